import { KlusterlabError } from '../../errors';
import type { Ledger } from '../../report';
import type { Row } from '../../tables';
import { textCell } from '../rows';

/** One contradiction with the ledger rows that carry its id. */
export interface IndexedContradiction {
  readonly id: string;
  readonly severity: string;
  /** Ledger rows that print one side of it; none where the place prints no figure or code. */
  readonly rows: readonly string[];
}

/**
 * Which ledger rows belong to which contradiction, in the table's order.
 *
 * @param ledger the report's ledger
 * @param inconsistencies rows of `inconsistencies`
 * @throws KlusterlabError `unknown-contradiction` for a ledger row that names one which the table lacks
 *
 * @example
 * contradictionIndex(clusterPolicy.ledger, table('inconsistencies'))[0]?.id; // 'table-10-theory'
 */
export function contradictionIndex(ledger: Ledger, inconsistencies: readonly Row[]): readonly IndexedContradiction[] {
  const ids = inconsistencies.map((row) => textCell(row, 'id', 'contradictionIndex'));
  const carrying = ledger.rows.filter((row) => row.inconsistency !== '');
  const stray = carrying.find((row) => !ids.includes(row.inconsistency));
  if (stray !== undefined) {
    throw new KlusterlabError({
      code: 'unknown-contradiction',
      where: `ledger row ${stray.id}`,
      parameter: 'inconsistency',
      expected: 'an id of the table inconsistencies',
      received: stray.inconsistency,
    });
  }
  return inconsistencies.map((row, at) => ({
    id: ids[at] ?? '',
    severity: textCell(row, 'severity', 'contradictionIndex'),
    rows: carrying.filter((entry) => entry.inconsistency === ids[at]).map((entry) => entry.id),
  }));
}
