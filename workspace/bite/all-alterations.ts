import { KlusterlabError } from '../../src/errors';
import type { Alteration } from './alteration';
import type { Baseline } from './baseline';
import { cellAlterations } from './cell-alterations';
import { ledgerAlterations } from './ledger-alterations';
import type { VerifiedCells } from './ledger-alterations';
import type { TableText } from './table-text';

/**
 * Every alteration of a study: of the ledger, the values of the rows that a notebook verifies and of those that these
 * follow from, and the other half of a contradiction where a verdict rests on that; of the other tables, each cell.
 *
 * @param only restricts it to one table.
 * @throws KlusterlabError `unknown-table` for `only`.
 */
export function allAlterations(
  tables: readonly TableText[],
  baseline: Baseline,
  { ledger, only }: { readonly ledger: string; readonly only?: string | undefined },
): readonly Alteration[] {
  const names = tables.map(({ resource }) => resource.name);
  if (only !== undefined && !names.includes(only)) {
    const expected = `one of ${names.join(', ')}`;
    throw new KlusterlabError({ code: 'unknown-table', where: 'bite', parameter: 'only', expected, received: only });
  }
  const verified = verifiedCells(baseline);
  return tables
    .filter(({ resource }) => only === undefined || resource.name === only)
    .flatMap((table) =>
      table.resource.name === ledger ? ledgerAlterations(table, verified) : cellAlterations(table, tables),
    );
}

function verifiedCells({ notebooks, dependsOn }: Baseline): VerifiedCells {
  const held = notebooks.flatMap((run) => run.held);
  const value = new Set(held.map(({ id }) => id));
  // A set grows while it is walked, so that inputs of inputs are reached too.
  for (const id of value) for (const input of dependsOn[id] ?? []) value.add(input);
  return { value, otherwise: new Set(held.filter(({ restsOn }) => restsOn === 'otherwise').map(({ id }) => id)) };
}
