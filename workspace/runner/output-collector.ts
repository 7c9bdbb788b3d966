import { cleanErrorText, withoutMachinePaths } from './clean-text';
import type { KernelEvent, ReplyStatus } from './kernel-session';
import type { DisplayOutput, Output, OutputData } from './notebook-model';
import { isDiagnostic, thrownError } from './thrown-error';

/** The outputs of one notebook's run, put together from the kernel's events. */
export interface OutputCollector {
  /** Takes an event of the cell at that position. */
  add(cell: number, event: KernelEvent): void;
  /** Notes the kernel's answer for a cell; what stderr said last becomes its error output if it failed. */
  settle(cell: number, status: ReplyStatus): void;
  /** The cell's outputs as nbformat has them: consecutive texts of a stream in one piece, errors cleaned. */
  outputs(cell: number): readonly Output[];
}

type Item =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'error'; readonly texts: readonly string[] }
  | { readonly kind: 'display'; readonly displayId: string | undefined; output: DisplayOutput };

/** @param root the project's folder, whose path never gets into a notebook. */
export function createOutputCollector(root: string): OutputCollector {
  const cells = new Map<number, Item[]>();
  const itemsOf = (cell: number): Item[] => {
    const items = cells.get(cell) ?? [];
    cells.set(cell, items);
    return items;
  };
  const renew = (displayId: string, output: DisplayOutput): void => {
    for (const item of [...cells.values()].flat()) {
      if (item.kind === 'display' && item.displayId === displayId) item.output = output;
    }
  };
  return {
    add(cell, event) {
      if (event.kind === 'stream') {
        if (event.text !== '') itemsOf(cell).push({ kind: 'text', name: event.name, text: event.text });
        return;
      }
      const { displayId } = event;
      const data = cleanData(event.data, root);
      const output: DisplayOutput = { output_type: 'display_data', data, metadata: event.metadata };
      if (displayId !== undefined) renew(displayId, output);
      if (!event.update) itemsOf(cell).push({ kind: 'display', displayId, output });
    },
    settle(cell, status) {
      if (status === 'error') raiseLastStderr(itemsOf(cell));
    },
    outputs: (cell) => mergeStreams((cells.get(cell) ?? []).map((item) => toOutput(item, root))),
  };
}

/** Turns the last text on stderr, or the last run of compiler diagnostics, into the cell's error. */
function raiseLastStderr(items: Item[]): void {
  const isStderr = (item: Item | undefined): item is Item & { kind: 'text' } =>
    item?.kind === 'text' && item.name === 'stderr';
  const last = items[items.length - 1];
  if (!isStderr(last)) {
    items.push({ kind: 'error', texts: ['The kernel reported an error without saying which.'] });
    return;
  }
  let start = items.length - 1;
  if (isDiagnostic(last.text)) {
    for (let before = items[start - 1]; isStderr(before) && isDiagnostic(before.text); before = items[start - 1])
      start--;
  }
  const texts = items.splice(start).map((item) => (item.kind === 'text' ? item.text : ''));
  items.push({ kind: 'error', texts });
}

function toOutput(item: Item, root: string): Output {
  if (item.kind === 'display') return item.output;
  if (item.kind === 'error') return thrownError(item.texts.map((text) => cleanErrorText(text, root)));
  const text = item.name === 'stderr' ? cleanErrorText(item.text, root) : withoutMachinePaths(item.text, root);
  return { output_type: 'stream', name: item.name, text };
}

function mergeStreams(outputs: readonly Output[]): readonly Output[] {
  const merged: Output[] = [];
  for (const output of outputs) {
    const last = merged[merged.length - 1];
    if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name) {
      merged[merged.length - 1] = { ...last, text: last.text + output.text };
    } else {
      merged.push(output);
    }
  }
  return merged;
}

function cleanData(data: OutputData, root: string): OutputData {
  const clean = ([type, content]: [string, unknown]): [string, unknown] => [
    type,
    typeof content === 'string' && type.startsWith('text/') ? withoutMachinePaths(content, root) : content,
  ];
  return Object.fromEntries(Object.entries(data).map(clean));
}
