import fs from 'fs';
import os from 'os';
import path from 'path';
import { onTestFinished } from 'vitest';
import type { Outcome } from '../../workspace/runner/outcome';
import { reproduceNotebooks } from '../../workspace/runner/reproduce-notebooks';
import type { ReproduceOptions } from '../../workspace/runner/reproduce-notebooks';
import type { Notebook, Output } from '../../workspace/runner/notebook-model';
import { readNotebook } from '../../workspace/runner/read-notebook';
import type { RunnerStudy } from '../../workspace/runner/study';

export const ROOT = path.resolve(__dirname, '..', '..');
export const FIXTURES = path.join(ROOT, 'test', 'fixtures', 'notebooks');

/** A study with two given rows, `given.a` and `given.b`, and nothing else. */
export const canaryStudy: RunnerStudy = {
  name: 'canary',
  coverage({ used }) {
    const read = new Set(used);
    const missing = ['given.a', 'given.b'].filter((id) => !read.has(id));
    return { given: { covered: 2 - missing.length, total: 2, missing } };
  },
};

/** What a run of fixtures came to, and where its executed notebooks are. */
export interface FixtureRun {
  readonly outcome: Outcome;
  readonly outputFolder: string;
  /** The executed copy of a fixture. */
  executed(name: string): Notebook;
  /** Failures of a fixture as `cell name: message`. */
  failures(name: string): readonly string[];
}

/** Runs notebooks of `test/fixtures/notebooks` (names without extension, or absolute paths). */
export async function runFixtures(
  names: readonly string[],
  options: Partial<ReproduceOptions> = {},
): Promise<FixtureRun> {
  const outputFolder = options.outputFolder ?? temporaryFolder();
  const outcome = await reproduceNotebooks(
    {
      root: ROOT,
      notebooks: names.map((name) => (path.isAbsolute(name) ? name : path.join(FIXTURES, `${name}.ipynb`))),
      outputFolder,
      isolated: false,
      check: false,
      update: false,
      fresh: false,
      parameters: [],
      timeLimitSeconds: 60,
      lanes: 2,
      launcher: path.join(ROOT, 'workspace', 'kernel', 'launch.cjs'),
      ...options,
    },
    { start() {}, cell() {}, end() {}, stop() {} },
    () => Promise.resolve(canaryStudy),
  );
  return {
    outcome,
    outputFolder,
    executed: (name) => readFile(path.join(outputFolder, 'executed', 'test', 'fixtures', 'notebooks', `${name}.ipynb`)),
    failures: (name) =>
      outcome.failures
        .filter(({ notebook }) => path.basename(notebook) === `${name}.ipynb`)
        .map((failure) => `${failure.cell ?? '-'} ${failure.name}: ${failure.message}`),
  };
}

/** Reads a notebook that must be valid. */
export function readFile(file: string): Notebook {
  const reading = readNotebook(fs.readFileSync(file, 'utf8'));
  if ('fault' in reading) throw new Error(`${file}: ${reading.fault.message}`);
  return reading.notebook;
}

/** The outputs of a notebook's code cells, cell by cell. */
export function outputsOf(notebook: Notebook): readonly (readonly Output[])[] {
  return notebook.cells.filter(({ cell_type }) => cell_type === 'code').map(({ outputs }) => outputs ?? []);
}

/** Everything that a cell printed to standard output. */
export function printedBy(outputs: readonly Output[] | undefined): string {
  return (outputs ?? [])
    .map((output) => (output.output_type === 'stream' && output.name === 'stdout' ? output.text : ''))
    .join('');
}

/** A new folder; deleted after the test if one is running. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'klusterlab-test-'));
  const remove = (): void => fs.rmSync(folder, { recursive: true, force: true });
  try {
    onTestFinished(remove);
  } catch {
    process.once('exit', remove);
  }
  return folder;
}
