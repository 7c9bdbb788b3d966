import type { Alteration } from './alteration';
import type { Baseline, TracedBaseline } from './baseline';
import { cellName } from './traced-table';

/**
 * The notebooks that an alteration can turn red. For a cell of a table, those that read the cell: a notebook that does
 * not, runs as before. For a ledger row, first those that read or verify it or what follows from it, then the others,
 * since a notebook may also read the ledger as a whole.
 */
export function dependentNotebooks(
  { table, record, row, column }: Pick<Alteration, 'table' | 'record' | 'row' | 'column'>,
  { notebooks, read, readByAll, dependsOn }: TracedBaseline,
  ledger: string,
): readonly string[] {
  const names = notebooks.map(({ name }) => name);
  if (table !== ledger) {
    const cell = cellName(table, record, column);
    return readByAll.has(cell) ? names : names.filter((name) => read.get(name)?.has(cell));
  }
  const affected = followers(row, dependsOn);
  const first = notebooks
    .filter(({ held, used }) => [...held.map(({ id }) => id), ...used].some((id) => affected.has(id)))
    .map(({ name }) => name);
  return [...first, ...names.filter((name) => !first.includes(name))];
}

/** The row itself and all that follows from it. */
function followers(id: string, dependsOn: Baseline['dependsOn']): ReadonlySet<string> {
  const found = new Set([id]);
  // A set grows while it is walked, so that followers of followers are reached too.
  for (const one of found) {
    for (const [other, inputs] of Object.entries(dependsOn)) if (inputs.includes(one)) found.add(other);
  }
  return found;
}
