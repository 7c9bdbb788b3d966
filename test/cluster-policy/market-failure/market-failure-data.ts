import { clusterPolicy, table } from '../../../src/cluster-policy';
import { judge } from '../../../src/report';
import type { FigureValue, Verdict } from '../../../src/report';
import type { Row } from '../../../src/tables';

export const LISTS = { policyFailures: table('policy-failures'), theoryFailures: table('theory-failures') };
export const TABLES = { ...LISTS, failures: table('market-failures'), mentions: table('failure-sources') };
export const TYPOLOGY = { types: table('failure-types'), placements: table('failure-typology') };
export const GAP_DIMENSIONS = table('gap-dimensions');

/** Rows with one cell of one row changed. */
export function withCell(rows: readonly Row[], index: number, cell: Row): readonly Row[] {
  return rows.map((row, position) => (position === index ? { ...row, ...cell } : row));
}

/** Verdicts on values, by the report's ledger. */
export function verdicts(values: Readonly<Record<string, FigureValue>>): readonly Verdict[] {
  const { ledger, calculation } = clusterPolicy;
  return Object.entries(values).map(([id, value]) => judge(ledger.row(id), value, calculation));
}

/** Ids whose value is not the print, although the report explains it elsewhere. */
export function differing(values: Readonly<Record<string, FigureValue>>): readonly string[] {
  return verdicts(values)
    .filter(({ explanation }) => explanation?.startsWith('Another place') === true)
    .map(({ id }) => id);
}

/** Ids whose value does not hold. */
export function red(values: Readonly<Record<string, FigureValue>>): readonly string[] {
  return verdicts(values)
    .filter(({ holds }) => !holds)
    .map(({ id }) => id);
}
