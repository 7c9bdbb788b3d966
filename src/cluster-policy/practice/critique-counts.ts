import type { FigureValue } from '../../report';
import type { Row } from '../../tables';
import { requireNumbering, textCell } from '../rows';

/**
 * How many critical points 5.3 lists, by source.
 *
 * @param rows rows of `critiques`
 * @returns ledger id to value
 * @throws KlusterlabError `numbering` naming the row
 *
 * @example
 * critiqueCounts(table('critiques'))['5.3.ramboll-critiques']; // 3
 */
export function critiqueCounts(rows: readonly Row[]): Readonly<Record<string, FigureValue>> {
  requireNumbering('critiqueCounts', rows, (row) => textCell(row, 'source', 'critiqueCounts'));
  const from = (source: string): number => rows.filter((row) => row['source'] === source).length;
  return { '5.3.case-study-critiques': from('case-studies'), '5.3.ramboll-critiques': from('ramboll-2011') };
}
