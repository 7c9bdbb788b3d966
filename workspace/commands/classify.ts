import { Option } from 'commander';
import type { Command } from 'commander';

interface ClassifyOptions {
  readonly json?: boolean;
  readonly template?: boolean;
  readonly criteria?: boolean;
  readonly delimiter: 'comma' | 'semicolon' | 'tab';
}

const SIGNS = { comma: ',', semicolon: ';', tab: '\t' } as const;

const HELP = `
FILE is a CSV file with one row for each answer, in the columns cluster, criterion and answer (yes, no or unknown):
  cluster,criterion,answer
  My cluster,core-firms-competing,yes
  My cluster,financial-actors,unknown
A criterion that is left out is unknown. Several clusters may stand in one file.

Example:
  npx klusterlab classify --template > my-cluster.csv
  npx klusterlab classify --criteria
  npx klusterlab classify my-cluster.csv

Verdicts: high-potential, potential or no-potential; undetermined while unknown answers leave more than one open.
All factors of a test must be in place, as the report has it. The tests are theory: they measure no effect.`;

/** `klusterlab classify FILE`: the report's litmus tests, policy form and qualification for clusters of one's own. */
export function registerClassify(program: Command): void {
  program
    .command('classify')
    .argument('[file]', 'CSV file with the answers')
    .description("put clusters of your own to the report's litmus tests, and tell policy form and qualification")
    .option('--json', 'as JSON: { file, clusters: [{ cluster, litmusTests, form, qualification, … }] }')
    .option('--template', 'print a file to fill in, with every criterion once')
    .option('--criteria', 'list the criteria, what they ask and which test asks it')
    .addOption(
      new Option('--delimiter <sign>', 'sign between the columns').choices(Object.keys(SIGNS)).default('comma'),
    )
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, options: ClassifyOptions, command: Command) => {
      if (file === undefined && options.template !== true && options.criteria !== true)
        command.error("error: missing required argument 'file' (or --template, or --criteria)");
      const library = await import('klusterlab');
      const { classificationText, classifyCluster, clusterCodingTemplate, readClusterCoding } = library;
      const print = (text: string): void => void process.stdout.write(`${text}\n`);
      if (options.template === true) return print(clusterCodingTemplate('My cluster').trimEnd());
      if (options.criteria === true) return print(criteriaText(library.clusterCriteria(), options.json === true));
      if (file === undefined) return;
      const classified = readClusterCoding(file, { delimiter: SIGNS[options.delimiter] }).map(
        ({ cluster, answers }) => ({
          cluster,
          classification: classifyCluster(answers),
        }),
      );
      if (options.json === true) {
        const clusters = classified.map(({ cluster, classification }) => ({ cluster, ...classification }));
        return print(JSON.stringify({ file, clusters }, null, 2));
      }
      print(classified.map(({ cluster, classification }) => classificationText(cluster, classification)).join('\n\n'));
    });
}

function criteriaText(criteria: readonly import('klusterlab').ClusterCriterion[], asJson: boolean): string {
  if (asJson) return JSON.stringify(criteria, null, 2);
  const width = Math.max(...criteria.map(({ id }) => id.length));
  return criteria.map(({ id, label, askedBy }) => `${id.padEnd(width)}  ${label} (${askedBy.join('; ')})`).join('\n');
}
