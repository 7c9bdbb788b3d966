import type { LintedCell, NotebookSource } from './notebook-source';

/** Where a code cell's lines stand in the module; both ends are counted from 1 and belong to the cell. */
export interface CellSpan {
  readonly ordinal: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly tags: readonly string[];
}

/** All code cells of one notebook as one TypeScript module. */
export interface NotebookModule {
  readonly file: string;
  readonly text: string;
  readonly spans: readonly CellSpan[];
}

/** A line of a notebook, as a message names it. */
export interface CellPlace {
  readonly cell: number;
  readonly line: number;
}

/**
 * Joins a notebook's code cells, in order, into one module, each under a marker line.
 *
 * One module means one scope: what a later cell does to an earlier cell's name is there for the compiler and the
 * linter to see. `placeInCell` leads from a line of the module back to the cell.
 */
export function buildNotebookModule(notebook: NotebookSource): NotebookModule {
  const lines = [`// Cells of ${notebook.file}, put together for checking; edit the notebook instead.`, 'export {};'];
  const spans = notebook.codeCells.map((cell) => appendCell(lines, cell));
  return { file: notebook.file, text: lines.join('\n') + '\n', spans };
}

/** The cell and the line in it that a module line (from 1) stands for; undefined for marker lines. */
export function placeInCell(spans: readonly CellSpan[], moduleLine: number): CellPlace | undefined {
  const span = spans.find(({ firstLine, lastLine }) => moduleLine >= firstLine && moduleLine <= lastLine);
  return span && { cell: span.ordinal, line: moduleLine - span.firstLine + 1 };
}

function appendCell(lines: string[], cell: LintedCell): CellSpan {
  lines.push(`// cell ${cell.ordinal}`);
  const firstLine = lines.length + 1;
  lines.push(...cell.source.split(/\r?\n/));
  return { ordinal: cell.ordinal, firstLine, lastLine: lines.length, tags: cell.tags };
}
