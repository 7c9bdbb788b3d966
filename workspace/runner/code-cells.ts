import type { Notebook } from './notebook-model';

/** A cell that the kernel runs. */
export interface CodeCell {
  /** Position among all cells, from 0. */
  readonly index: number;
  /** Number among the code cells that have text, from 1: the execution count of a run from top to bottom. */
  readonly ordinal: number;
  readonly source: string;
}

/** The cells that a run executes; like Jupyter, it passes over code cells without text. */
export function codeCells(notebook: Notebook): readonly CodeCell[] {
  return notebook.cells
    .map(({ cell_type, source }, index) => ({ cell_type, source, index }))
    .filter(({ cell_type, source }) => cell_type === 'code' && source.trim() !== '')
    .map(({ source, index }, position) => ({ index, ordinal: position + 1, source }));
}
