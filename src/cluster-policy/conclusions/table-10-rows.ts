import type { CodedRow } from '../../classification';
import type { Ledger } from '../../report';
import type { Row } from '../../tables';
import { textCell } from '../rows';
import { asPrinted } from './as-printed';

/**
 * Table 10 as it is printed.
 *
 * @param ledger the report's ledger
 * @param failures rows of `market-failures`
 * @returns one row for each failure that the table judges: `failure`, `theory`, `addressed`, `additionality`
 *
 * @example
 * table10Rows(clusterPolicy.ledger, table('market-failures')).length; // 8
 */
export function table10Rows(ledger: Ledger, failures: readonly Row[]): readonly CodedRow[] {
  return failures
    .map((row) => textCell(row, 'id', 'table10Rows'))
    .filter((failure) => ledger.has(`t10.${failure}.additionality`))
    .map((failure) => ({
      failure,
      theory: asPrinted(ledger, `t10.${failure}.theory`).join('+'),
      addressed: asPrinted(ledger, `t10.${failure}.addressed`).join('+'),
      additionality: asPrinted(ledger, `t10.${failure}.additionality`).join('+'),
    }));
}
