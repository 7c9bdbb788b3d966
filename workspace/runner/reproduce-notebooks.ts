import fs from 'fs';
import path from 'path';
import { compareOutputs } from './compare-outputs';
import type { Failure } from './failure';
import { findNotebooks } from './find-notebooks';
import type { NotebookFile } from './find-notebooks';
import { formatNotebook } from './format-notebook';
import { createInProcessLane } from './in-process-lane';
import { injectParameters } from './inject-parameters';
import { createIsolatedLane } from './isolated-lane';
import { keptRuns } from './kept-runs';
import type { Lane } from './kernel-session';
import type { Notebook } from './notebook-model';
import { summarise } from './outcome';
import type { Outcome } from './outcome';
import { badParameter, parseAssignments } from './parameter-assignment';
import type { Progress } from './progress';
import { readNotebook } from './read-notebook';
import type { NotebookRun } from './run-notebook';
import { runNotebooks } from './run-notebooks';
import type { RunnerStudy } from './study';
import { writeAtomically } from './write-atomically';

/** What to run and how. */
export interface ReproduceOptions {
  /** The project's folder. */
  readonly root: string;
  /** Files and folders; empty for all of the study's notebooks. */
  readonly notebooks: readonly string[];
  /** Folder that gets the executed notebooks, under `executed/`. */
  readonly outputFolder: string;
  /** A kernel process for each notebook instead of worker processes. */
  readonly isolated: boolean;
  /** Compare committed outputs with fresh ones. */
  readonly check: boolean;
  /** Write fresh outputs into the notebooks that ran to their end. */
  readonly update: boolean;
  /** Run every notebook, also those of which nothing has changed since they last went well. */
  readonly fresh: boolean;
  /** `NAME=VALUE` for parameters. */
  readonly parameters: readonly string[];
  readonly timeLimitSeconds: number;
  /** How many notebooks run side by side, each in a process of its own. */
  readonly lanes: number;
  /** The file that starts an isolated kernel. */
  readonly launcher: string;
}

interface Source extends NotebookFile {
  readonly committed: Notebook;
}

/**
 * Runs notebooks and adds up what they reproduce.
 *
 * @param loadStudy called once the kernels are starting, since it takes time too.
 * @throws KlusterlabError `bad-parameter` for parameters that cannot be set, or together with check or update.
 */
export async function reproduceNotebooks(
  options: ReproduceOptions,
  progress: Progress,
  loadStudy: () => Promise<RunnerStudy>,
): Promise<Outcome> {
  const { root, check, update, isolated, launcher, timeLimitSeconds, outputFolder } = options;
  const assignments = parseAssignments(options.parameters);
  if (assignments.length > 0 && (check || update)) {
    throw badParameter('--param', `no --${check ? 'check' : 'update'} with it`, options.parameters.join(' '));
  }
  const files = findNotebooks(options.notebooks, root);
  if (files.length === 0) throw badParameter('reproduce', 'at least one notebook (.ipynb)', options.notebooks);
  const isFullRun = options.notebooks.length === 0;
  const { sources, failures } = readAll(files);
  const notebooks = await withParameters(sources, assignments);
  const createLane = (): Lane => (isolated ? createIsolatedLane(root, launcher) : createInProcessLane(root));
  const kept = keptRuns(path.join(outputFolder, 'kept-runs'), root);
  // Whoever names notebooks, compares, updates or isolates asks for a run.
  const mayKeep = isFullRun && !options.fresh && !check && !update && !isolated && assignments.length === 0;
  const found = sources.map(({ name, committed }) => (mayKeep ? kept.find(name, committed) : null));
  const toRun = sources.flatMap(({ name }, index) =>
    found[index] ? [] : [{ name, notebook: notebooks[index] as Notebook }],
  );
  const lanes = Array.from({ length: Math.min(options.lanes, toRun.length) }, createLane);
  try {
    progress.start(toRun.map(({ name }) => name));
    const onEnd = (run: NotebookRun): void => {
      writeAtomically(executedFile(outputFolder, run.path), formatNotebook(run.executed));
      const source = sources.find(({ name }) => name === run.path);
      if (source && assignments.length === 0 && !isolated) kept.keep(run, source.committed);
      if (update && run.isComplete && source) writeAtomically(source.file, formatNotebook(run.executed));
      progress.end(run.path, run.failures.length);
    };
    // The study loads while the kernels start; if it cannot, the notebooks still run and are saved.
    const loading = loadStudy();
    loading.catch(() => undefined);
    for (const run of found)
      if (run) writeAtomically(executedFile(outputFolder, run.path), formatNotebook(run.executed));
    const fresh = await runNotebooks(toRun, lanes, { root, timeLimitSeconds, onCell: progress.cell, onEnd });
    const runs = sources.map(
      ({ name }, index) => found[index] ?? (fresh.find(({ path: at }) => at === name) as NotebookRun),
    );
    const study = await loading;
    const differences = check ? runs.flatMap((run, index) => differencesOf(run, sources[index])) : [];
    const order = files.map(({ name }) => name);
    const keptCount = found.filter((run) => run !== null).length;
    return summarise(runs, study, { others: [...failures, ...differences], order, isFullRun, keptCount });
  } finally {
    progress.stop();
    for (const lane of lanes) lane.close();
  }
}

function readAll(files: readonly NotebookFile[]): { sources: readonly Source[]; failures: readonly Failure[] } {
  const sources: Source[] = [];
  const failures: Failure[] = [];
  const fail = (notebook: string, name: string, message: string): void => {
    failures.push({ notebook, cell: null, source: '', name, message });
  };
  for (const { file, name } of files) {
    let text: string;
    try {
      text = fs.readFileSync(file, 'utf8');
    } catch (error) {
      fail(name, 'InvalidNotebook', `cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
      continue;
    }
    const reading = readNotebook(text);
    if ('fault' in reading) fail(name, reading.fault.name, reading.fault.message);
    else sources.push({ file, name, committed: reading.notebook });
  }
  return { sources, failures };
}

async function withParameters(
  sources: readonly Source[],
  assignments: ReturnType<typeof parseAssignments>,
): Promise<readonly Notebook[]> {
  const notebooks = sources.map(({ committed }) => committed);
  return assignments.length === 0 ? notebooks : injectParameters(notebooks, assignments);
}

function differencesOf(run: NotebookRun, source: Source | undefined): readonly Failure[] {
  // What did not run has failed already.
  return source && run.isComplete ? compareOutputs(run.path, source.committed, run.executed) : [];
}

function executedFile(outputFolder: string, name: string): string {
  // A notebook from outside the project keeps its path below the folder.
  const relative = name
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '..');
  return path.join(outputFolder, 'executed', ...relative);
}
