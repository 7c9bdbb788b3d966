import type { ItemSurvival } from '../../classification';

/** The failures with one outcome under some criteria. */
export interface SurvivalRow {
  readonly outcome: 'pass' | 'fail' | 'open';
  readonly failures: readonly string[];
}

/**
 * Which failures pass, fail and stay open, in a form to look at.
 *
 * @param survival what survivingItems gives
 *
 * @example
 * survivalRows({ surviving: ['inputs'], ruledOut: [], open: [] })[0]; // { outcome: 'pass', failures: ['inputs'] }
 */
export function survivalRows({ surviving, ruledOut, open }: ItemSurvival): readonly SurvivalRow[] {
  return [
    { outcome: 'pass', failures: surviving },
    { outcome: 'fail', failures: ruledOut.map(({ item }) => item) },
    { outcome: 'open', failures: open.map(({ item }) => item) },
  ];
}
