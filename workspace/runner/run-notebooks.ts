import type { Lane } from './kernel-session';
import type { Notebook } from './notebook-model';
import { runNotebook } from './run-notebook';
import type { NotebookRun } from './run-notebook';

/** A notebook that is ready to be run. */
export interface PreparedNotebook {
  readonly name: string;
  readonly notebook: Notebook;
}

/** How notebooks are run, and who is told of it. */
export interface RunAllOptions {
  readonly root: string;
  readonly timeLimitSeconds: number;
  readonly onCell?: (notebook: string, done: number, total: number) => void;
  readonly onEnd?: (run: NotebookRun) => void;
}

/** Runs notebooks on lanes side by side, one at a time on each; the results come in the order of the notebooks. */
export async function runNotebooks(
  notebooks: readonly PreparedNotebook[],
  lanes: readonly Lane[],
  { root, timeLimitSeconds, onCell, onEnd }: RunAllOptions,
): Promise<readonly NotebookRun[]> {
  const runs: NotebookRun[] = [];
  let next = 0;
  const work = async (lane: Lane): Promise<void> => {
    for (let position = next++; position < notebooks.length; position = next++) {
      const { name, notebook } = notebooks[position] as PreparedNotebook;
      const run = await runNotebook(name, notebook, lane, {
        root,
        timeLimitSeconds,
        onCell: (done, total) => onCell?.(name, done, total),
      });
      runs[position] = run;
      onEnd?.(run);
    }
  };
  await Promise.all(lanes.map(work));
  return runs;
}
