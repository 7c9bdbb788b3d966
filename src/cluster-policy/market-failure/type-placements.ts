import type { TypeLabel } from '../../classification';
import type { Row } from '../../tables';
import { requireNumbering, textCell } from '../rows';

/**
 * What Table 8 puts under which type, one label for each entry.
 *
 * @param rows rows of `failure-typology`
 * @throws KlusterlabError `numbering` if the entries under a type are not in the printed order; `empty-cell`
 *
 * @example
 * typePlacements(table('failure-typology'))[0]; // { id: 'innovation-investment', type: 'imperfect-competition' }
 */
export function typePlacements(rows: readonly Row[]): readonly TypeLabel[] {
  const where = 'typePlacements';
  requireNumbering(where, rows, (row) => textCell(row, 'type', where));
  return rows.map((row) => ({ id: textCell(row, 'failure', where), type: textCell(row, 'type', where) }));
}
