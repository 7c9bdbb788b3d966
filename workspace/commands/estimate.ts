import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { EstimateFlags } from '../estimate/estimate-flags';

const HELP = `
FILE is a CSV file with a header and one row for each sampled unit: comma, semicolon or tab; decimal point or comma;
spaces between thousands; UTF-8 or Windows-1252. What the command finds out about the signs can also be stated.

Designs:
  simple random sample     --population N
  stratified sample        --strata COLUMN --population-by FILE   (a row for each stratum: its name, its size)
  one-stage clusters       --cluster COLUMN --population N        (N counts the clusters of the population)
  clusters within strata   --cluster COLUMN --strata COLUMN --population-by FILE

Statistics: mean, total, proportion (of ones among zeros and ones), median, quantile:P, ratio:COLUMN (values over COLUMN).

Intervals (default): mean, total and ratio: t (default), normal; proportion: exact (default of a simple random sample),
beta (default of others), wilson, logit, arcsine, t, normal; median and quantile: exact (default of a simple random
sample), woodruff (default of others), beta, logit, wilson, arcsine, normal. For a simple random sample also the
bootstraps booth, antal-tille, rao-wu-yue-beaumont, and rao-wu and plain, which ignore how much of the population was
seen (all with --seed); for mean and total hoeffding-serfling and empirical-bernstein-serfling (with --range).

Standard errors are corrected by 1 - n/N. With several --model names the result is a list.

Examples:
  npx klusterlab estimate schools.csv --value enroll --population 6194
  npx klusterlab estimate schools.csv --value enroll --strata stype --population-by sizes.csv --statistic total
  npx klusterlab estimate schools.csv --value enroll --cluster dnum --population 757 --interval normal --json
  npx klusterlab estimate schools.csv --value api.stu --population 6194 --statistic ratio:enroll
  npx klusterlab estimate costs.csv --value cost --population 39 --statistic median --interval booth --seed 1
  npx klusterlab estimate costs.csv --value cost --population 39 --statistic total --model mean median-hybrid
  npx klusterlab estimate schools.csv --value api00 --population 6194 --adjust regression --known api99=3914069`;

/** `klusterlab estimate FILE`: a population's mean, total, quantile or ratio from a sample of one's own. */
export function registerEstimate(program: Command): void {
  const names = 'normal, t, exact, booth, …; see below';
  program
    .command('estimate')
    .argument('<file>', 'CSV file with a row for each sampled unit')
    .description("estimate a population's mean, total, quantile or ratio from a sample of your own")
    .requiredOption('--value <column>', 'column of the values')
    .option('--population <N>', 'units in the population; with --cluster, clusters', wholeNumber)
    .option('--strata <column>', 'column of the strata')
    .option('--population-by <file>', 'CSV file with the number of units (or clusters) of each stratum')
    .option('--cluster <column>', 'column of the clusters, if whole clusters were drawn')
    .option('--statistic <name>', 'mean, total, proportion, median, quantile:P or ratio:COLUMN', 'mean')
    .option('--domain <column=value>', 'only units with this value, estimated from the whole sample')
    .option('--model <names...>', 'estimation models in place of the estimator of the design')
    .option('--interval <name>', names)
    .option('--confidence <level>', 'nominal coverage of the interval', number, 0.95)
    .option('--quantile-rule <rule>', "one of R survey's rules: school, math, hf1 to hf9 (default: school)")
    .option('--range <lower,upper>', 'where the value of any unit of the population lies')
    .option('--seed <seed>', 'seed of what is simulated', wholeNumber)
    .option('--replicates <count>', 'replicates of a bootstrap (default: 9999)', wholeNumber)
    .option('--bootstrap-interval <kind>', 'percentile, basic, studentised or bca (default: percentile)')
    .addOption(new Option('--adjust <method>', 'use known totals (--known)').choices(['ratio', 'regression']))
    .option('--known <column=total...>', 'totals of auxiliary columns over the population')
    .option('--post-strata <column>', 'column of the groups to post-stratify by')
    .option('--post-strata-by <file>', 'CSV file with the number of units of each group')
    .addOption(
      new Option('--missing <what>', 'what to do with missing values').choices(['refuse', 'drop']).default('refuse'),
    )
    .option('--allow-negative', 'values below 0 are meant')
    .addOption(new Option('--delimiter <sign>', 'sign between the columns').choices(['comma', 'semicolon', 'tab']))
    .addOption(new Option('--decimal <sign>', 'decimal sign').choices(['comma', 'point']))
    .option(
      '--json',
      'as JSON: { statistic, estimate, standardError, interval, degreesOfFreedom, … }, or a list of these',
    )
    .addHelpText('after', HELP)
    .action(async (file: string, flags: EstimateFlags) => {
      const { estimateFile } = await import('../estimate/estimate-file');
      const { estimateText } = await import('../estimate/estimate-text');
      const result = estimateFile(file, flags);
      process.stdout.write(flags.json === true ? `${JSON.stringify(result, null, 2)}\n` : estimateText(result));
    });
}

function number(text: string): number {
  const value = Number(text.replace(',', '.'));
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It is not a number.');
}

/** Spaces may stand between thousands. */
function wholeNumber(text: string): number {
  const value = Number(text.replace(/[\s\u202f]/g, ''));
  if (text.trim() !== '' && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('It is not a whole number.');
}
