import type { FigureValue } from '../../report';
import { requireNumbering, textCell } from '../rows';
import type { TypologyTables } from './market-failure-tables';
import { typePlacements } from './type-placements';

/**
 * Table 8: how many entries stand under each type, and under which types each failure stands.
 *
 * @param tables the types, and what the table puts under which
 * @returns ledger id to value, with the classic types of 4.3 and their number
 * @throws KlusterlabError `numbering` naming the list and row; `empty-cell`
 *
 * @example
 * table8Values({ types: table('failure-types'), placements: table('failure-typology') })['t8.externality.entries']; // 1
 */
export function table8Values(tables: TypologyTables): Readonly<Record<string, FigureValue>> {
  const where = 'table8Values';
  requireNumbering(where, tables.types, () => 'failure-types');
  const placements = typePlacements(tables.placements);
  const types = tables.types.map((row) => textCell(row, 'id', where));
  const classic = tables.types.filter((row) => row['classic'] === true).map((row) => textCell(row, 'id', where));
  const failures = [...new Set(placements.map(({ id }) => String(id)))];
  return {
    '4.3.classic-types': classic.length,
    '4.3.classic-types.names': classic,
    ...Object.fromEntries(
      types.map((type) => [`t8.${type}.entries`, placements.filter((label) => label.type === type).length]),
    ),
    ...Object.fromEntries(
      failures.map((failure) => [
        `t8.${failure}.types`,
        placements.filter(({ id }) => id === failure).map(({ type }) => type),
      ]),
    ),
  };
}
