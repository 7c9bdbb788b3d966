import type { Bounds } from '../../estimation';
import type { Picks } from '../choices/choice';

/** What the evaluation of one specification gives. */
export interface MultiverseOutcome {
  /** The estimate; null where the specification gives bounds only. */
  readonly estimate: number | null;
  /** Interval or bounds, where there are any. */
  readonly interval?: Bounds | null;
  /** Further figures that claims may look at, by name. */
  readonly details?: Readonly<Record<string, number>>;
}

interface ResultOfSpecification {
  readonly key: string;
  readonly estimand: string;
  readonly picks: Picks;
  readonly reproduction: string | null;
}

/** A specification with its figures. */
export interface ComputedResult extends ResultOfSpecification {
  readonly status: 'computed';
  readonly estimate: number | null;
  readonly interval: Bounds | null;
  readonly details: Readonly<Record<string, number>>;
}

/** A specification whose evaluation threw: a row like any other, so that nothing is lost in silence. */
export interface FailedResult extends ResultOfSpecification {
  readonly status: 'failed';
  readonly error: { readonly code: string; readonly message: string };
}

/** One row of a multiverse: plain data, which JSON keeps whole. */
export type MultiverseResult = ComputedResult | FailedResult;

/** The rows that have figures. */
export function computedResults(results: readonly MultiverseResult[]): readonly ComputedResult[] {
  return results.filter((result): result is ComputedResult => result.status === 'computed');
}
