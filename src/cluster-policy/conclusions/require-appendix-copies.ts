import { KlusterlabError } from '../../errors';
import type { Ledger } from '../../report';
import type { Row } from '../../tables';

/** Columns of `support-assessment` and the last part of the ledger ids that hold the same cells. */
const COLUMNS: Readonly<Record<string, string>> = {
  cluster_theory: 'cluster-theory',
  failure_theory: 'failure-theory',
  priority: 'priority',
  arena: 'arena',
  summary: 'summary',
  qualification: 'qualification',
};

/**
 * Throws unless the appendix as a table and the appendix as ledger rows are the same, cell by cell.
 *
 * The table is what rules work on, the ledger what they are held against: a slip in either would otherwise pass where
 * the ledger row is part of a contradiction.
 *
 * @param ledger the report's ledger, with rows `a1.FAILURE.COLUMN`
 * @param assessment rows of `support-assessment`
 * @returns how many cells were compared
 * @throws KlusterlabError `copies-differ` naming the table's row and column, and the ledger's id
 *
 * @example
 * requireAppendixCopies(clusterPolicy.ledger, table('support-assessment')); // 75
 */
export function requireAppendixCopies(ledger: Ledger, assessment: readonly Row[]): number {
  let compared = 0;
  for (const row of assessment) {
    for (const [column, part] of Object.entries(COLUMNS)) {
      const id = `a1.${String(row['failure'])}.${part}`;
      const cell = row[column] ?? null;
      const inTable = cell === 'none' && column === 'arena' ? null : cell;
      const inLedger = ledger.has(id) ? ledger.row(id).value : null;
      if (inTable !== inLedger) {
        throw new KlusterlabError({
          code: 'copies-differ',
          where: `support-assessment, row ${String(row['failure'])}`,
          parameter: column,
          expected:
            inLedger === null ? `no code, since the ledger has no ${id}` : `${inLedger}, as in ledger row ${id}`,
          received: inTable,
        });
      }
      if (inTable !== null) compared += 1;
    }
  }
  return compared;
}
