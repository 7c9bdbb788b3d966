import os from 'os';
import path from 'path';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';

interface ReproduceFlags {
  readonly isolated: boolean;
  readonly check: boolean;
  readonly update: boolean;
  readonly fresh: boolean;
  readonly json: boolean;
  readonly param: readonly string[];
  readonly timeout: number;
  readonly output: string;
}

const ROOT = path.join(__dirname, '..', '..');

/** Adds `klusterlab reproduce`: runs the notebooks and holds every figure against its print. */
export function registerReproduce(program: Command): void {
  program
    .command('reproduce')
    .description('run the notebooks and hold every figure against what the report prints')
    .argument('[notebook...]', 'notebooks or folders (default: all of notebooks/, with full coverage required)')
    .option('--isolated', 'give each notebook a kernel process of its own, over the Jupyter protocol', false)
    .option('--check', 'fail if the committed outputs differ from fresh ones, and show where', false)
    .option('--update', 'write fresh outputs into the notebooks that run to their end', false)
    .option('--fresh', 'run every notebook and go past every cache, also where nothing has changed', false)
    .option('--param <NAME=VALUE>', 'set a parameter that a notebook declares (repeatable)', collect, [])
    .option('--json', 'print the result as JSON (workspace/schemas/reproduction.schema.json)', false)
    .option('--timeout <seconds>', 'longest time for a cell', positiveNumber, 120)
    .option(
      '--output <folder>',
      'where reproduction.json, reproduction.html and executed/ go',
      path.join(ROOT, 'build'),
    )
    .action(reproduce);
}

async function reproduce(notebooks: readonly string[], flags: ReproduceFlags): Promise<void> {
  const started = performance.now();
  const { exitOnInterrupt } = await import('../runner/interrupt');
  const { createProgress } = await import('../runner/progress');
  const progress = createProgress(process.stderr);
  exitOnInterrupt(progress.stop);
  const { reproduceNotebooks } = await import('../runner/reproduce-notebooks');
  const { loadStudy } = await import('../runner/study');
  const outputFolder = path.resolve(flags.output);
  // Kernels take their environment from here: whatever is compared or committed is computed, never taken from a cache.
  if (flags.fresh || flags.check || flags.update || flags.isolated) process.env['KLUSTERLAB_FRESH'] = '1';
  const outcome = await reproduceNotebooks(
    {
      root: ROOT,
      notebooks,
      outputFolder,
      isolated: flags.isolated,
      check: flags.check,
      update: flags.update,
      fresh: flags.fresh,
      parameters: flags.param,
      timeLimitSeconds: flags.timeout,
      lanes: os.availableParallelism(),
      launcher: path.join(ROOT, 'workspace', 'kernel', 'launch.cjs'),
    },
    progress,
    loadStudy,
  );
  const { toReproduction } = await import('../runner/reproduction');
  const { reproductionPage } = await import('../report-page');
  const { textReport } = await import('../runner/text-report');
  const { writeAtomically } = await import('../runner/write-atomically');
  const json = `${JSON.stringify(toReproduction(outcome), null, 2)}\n`;
  writeAtomically(path.join(outputFolder, 'reproduction.json'), json);
  writeAtomically(path.join(outputFolder, 'reproduction.html'), reproductionPage(outcome));
  const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(flags.json ? json : textReport(outcome, { colours, seconds }));
  process.exitCode = outcome.passed ? 0 : 1;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('It must be a number of seconds above 0.');
  return value;
}
