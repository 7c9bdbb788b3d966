import { cellFaults } from './cell-faults';
import { codeCells } from './code-cells';
import { askSession } from './ask-session';
import type { CodeCell } from './code-cells';
import type { Failure } from './failure';
import { KernelFailure } from './kernel-failure';
import type { KernelSession, Lane, ReplyStatus } from './kernel-session';
import type { Cell, Notebook } from './notebook-model';
import { createOutputCollector } from './output-collector';
import type { OutputCollector } from './output-collector';
import type { SessionState } from './session-snippet';
import { LATE, withinTime } from './time-limit';

/** How a notebook is run. */
export interface RunOptions {
  /** The project's folder. */
  readonly root: string;
  /** Longest time that a cell may take, in seconds. */
  readonly timeLimitSeconds: number;
  /** Told of each cell that has ended: how many so far, out of how many. */
  readonly onCell?: (done: number, total: number) => void;
}

/** What came of running a notebook. */
export interface NotebookRun {
  readonly path: string;
  /** The notebook with the outputs of what ran, and no outputs for what did not. */
  readonly executed: Notebook;
  /** True if every cell was run to its end without an error; verdicts may still not hold. */
  readonly isComplete: boolean;
  /** Ids that the session read, one entry for each study. */
  readonly studies: SessionState['studies'];
  readonly failures: readonly Failure[];
}

/** How a cell ended: the kernel's answer, or why there is none. */
type Ending = ReplyStatus | { readonly name: string; readonly message: string };

/** Runs a notebook's cells from top to bottom in a fresh session, up to the first that does not end well. */
export async function runNotebook(
  path: string,
  notebook: Notebook,
  lane: Lane,
  options: RunOptions,
): Promise<NotebookRun> {
  const cells = codeCells(notebook);
  const outputs = createOutputCollector(options.root);
  const endings: Ending[] = [];
  let state: SessionState = { studies: [], pending: [] };
  let opening: KernelFailure | undefined;
  try {
    const session = await lane.open();
    endings.push(...(await runCells(cells, session, outputs, options)));
    const last = cells[endings.length - 1];
    if (isReply(endings[endings.length - 1]))
      state = await askSession(session, endings.includes('error'), (event) => last && outputs.add(last.index, event));
    if (state.pending.length > 0 || endings.some((ending) => !isReply(ending))) session.discard();
    else await session.close();
  } catch (error) {
    if (!(error instanceof KernelFailure)) throw error;
    opening = error;
  }
  const failed = (cell: CodeCell | undefined, { name, message }: { name: string; message: string }): Failure => {
    const source = cell?.source.trim().split('\n')[0] ?? '';
    return { notebook: path, cell: cell?.ordinal ?? null, source, name, message };
  };
  const failures = cells.slice(0, endings.length).flatMap((cell, position) => {
    const ending = endings[position] ?? 'ok';
    const faults = cellFaults(outputs.outputs(cell.index));
    return (isReply(ending) ? faults : [...faults, ending]).map((fault) => failed(cell, fault));
  });
  const last = failures.pop();
  if (last) failures.push({ ...last, message: withNotRun(last.message, endings.length, cells.length) });
  if (opening) failures.unshift(failed(undefined, opening));
  if (state.pending.length > 0) failures.push(failed(cells[cells.length - 1], leftOver(state.pending)));
  return {
    path,
    executed: withOutputs(notebook, cells.slice(0, endings.length), outputs),
    isComplete: !opening && endings.length === cells.length && endings.every((ending) => ending === 'ok'),
    studies: state.studies,
    failures,
  };
}

async function runCells(
  cells: readonly CodeCell[],
  session: KernelSession,
  outputs: OutputCollector,
  { timeLimitSeconds, onCell }: RunOptions,
): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  for (const { index, source } of cells) {
    const ending = await runCell(source, index, session, outputs, timeLimitSeconds);
    if (isReply(ending)) outputs.settle(index, ending);
    endings.push(ending);
    onCell?.(endings.length, cells.length);
    if (ending !== 'ok') break;
  }
  return endings;
}

async function runCell(
  source: string,
  index: number,
  session: KernelSession,
  outputs: OutputCollector,
  timeLimitSeconds: number,
): Promise<Ending> {
  try {
    const running = session.execute(source, (event) => outputs.add(index, event));
    const status = await withinTime(running, timeLimitSeconds * 1000);
    if (status !== LATE) return status;
    running.catch(() => undefined);
    session.discard();
    return {
      name: 'TimeLimit',
      message: `no end within ${timeLimitSeconds} s: it computes too long, loops for ever, or awaits what never comes`,
    };
  } catch (error) {
    if (error instanceof KernelFailure) return { name: error.name, message: `${error.message} while the cell ran` };
    throw error;
  }
}

function isReply(ending: Ending | undefined): ending is ReplyStatus {
  return typeof ending === 'string';
}

/** Adds which cells were not run, on a line of its own if the message has several. */
function withNotRun(message: string, done: number, total: number): string {
  if (done === total) return message;
  const cells = total - done === 1 ? `cell ${total} was not run` : `cells ${done + 1} to ${total} were not run`;
  return message.includes('\n') ? `${message}\n(${cells})` : `${message} (${cells})`;
}

function leftOver(pending: readonly string[]): { name: string; message: string } {
  const kinds = [...new Set(pending)].join(', ');
  return {
    name: 'PendingWork',
    message: `work is left a second after the last cell (${kinds}): await it in the cell that starts it`,
  };
}

function withOutputs(notebook: Notebook, ran: readonly CodeCell[], outputs: OutputCollector): Notebook {
  const ordinals = new Map(ran.map(({ index, ordinal }) => [index, ordinal]));
  const cells = notebook.cells.map((cell, index): Cell => {
    if (cell.cell_type !== 'code') return cell;
    return { ...cell, outputs: outputs.outputs(index), execution_count: ordinals.get(index) ?? null };
  });
  return { ...notebook, cells };
}
