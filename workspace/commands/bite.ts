import os from 'os';
import path from 'path';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';

interface BiteFlags {
  readonly sample?: number;
  readonly seed: number;
  readonly only?: string;
  readonly json: boolean;
  readonly jobs: number;
  readonly timeout: number;
}

const ROOT = path.join(__dirname, '..', '..');

/** Adds `klusterlab bite`: alters the data, a cell at a time, and shows that the notebooks notice. */
export function registerBite(program: Command): void {
  program
    .command('bite')
    .description('alter the ledger and the tables in memory, a cell at a time, and see whether a notebook turns red')
    .argument('[notebook...]', 'notebooks or folders (default: all of notebooks/)')
    .option('--sample <number>', 'try so many alterations only, drawn at random', wholeNumber)
    .option('--seed <number>', 'seed of that draw', wholeNumber, 1)
    .option('--only <table>', 'alter one table only, such as published (the ledger) or support-assessment')
    .option('--json', 'print the result as JSON', false)
    .option('--jobs <number>', 'how many processes (0: none besides this one)', wholeNumber, os.availableParallelism())
    .option('--timeout <seconds>', 'longest time for a notebook', wholeNumber, 60)
    .addHelpText(
      'after',
      '\nRed is a verdict that does not hold, an error, refused data, or a gap in coverage. Survivors are named;' +
        '\nthose that are expected stand in data/bite-exceptions.csv with the reason, as do the columns that are no input.' +
        '\nExits 1 if an alteration survives against expectation.' +
        '\nExample:\n  npx klusterlab bite --sample 50 --seed 7',
    )
    .action(run);
}

async function run(given: readonly string[], flags: BiteFlags): Promise<void> {
  const started = performance.now();
  const { bite, biteText, readBiteExceptions } = await import('../bite');
  const { findNotebooks } = await import('../runner/find-notebooks');
  const { exitOnInterrupt } = await import('../runner/interrupt');
  const { libraryPlace } = await import('../bite/library-place');
  exitOnInterrupt(() => undefined);
  const size = flags.sample;
  const sample = size === undefined ? undefined : { size, seed: flags.seed };
  const { result, population } = await bite(
    {
      ...libraryPlace(ROOT),
      notebooks: findNotebooks(given, ROOT),
      timeLimitSeconds: flags.timeout,
    },
    {
      exceptions: readBiteExceptions(path.join(ROOT, 'data', 'bite-exceptions.csv')),
      only: flags.only,
      sample,
      workers: flags.jobs,
      root: ROOT,
      onProgress: (done, total) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
      },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const drawn = sample === undefined ? undefined : { ...sample, size: result.alterations, of: population };
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ ...(drawn && { sample: drawn }), ...result }, null, 2)}\n`
      : biteText(result, { seconds, sample: drawn }),
  );
  if (result.survivors.length > 0) process.exitCode = 1;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
