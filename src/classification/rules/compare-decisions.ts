import { requireColumns } from '../contract';
import type { CodedRow, CodeValue } from '../contract';
import { KlusterlabError } from '../../errors';
import type { RowDecision } from './apply-rules';

/** One row where the coded decision and the derived one are set side by side. */
export interface DecisionComparison {
  readonly id: CodeValue;
  readonly row: number;
  /** The decision as coded. */
  readonly coded: CodeValue;
  /** The decision as derived, null if the rules did not decide. */
  readonly derived: CodeValue;
  readonly status: RowDecision['status'];
  readonly fired: readonly string[];
}

/** Rows where the rules give the coded decision, rows where they give another, and rows that they leave open. */
export interface DecisionAgreement {
  readonly agreeing: readonly DecisionComparison[];
  readonly differing: readonly DecisionComparison[];
  readonly open: readonly DecisionComparison[];
}

/**
 * Sets derived decisions against the decisions that the table codes.
 *
 * @param decisions what {@link applyRules} derived
 * @param rows the same rows, in the same order
 * @param decisionColumn the column with the coded decision
 * @returns the rows that agree, differ, and are open (no match, conflict or undetermined)
 * @throws KlusterlabError `length-mismatch` or `missing-column`
 *
 * @example
 * const rows = [{ name: 'a', decision: 'keep' }];
 * const decisions = [{ id: 'a', row: 0, status: 'decided', outcome: 'drop', fired: ['r'], possible: [], outcomes: ['drop'] }];
 * compareDecisions(decisions, rows, 'decision').differing[0].derived; // 'drop'
 */
export function compareDecisions(
  decisions: readonly RowDecision[],
  rows: readonly CodedRow[],
  decisionColumn: string,
): DecisionAgreement {
  if (decisions.length !== rows.length) {
    throw new KlusterlabError({
      code: 'length-mismatch',
      where: 'compareDecisions',
      parameter: 'decisions',
      expected: `one decision for each of the ${rows.length} rows`,
      received: decisions.length,
    });
  }
  requireColumns('compareDecisions', rows, [decisionColumn]);
  const compared = decisions.map((decision, index): DecisionComparison => {
    const { id, row, status, outcome, fired } = decision;
    return { id, row, coded: rows[index]?.[decisionColumn] ?? null, derived: outcome, status, fired };
  });
  return {
    agreeing: compared.filter((entry) => entry.status === 'decided' && entry.coded === entry.derived),
    differing: compared.filter((entry) => entry.status === 'decided' && entry.coded !== entry.derived),
    open: compared.filter((entry) => entry.status !== 'decided'),
  };
}
