import { createHash } from 'crypto';
import type { RawNotebook } from './read-notebook';

/**
 * Gives every cell that lacks an id one that follows from its text, so that the same notebook always gets the
 * same ids, and raises the format to 4.5, the first with ids. Existing ids stay.
 */
export function withCellIds<Raw extends RawNotebook>(notebook: Raw): Raw {
  if (!Array.isArray(notebook.cells)) return notebook;
  const cells: RawNotebook['cells'] = notebook.cells;
  const minor = notebook.nbformat_minor;
  if (!cells.every((cell) => typeof cell === 'object' && cell !== null)) return notebook;
  const taken = new Set(cells.map(({ id }) => id));
  const identified = cells.map((cell) => {
    if (cell['id'] !== undefined) return cell;
    const id = freeId(cell, taken);
    taken.add(id);
    return { ...cell, id };
  });
  return { ...notebook, cells: identified, nbformat_minor: typeof minor === 'number' ? Math.max(minor, 5) : minor };
}

function freeId(cell: Readonly<Record<string, unknown>>, taken: ReadonlySet<unknown>): string {
  const text = JSON.stringify([cell['cell_type'], ([] as unknown[]).concat(cell['source']).join('')]);
  for (let attempt = 0; ; attempt++) {
    const id = createHash('sha256').update(`${attempt}${text}`).digest('hex').slice(0, 8);
    if (!taken.has(id)) return id;
  }
}
