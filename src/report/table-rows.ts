import type { Row } from '../tables';
import type { LedgerRow } from './ledger-row';

/**
 * Ledger rows from the rows of a table that has passed the ledger's table schema.
 *
 * @param rows typed rows; `depends_on` is a text with spaces between ids.
 */
export function ledgerRows(rows: readonly Row[]): readonly LedgerRow[] {
  return rows.map((row) => {
    const text = (name: string): string => String(row[name] ?? '');
    const number = (name: string): number | null => {
      const value = row[name];
      return typeof value === 'number' ? value : null;
    };
    return {
      id: text('id'),
      section: text('section'),
      table: text('table'),
      quantity: text('quantity'),
      term: text('term'),
      value: text('value'),
      unit: text('unit'),
      comparison: text('comparison') as LedgerRow['comparison'],
      decimals: number('decimals'),
      lower: number('lower'),
      upper: number('upper'),
      kind: text('kind') as LedgerRow['kind'],
      dependsOn: text('depends_on').split(/\s+/).filter(Boolean),
      inconsistency: text('inconsistency'),
      otherwise: text('otherwise'),
      note: text('note'),
    };
  });
}
