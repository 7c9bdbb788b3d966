import type { Baseline } from './baseline';
import { biteAlteration } from './bite-alteration';
import type { BiteOutcome, BiteTask } from './bite-alteration';
import type { BiteSubject } from './bite-subject';
import { studyProcess } from './study-process';
import { alteredText, readTableTexts } from './table-text';

/** What a worker is told: first what it works on, then what to try. */
export type WorkerOrder =
  | { readonly type: 'subject'; readonly subject: BiteSubject; readonly baseline: Baseline }
  | { readonly type: 'task'; readonly task: BiteTask };

/** Answers the orders that the process is sent; ends when there is nobody left to send them. */
export function startWorker(): void {
  let bite: ((task: BiteTask) => Promise<BiteOutcome>) | undefined;
  process.on('message', (order: WorkerOrder) => {
    if (order.type === 'subject') bite = prepare(order.subject, order.baseline);
    else void bite?.(order.task).then((outcome) => process.send?.(outcome));
  });
  // A rejection that no cell waits for is not the worker's end.
  process.on('unhandledRejection', () => undefined);
  process.on('disconnect', () => process.exit());
}

/** A function that tries alterations of a subject in this process. */
export function prepare(subject: BiteSubject, baseline: Baseline): (task: BiteTask) => Promise<BiteOutcome> {
  const study = studyProcess(subject);
  const { dataPackage } = study.load(() => undefined).library;
  const tables = readTableTexts(dataPackage.folder, dataPackage.descriptor);
  return async (task) => {
    const table = tables.find(({ resource }) => resource.name === task.alteration.table);
    if (!table) throw new Error(`no table ${task.alteration.table}`);
    return biteAlteration(task, alteredText(table, task.alteration), { study, baseline });
  };
}
