/** Where a row's figure comes from. */
export type LedgerKind = 'given' | 'derived' | 'cited' | 'judgement' | 'count';

/** What the print means: to which values of a recomputation it is faithful. */
export type Comparison = 'exact' | 'rounded' | 'about' | 'category' | 'set';

/** All kinds, in the order in which reports list them. */
export const LEDGER_KINDS: readonly LedgerKind[] = ['given', 'derived', 'cited', 'judgement', 'count'];

/** One figure or coded judgement that a report publishes. */
export interface LedgerRow {
  readonly id: string;
  /** Section of the report, as it numbers them: `3.3`. */
  readonly section: string;
  /** Label of the table that prints it, or empty. */
  readonly table: string;
  /** What it is, in English. */
  readonly quantity: string;
  /** The report's own short label. */
  readonly term: string;
  /** What is printed, as plain text: a number with a decimal point and no spaces, a category, or a set with `|` between. */
  readonly value: string;
  readonly unit: string;
  readonly comparison: Comparison;
  /** Decimals of the print, in its unit; null where the print is not a rounded number. */
  readonly decimals: number | null;
  /** Interval that a phrase such as "roughly" allows, in the row's unit; null unless `about`. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly kind: LedgerKind;
  /** Ids of the given, cited or derived rows that it follows from. */
  readonly dependsOn: readonly string[];
  /** Id of the known contradiction that it is part of, or empty. */
  readonly inconsistency: string;
  /** What the other place of that contradiction gives for this figure, written as `value` is; or empty. */
  readonly otherwise: string;
  readonly note: string;
}
