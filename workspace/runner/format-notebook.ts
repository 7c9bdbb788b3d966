import type { Cell, Notebook, Output, OutputData } from './notebook-model';

/**
 * A notebook's file text, as Jupyter's nbformat writes it: texts split into lines, keys sorted, one space of
 * indent, a newline at the end. What tells of a machine or a moment (timings, trust, signature) is left out.
 */
export function formatNotebook(notebook: Notebook): string {
  const metadata = without(notebook.metadata, ['signature', 'orig_nbformat', 'orig_nbformat_minor']);
  const file = { ...notebook, metadata, cells: notebook.cells.map(splitCell) };
  return `${JSON.stringify(sortKeys(file), null, 1)}\n`;
}

function splitCell(cell: Cell): object {
  const metadata = without(cell.metadata, ['trusted', 'execution']);
  const split = { ...cell, metadata, source: splitLines(cell.source) };
  if (cell.outputs) return { ...split, outputs: cell.outputs.map(splitOutput) };
  if (!cell.attachments) return split;
  const attachments = Object.entries(cell.attachments).map(([name, data]) => [name, splitData(data)] as const);
  return { ...split, attachments: Object.fromEntries(attachments) };
}

function splitOutput(output: Output): object {
  if (output.output_type === 'stream') return { ...output, text: splitLines(output.text) };
  if (output.output_type === 'error') return output;
  return { ...output, data: splitData(output.data) };
}

function splitData(data: OutputData): OutputData {
  const isLines = (type: string): boolean => /^text\/|^application\/javascript$|^image\/svg\+xml$/.test(type);
  const split = ([type, content]: [string, unknown]): [string, unknown] => [
    type,
    typeof content === 'string' && isLines(type) ? splitLines(content) : content,
  ];
  return Object.fromEntries(Object.entries(data).map(split));
}

/** Splits where Python's `splitlines` does, since nbformat is written in it. */
function splitLines(text: string): readonly string[] {
  return (
    text.match(
      /[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])|[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+$/g,
    ) ?? []
  );
}

function without(
  record: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, content]) => [key, sortKeys(content)]));
}
