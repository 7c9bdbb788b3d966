import { codeCells } from '../runner/code-cells';
import type { CodeCell } from '../runner/code-cells';
import type { Notebook } from '../runner/notebook-model';

/** A code cell as the linter sees it. */
export interface LintedCell extends CodeCell {
  readonly tags: readonly string[];
}

/** What the linter looks at in a notebook: outputs are left out. */
export interface NotebookSource {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  readonly kernelName: string | undefined;
  readonly firstCellType: string | undefined;
  readonly codeCells: readonly LintedCell[];
}

/** Takes from a valid notebook what the linter looks at. */
export function notebookSource(notebook: Notebook, file: string): NotebookSource {
  const kernelspec = notebook.metadata['kernelspec'] as { readonly name?: string } | undefined;
  return {
    file,
    kernelName: kernelspec?.name,
    firstCellType: notebook.cells[0]?.cell_type,
    codeCells: codeCells(notebook).map((cell) => ({
      ...cell,
      tags: (notebook.cells[cell.index]?.metadata['tags'] as readonly string[] | undefined) ?? [],
    })),
  };
}
