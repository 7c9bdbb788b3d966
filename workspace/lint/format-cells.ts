import { codeCells } from '../runner/code-cells';
import type { Notebook } from '../runner/notebook-model';
import { findSyntaxErrors } from './find-syntax-errors';
import { formatCell } from './format-cell';

/**
 * A notebook with its code cells as Prettier writes them; outputs, ids and all else stay as they are.
 *
 * A cell that is not TypeScript is left alone.
 *
 * @param root the project's folder, where Prettier's settings are.
 */
export async function formatCells(notebook: Notebook, root: string): Promise<Notebook> {
  const sources = new Map<number, string>();
  for (const { index, source } of codeCells(notebook)) {
    if (findSyntaxErrors(source).length === 0) sources.set(index, await formatCell(source, root));
  }
  return {
    ...notebook,
    cells: notebook.cells.map((cell, index) => ({ ...cell, source: sources.get(index) ?? cell.source })),
  };
}
