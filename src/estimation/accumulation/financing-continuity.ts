import { requireChoice, requireKeys, requireNumber } from '../contract';
import { sum } from '../statistics/sum';

/** Whether the lower bound may count on every year of the window. */
export type FinancingContinuity =
  /** Financed in every year of the window. */
  | { readonly kind: 'everyYear' }
  /** Known to be financed in one year, for at least so many years in a row; when that period began is not known. */
  | { readonly kind: 'onePeriod'; readonly minimumYears: number; readonly observedYear: number };

/** What a continuity makes of the yearly lower ends, and its assumption in words. */
export interface Continuity {
  readonly lower: (byYear: readonly { readonly year: number; readonly lower: number }[]) => number;
  readonly assumption: string;
}

/** Reads a continuity; throws `invalid-choice`, `invalid-number`, `unknown-option` or `missing-option`. */
export function continuityOf(where: string, continuity: FinancingContinuity): Continuity {
  const kind = (continuity as Partial<FinancingContinuity> | null | undefined)?.kind;
  requireChoice(where, 'continuity.kind', kind, ['everyYear', 'onePeriod']);
  if (continuity.kind === 'everyYear') {
    requireKeys(where, 'continuity', continuity, { required: ['kind'] });
    return {
      lower: (byYear) => sum(byYear.map(({ lower }) => lower)),
      assumption: 'Financing runs through all the years.',
    };
  }
  requireKeys(where, 'continuity', continuity, { required: ['kind', 'minimumYears', 'observedYear'] });
  const { minimumYears, observedYear } = continuity;
  requireNumber(where, 'continuity.minimumYears', minimumYears, { whole: true, atLeast: 1, atMost: 200 });
  requireNumber(where, 'continuity.observedYear', observedYear, { whole: true, unit: 'calendar year' });
  const starts = Array.from({ length: minimumYears }, (_, index) => observedYear - index);
  return {
    lower: (byYear) =>
      starts
        .map((start) => byYear.filter(({ year }) => year >= start && year < start + minimumYears))
        .map((covered) => sum(covered.map(({ lower }) => lower)))
        .reduce((least, covered) => Math.min(least, covered)),
    assumption:
      `The lower bound counts one period of ${minimumYears} years around ${observedYear}, ` +
      'placed where it covers least of the span; central and upper value count every year.',
  };
}
