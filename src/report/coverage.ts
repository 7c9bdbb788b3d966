import { LEDGER_KINDS } from './ledger-row';
import type { LedgerKind, LedgerRow } from './ledger-row';
import type { Verdict } from './verdict';

/** How much of one kind of rows a run accounts for. */
export interface KindCoverage {
  readonly covered: number;
  readonly total: number;
  /** Ids of the rows that nothing used or reproduced. */
  readonly missing: readonly string[];
}

/** What a run did with the ledger. */
export interface Evidence {
  /** Ids read through `published`. */
  readonly used: Iterable<string>;
  /** Verdicts given. */
  readonly verdicts: Iterable<Pick<Verdict, 'id' | 'holds'>>;
}

/**
 * Which rows a run accounts for: given and cited rows that were used, derived and counted rows with a verdict that
 * holds, judgements with such a verdict or shown as the report's own coding.
 *
 * @returns one entry for each kind that the ledger has.
 */
export function coverage(
  rows: readonly Pick<LedgerRow, 'id' | 'kind'>[],
  evidence: Evidence,
): Partial<Record<LedgerKind, KindCoverage>> {
  const used = new Set(evidence.used);
  const held = new Set([...evidence.verdicts].filter(({ holds }) => holds).map(({ id }) => id));
  const isCovered = ({ id, kind }: Pick<LedgerRow, 'id' | 'kind'>): boolean =>
    held.has(id) || (kind !== 'derived' && kind !== 'count' && used.has(id));
  const kinds = LEDGER_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
  return Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = rows.filter((row) => row.kind === kind);
      const missing = ofKind.filter((row) => !isCovered(row)).map(({ id }) => id);
      return [kind, { covered: ofKind.length - missing.length, total: ofKind.length, missing }];
    }),
  );
}
