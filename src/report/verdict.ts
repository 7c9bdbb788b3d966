import type { Interval } from './interval';

/** MIME type under which a verdict travels from a notebook's cell to the runner. */
export const VERDICT_MIME = 'application/vnd.klusterlab.verdict+json';

/**
 * exact: the print itself. withinRounding: a value that the print stands for. explained: differs or can be read
 * in two ways, because of a known contradiction in the report. notReproducible: nothing published yields it.
 * mismatch: the recomputation does not give the print.
 */
export type VerdictClass = 'exact' | 'withinRounding' | 'explained' | 'notReproducible' | 'mismatch';

/** All classes, in the order in which reports count them. */
export const VERDICT_CLASSES: readonly VerdictClass[] = [
  'exact',
  'withinRounding',
  'explained',
  'notReproducible',
  'mismatch',
];

/** A class as people read it. */
export const VERDICT_LABELS: Readonly<Record<VerdictClass, string>> = {
  exact: 'exact',
  withinRounding: 'within rounding',
  explained: 'explained',
  notReproducible: 'not reproducible from what is published',
  mismatch: 'mismatch',
};

/** What came of holding one recomputed figure against its print. */
export interface Verdict {
  readonly id: string;
  readonly section: string;
  readonly table: string;
  readonly quantity: string;
  readonly term: string;
  readonly unit: string;
  /** The print as the ledger has it, in `unit`. */
  readonly printed: string;
  /** The recomputed value in `unit`; null if it cannot be recomputed. */
  readonly computed: number | string | readonly string[] | null;
  /** The values that the print stands for, in `unit`; absent for categories and sets. */
  readonly interval?: Interval;
  readonly verdict: VerdictClass;
  /** False for a mismatch only. */
  readonly holds: boolean;
  /** Why, where the class alone does not say it. */
  readonly explanation?: string;
  /** For a mismatch: which other conventions give the print, out of how many tried. */
  readonly forensics?: string;
}
