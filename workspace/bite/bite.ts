import { allAlterations } from './all-alterations';
import { takeBaseline } from './baseline';
import type { Baseline } from './baseline';
import type { BiteOutcome, BiteTask } from './bite-alteration';
import { exceptionFor } from './bite-exceptions';
import type { BiteException } from './bite-exceptions';
import { biteResult } from './bite-result';
import type { BiteResult } from './bite-result';
import type { BiteSubject } from './bite-subject';
import { biteInWorkers } from './bite-workers';
import { dependentNotebooks } from './dependent-notebooks';
import { sampleOf } from './sample-of';
import { studyProcess } from './study-process';
import { readTableTexts } from './table-text';
import { prepare } from './worker-main';

/** How a study's checks are put to the test. */
export interface BiteOptions {
  readonly exceptions: readonly BiteException[];
  /** One table only. */
  readonly only?: string | undefined;
  /** So many alterations, drawn with a seed; all of them if absent. */
  readonly sample?: { readonly size: number; readonly seed: number } | undefined;
  /** How many processes; 0 for this one. */
  readonly workers: number;
  readonly root: string;
  readonly onProgress: (done: number, total: number) => void;
}

/** A result, and out of how many alterations a sample was drawn. */
export interface BiteRun {
  readonly result: BiteResult;
  readonly population: number;
}

/**
 * Alters a study's ledger and input tables, one cell at a time and in memory, and reports how many alterations turn a
 * notebook red: a verdict that does not hold, an error, refused data, a gap in coverage.
 *
 * @throws KlusterlabError `red-baseline`, `unknown-table`, `invalid-sample-size`.
 */
export async function bite(subject: BiteSubject, options: BiteOptions): Promise<BiteRun> {
  const { exceptions, only, sample, workers, root, onProgress } = options;
  const study = studyProcess(subject);
  const baseline = await takeBaseline(study, subject);
  const { dataPackage } = study.load(() => undefined).library;
  const tables = readTableTexts(dataPackage.folder, dataPackage.descriptor);
  const population = allAlterations(tables, baseline, { ledger: subject.ledger, only }).filter(
    (alteration) => exceptionFor(alteration, exceptions, 'not-altered') === undefined,
  );
  const alterations = sample === undefined ? population : sampleOf(population, sample);
  const tasks = alterations.map((alteration): BiteTask => {
    return { alteration, notebooks: dependentNotebooks(alteration, baseline, subject.ledger) };
  });
  let done = 0;
  const onOutcome = (): void => onProgress((done += 1), tasks.length);
  const { notebooks, dependsOn, missing } = baseline;
  const plain: Baseline = { notebooks, dependsOn, missing };
  const outcomes =
    workers === 0
      ? await inThisProcess(tasks, prepare(subject, plain), onOutcome)
      : await biteInWorkers(tasks, { subject, baseline: plain }, { workers, root, onOutcome });
  const unread = new Set(tasks.filter((task) => task.notebooks.length === 0).map(({ alteration }) => alteration));
  return { result: biteResult(alterations, outcomes, { exceptions, unread }), population: population.length };
}

async function inThisProcess(
  tasks: readonly BiteTask[],
  tryOne: (task: BiteTask) => Promise<BiteOutcome>,
  onOutcome: () => void,
): Promise<readonly BiteOutcome[]> {
  const outcomes: BiteOutcome[] = [];
  for (const task of tasks) {
    outcomes.push(await tryOne(task));
    onOutcome();
  }
  return outcomes;
}
