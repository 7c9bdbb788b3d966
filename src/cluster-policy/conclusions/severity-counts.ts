import type { IndexedContradiction } from './contradiction-index';
import type { ContradictionRun } from './contradiction-run';

/** How many contradictions of one severity there are, stand in the ledger, and can be run. */
export interface SeverityCount {
  readonly severity: string;
  readonly contradictions: number;
  readonly inLedger: number;
  readonly run: number;
}

/**
 * Contradictions by severity, in the order of their first row.
 *
 * @param index what contradictionIndex gives
 * @param runs the runs of the audit
 * @returns one row for each severity
 *
 * @example
 * severityCounts([{ id: 'a', severity: 'figure', rows: [] }], []); // [{ severity: 'figure', contradictions: 1, inLedger: 0, run: 0 }]
 */
export function severityCounts(
  index: readonly IndexedContradiction[],
  runs: readonly Pick<ContradictionRun, 'id'>[],
): readonly SeverityCount[] {
  const runnable = runs.map(({ id }) => id);
  return [...new Set(index.map(({ severity }) => severity))].map((severity) => {
    const own = index.filter((entry) => entry.severity === severity);
    return {
      severity,
      contradictions: own.length,
      inLedger: own.filter(({ rows }) => rows.length > 0).length,
      run: own.filter(({ id }) => runnable.includes(id)).length,
    };
  });
}
