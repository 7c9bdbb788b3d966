import nbformat from '../schemas/nbformat-4.schema.json';
import { withCellIds } from './cell-ids';
import type { Cell, Notebook, Output, OutputData } from './notebook-model';
import { schemaFaults } from './schema-faults';

/** A notebook that can be run, or what is wrong with it. */
export type NotebookReading = { readonly notebook: Notebook } | { readonly fault: NotebookFault };

/** Why a file is not a notebook that can be run here. */
export interface NotebookFault {
  readonly name: 'InvalidNotebook' | 'KernelNotFound';
  readonly message: string;
}

/**
 * Reads a notebook's text: JSON, valid nbformat 4, for this kernel; multi-line texts are joined, cells
 * without an id get one.
 */
export function readNotebook(text: string): NotebookReading {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return invalid(`not JSON: ${jsonFault(error, text)}`);
  }
  if (typeof raw !== 'object' || raw === null) return invalid('not a JSON object');
  const { nbformat: major } = raw as { nbformat?: unknown };
  if (major !== 4) return invalid(`nbformat: expected 4, received ${JSON.stringify(major) ?? 'nothing'}`);
  const identified = withCellIds(raw as RawNotebook);
  const [fault] = schemaFaults(identified, nbformat);
  if (fault !== undefined) return invalid(`not valid nbformat 4: ${fault}`);
  const repeated = repeatedId(identified.cells as readonly { readonly id: string }[]);
  if (repeated !== undefined) return invalid(`not valid nbformat 4: two cells have the id "${repeated}"`);
  const notebook = { ...(identified as unknown as Notebook), cells: identified.cells.map(joinCell) };
  const foreign = foreignKernel(notebook.metadata);
  return foreign === undefined ? { notebook } : { fault: { name: 'KernelNotFound', message: foreign } };
}

/** A notebook as parsed, before it is known to be valid. */
export interface RawNotebook {
  readonly nbformat_minor?: unknown;
  readonly cells: readonly Readonly<Record<string, unknown>>[];
}

function invalid(message: string): NotebookReading {
  return { fault: { name: 'InvalidNotebook', message } };
}

function jsonFault(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)(?! \(line)/.exec(message)?.[1];
  if (position === undefined) return message;
  const before = text.slice(0, Number(position)).split('\n');
  return `${message} (line ${before.length} column ${(before[before.length - 1] ?? '').length + 1})`;
}

function repeatedId(cells: readonly { readonly id: string }[]): string | undefined {
  const seen = new Set<string>();
  return cells.find(({ id }) => seen.size === seen.add(id).size)?.id;
}

function foreignKernel(metadata: Notebook['metadata']): string | undefined {
  const spec = metadata['kernelspec'] as { readonly name: string; readonly language?: unknown } | undefined;
  const info = metadata['language_info'] as { readonly name: string } | undefined;
  const language =
    spec?.language ?? info?.name ?? (spec === undefined || spec.name === 'tslab' ? 'typescript' : undefined);
  if (language === 'typescript') return undefined;
  return `kernel not found: the notebook asks for "${spec?.name ?? info?.name ?? ''}" and only tslab (TypeScript) is here`;
}

function joinCell(raw: Readonly<Record<string, unknown>>): Cell {
  const cell = raw as unknown as Cell;
  const joined = { ...cell, source: joinLines(cell.source) };
  if (cell.outputs) return { ...joined, outputs: cell.outputs.map(joinOutput) };
  if (!cell.attachments) return joined;
  const attachments = Object.entries(cell.attachments).map(([name, data]) => [name, joinData(data)] as const);
  return { ...joined, attachments: Object.fromEntries(attachments) };
}

function joinOutput(output: Output): Output {
  if (output.output_type === 'stream') return { ...output, text: joinLines(output.text) };
  if (output.output_type === 'error') return output;
  return { ...output, data: joinData(output.data) };
}

function joinData(data: OutputData): OutputData {
  const join = ([type, content]: [string, unknown]): [string, unknown] => [
    type,
    /^application\/(.*\+)?json$/.test(type) ? content : joinLines(content),
  ];
  return Object.fromEntries(Object.entries(data).map(join));
}

function joinLines(text: unknown): string {
  return Array.isArray(text) ? text.join('') : String(text);
}
