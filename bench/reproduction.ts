import fs from 'fs';
import os from 'os';
import path from 'path';
import { median } from 'simple-statistics';
import { projectJupyterPath, PROJECT_ROOT, realPath } from '../workspace/kernel';
import { findNotebooks } from '../workspace/runner/find-notebooks';
import { formatTable } from './format-table';
import { readCount } from './read-count';
import { timeCommand } from './time-command';
import type { TimedCommand } from './time-command';
import { timeFirstImport } from './time-first-import';

const USAGE = `usage: npm run bench [-- --pairs N]
Runs the whole reproduction and "jupyter nbconvert --execute" over the same notebooks in turn, N pairs (default 5),
and prints medians and their ratio; build/bench.json gets all times. Close what else keeps the machine busy.
`;
const TARGET_RATIO = 3;
const IMPORT_LIMIT_SECONDS = 0.5;
const IMPORT_RUNS = 3;

/** What `build/bench.json` holds; all times in seconds. */
export interface BenchReport {
  readonly machine: { readonly node: string; readonly platform: string; readonly cores: number };
  readonly notebooks: readonly string[];
  readonly pairs: readonly { readonly klusterlab: number; readonly nbconvert: number }[];
  readonly medians: { readonly klusterlab: number; readonly nbconvert: number } | null;
  /** nbconvert's median over klusterlab's; null without Jupyter. */
  readonly ratio: number | null;
  readonly kernelStart: number;
  readonly firstImport: number;
}

/** Runs the bench; see `USAGE`. */
export async function main(parameters: readonly string[]): Promise<void> {
  const pairs = readCount(parameters, '--pairs', 5);
  if (pairs === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  // Both sides compute: without this, nbconvert's kernels would take ensembles from the cache.
  process.env['KLUSTERLAB_FRESH'] = '1';
  const notebooks = findNotebooks([], PROJECT_ROOT).map(({ name }) => name);
  const output = path.join(PROJECT_ROOT, 'build', 'bench');
  const report = await measure(pairs, notebooks, output).finally(() =>
    fs.rmSync(output, { recursive: true, force: true }),
  );
  fs.writeFileSync(path.join(PROJECT_ROOT, 'build', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(describe(report));
}

async function measure(count: number, notebooks: readonly string[], output: string): Promise<BenchReport> {
  const ours: TimedCommand = {
    file: process.execPath,
    parameters: [path.join('workspace', 'cli.cjs'), 'reproduce', '--fresh', '--output', output],
    cwd: PROJECT_ROOT,
    env: process.env,
    // Exit code 1 says that a figure does not hold, which takes as long.
    accepted: [0, 1],
  };
  say('One run to warm the caches …');
  await timeCommand(ours);
  const imports: { start: number; firstImport: number }[] = [];
  for (let run = 0; run < IMPORT_RUNS; run++) imports.push(await timeFirstImport(PROJECT_ROOT));
  const pairs: { klusterlab: number; nbconvert: number }[] = [];
  const jupyter = nbconvertCommand(notebooks, output);
  if (jupyter === undefined) say('jupyter-nbconvert is not on PATH: the comparison with it is skipped.');
  for (let pair = 1; jupyter !== undefined && pair <= count; pair++) {
    const [klusterlab, nbconvert] = [await timeCommand(ours), await timeCommand(jupyter)];
    pairs.push({ klusterlab, nbconvert });
    say(`Pair ${pair} of ${count}: ${seconds(klusterlab)} against ${seconds(nbconvert)}`);
  }
  const medianOf = (side: 'klusterlab' | 'nbconvert'): number => median(pairs.map((pair) => pair[side]));
  const medians = pairs.length === 0 ? null : { klusterlab: medianOf('klusterlab'), nbconvert: medianOf('nbconvert') };
  return {
    machine: {
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
      cores: os.availableParallelism(),
    },
    notebooks,
    pairs,
    medians,
    ratio: medians === null ? null : medians.nbconvert / medians.klusterlab,
    kernelStart: median(imports.map(({ start }) => start)),
    firstImport: median(imports.map(({ firstImport }) => firstImport)),
  };
}

/** One call for all notebooks, so that Python starts once. */
function nbconvertCommand(notebooks: readonly string[], output: string): TimedCommand | undefined {
  const found = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => realPath(path.join(folder, 'jupyter-nbconvert')) !== undefined);
  if (!found) return undefined;
  return {
    file: 'jupyter-nbconvert',
    parameters: ['--to', 'notebook', '--execute', '--output-dir', output, ...notebooks],
    cwd: PROJECT_ROOT,
    env: { ...process.env, JUPYTER_PATH: projectJupyterPath(process.env) },
    accepted: [0],
  };
}

function describe({ pairs, medians, ratio, notebooks, firstImport, kernelStart }: BenchReport): string {
  const lines = [`\n${notebooks.length} notebooks\n`];
  if (medians !== null && ratio !== null) {
    const row = (name: string, side: 'klusterlab' | 'nbconvert'): string[] => {
      const times = pairs.map((pair) => pair[side]);
      return [name, seconds(medians[side]), seconds(Math.min(...times)), seconds(Math.max(...times))];
    };
    lines.push(
      formatTable([
        ['whole reproduction', 'median', 'shortest', 'longest'],
        row('klusterlab reproduce', 'klusterlab'),
        row('jupyter nbconvert --execute', 'nbconvert'),
      ]),
      `ratio of the medians: ${ratio.toFixed(2)} (target: at least ${TARGET_RATIO})${ratio < TARGET_RATIO ? ' MISSED' : ''}\n`,
    );
  }
  lines.push(`kernel start: ${seconds(kernelStart)}; first import of klusterlab in a cell: ${seconds(firstImport)}\n`);
  if (firstImport > IMPORT_LIMIT_SECONDS) {
    lines.push(
      `WARNING: the first import takes more than ${IMPORT_LIMIT_SECONDS} s; see workspace/kernel/library-declarations.cjs\n`,
    );
  }
  return lines.join('');
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
