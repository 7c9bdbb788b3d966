import { formatNotebook } from '../../workspace/runner/format-notebook';
import type { Cell } from '../../workspace/runner/notebook-model';

/** A code cell of a fixture: its source, or source and tags. */
export type FixtureCell = string | { readonly source: string; readonly tags: readonly string[] };

/** How a fixture differs from a notebook in good form. */
export interface FixtureOptions {
  readonly kernelName?: string;
  readonly proseFirst?: boolean;
}

/** The text of a notebook with the given code cells below one Markdown cell. */
export function notebookText(
  codeCells: readonly FixtureCell[],
  { kernelName = 'tslab', proseFirst = true }: FixtureOptions = {},
): string {
  const prose: Cell = { id: 'prose', cell_type: 'markdown', metadata: {}, source: '# What does this show?' };
  return formatNotebook({
    cells: [...(proseFirst ? [prose] : []), ...codeCells.map(codeCell)],
    metadata: { kernelspec: { name: kernelName, display_name: 'TypeScript', language: 'typescript' } },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

function codeCell(cell: FixtureCell, position: number): Cell {
  const { source, tags } = typeof cell === 'string' ? { source: cell, tags: [] } : cell;
  const metadata = tags.length > 0 ? { tags } : {};
  const output = { output_type: 'stream', name: 'stdout', text: `output ${position}\n` } as const;
  return {
    id: `code-${position}`,
    cell_type: 'code',
    metadata,
    source,
    outputs: [output],
    execution_count: position + 1,
  };
}
