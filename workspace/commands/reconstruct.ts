import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { TypedFigures } from '../reconstruct';

interface ReconstructOptions extends TypedFigures {
  readonly draws: number;
  readonly chains: number;
  readonly seed: number;
  readonly prior: 'uniform' | 'maximumEntropy' | 'lognormal';
  readonly out?: string;
  readonly json?: boolean;
  readonly fresh?: boolean;
}

const HELP = `
Figures are numbers with a decimal point and without spaces, all in one unit. Unless --decimals says otherwise they are
taken as exact. --decimals typed takes them as rounded where they end (39.40 stands for 39.395 to 39.405), --decimals 0
as rounded to whole units, --decimals -3 to thousands; sum=0,sd=typed says so for each (sum, mean, sd, min, max, median).

Example:
  npx klusterlab reconstruct --n 15 --sum 232394893 --sd 11527000 --min 3000000 --max 39400000 --median 11882000
  npx klusterlab reconstruct --n 8 --mean 5.2 --sd 1.60 --decimals typed --lowest 1 --highest 7 --out draws.csv
  npx klusterlab reconstruct --n 15 --sum 232394893 --min 3000000 --median 11882000 --prior lognormal --json

The data sets are what the figures do not rule out, weighed by the prior; they are no estimate of the lost values.
The CSV file has a row for each draw and a column for each value, in order of size within the row.
Figures that no data set has are refused, with the range that the others leave.`;

/** `klusterlab reconstruct`: data sets that published figures allow. */
export function registerReconstruct(program: Command): void {
  program
    .command('reconstruct')
    .description(
      'draw data sets that published figures allow: n, sum or mean, standard deviation, minimum, median, maximum',
    )
    .requiredOption('--n <count>', 'how many values there are')
    .option('--sum <amount>', 'their sum')
    .option('--mean <amount>', 'or their mean')
    .option('--sd <amount>', 'their standard deviation, divisor n − 1')
    .option('--min <amount>', 'the smallest')
    .option('--max <amount>', 'the largest')
    .option('--median <amount>', 'the middle one; for an even n the midpoint of two')
    .option('--decimals <rounding>', 'exact, typed, a number of decimals, or a list for each figure', 'exact')
    .option('--lowest <amount>', 'no value can be below; none for no limit', '0')
    .option('--highest <amount>', 'no value can be above')
    .addOption(
      new Option('--prior <name>', 'how data sets are weighed')
        .choices(['uniform', 'maximumEntropy', 'lognormal'])
        .default('uniform'),
    )
    .option('--draws <count>', 'data sets in all', whole, 1000)
    .option('--chains <count>', 'independent Markov chains', whole, 4)
    .option('--seed <number>', 'seed of the random numbers', whole, 1)
    .option('--out <file>', 'write the data sets to a CSV file')
    .option(
      '--json',
      'as JSON: { sampleSize, draws, prior, seed, summary, diagnostics, ordered: [{ position, mean, lower, upper, … }], file }',
    )
    .option('--fresh', 'compute anew, past the cache in build/cache')
    .addHelpText('after', HELP)
    .action(async (options: ReconstructOptions) => {
      const { reconstruct } = await import('klusterlab');
      const { PROJECT_ROOT } = await import('../kernel/project-kernel');
      const { cacheHitText, installEnsembleCache } = await import('../ensemble-cache');
      const { writeAtomically } = await import('../runner/write-atomically');
      const { ensembleCsv, ensembleReport, ensembleText, readFigures } = await import('../reconstruct');
      const say = (line: string): void => void process.stderr.write(`${line}\n`);
      const { draws, chains, seed, prior, out = null, json, fresh = false } = options;
      installEnsembleCache({
        root: PROJECT_ROOT,
        fresh,
        environment: process.env,
        onHit: (hit) => say(cacheHitText(hit)),
      });
      const ensemble = reconstruct(readFigures(options), { prior, draws, chains, seed }, slowProgress(say));
      if (out !== null) writeAtomically(out, ensembleCsv(ensemble.draws));
      const report = ensembleReport(ensemble, out);
      process.stdout.write(`${json === true ? JSON.stringify(report, finiteText, 2) : ensembleText(report)}\n`);
    });
}

/** Tells of finished chains once they take longer than a second. */
function slowProgress(say: (line: string) => void): (done: number, all: number) => void {
  const started = performance.now();
  return (done, all) => {
    const seconds = (performance.now() - started) / 1000;
    if (seconds > 1 && done < all) say(`chain ${done} of ${all} after ${seconds.toFixed(0)} s …`);
  };
}

/** JSON has no infinities; an open end is null. */
function finiteText(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

function whole(text: string): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('It has to be a whole number.');
}
