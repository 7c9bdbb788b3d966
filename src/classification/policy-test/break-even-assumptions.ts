import { requireKnownKeys, requireNumber } from '../contract';

/** What turns a cost into the effect that would carry it; every one is the user's choice. */
export interface BreakEvenAssumptions {
  /** Per year, 0.035 for 3.5 %; above −1. */
  readonly discountRate: number;
  /** Whole years from spending to the first effect; 0 for the same year. */
  readonly effectDelay: number;
  /** For how many whole years one year's spending has effect, at least 1. */
  readonly effectYears: number;
  /** The share of the observed effect that the policy itself brings about, above 0 and up to 1. */
  readonly attributionShare: number;
  /** What one unit of public money costs society, at least 1; 1 for no cost of raising it. */
  readonly publicFundsFactor: number;
}

/** Throws unless every assumption is stated and in its domain. */
export function requireAssumptions(where: string, assumptions: BreakEvenAssumptions): void {
  requireKnownKeys(where, assumptions, {
    required: ['discountRate', 'effectDelay', 'effectYears', 'attributionShare', 'publicFundsFactor'],
  });
  requireNumber(where, 'discountRate', assumptions.discountRate, { above: -1, unit: 'per year' });
  requireNumber(where, 'effectDelay', assumptions.effectDelay, { whole: true, atLeast: 0, unit: 'years' });
  requireNumber(where, 'effectYears', assumptions.effectYears, { whole: true, atLeast: 1, unit: 'years' });
  requireNumber(where, 'attributionShare', assumptions.attributionShare, { above: 0, atMost: 1, unit: 'share' });
  requireNumber(where, 'publicFundsFactor', assumptions.publicFundsFactor, { atLeast: 1, unit: 'cost per unit' });
}

/** Present value of one unit of effect in each year that the effect lasts, as of the year of spending. */
export function effectAnnuity({ discountRate, effectDelay, effectYears }: BreakEvenAssumptions): number {
  let annuity = 0;
  for (let year = effectDelay; year < effectDelay + effectYears; year += 1) annuity += (1 + discountRate) ** -year;
  return annuity;
}

/** The assumptions as sentences, in the order in which they enter. */
export function describeAssumptions(assumptions: BreakEvenAssumptions): readonly string[] {
  const { discountRate, effectDelay, effectYears, attributionShare, publicFundsFactor } = assumptions;
  const percent = (share: number): string => `${Number((share * 100).toPrecision(12))} %`;
  return [
    `one unit of public money costs society ${publicFundsFactor} units`,
    effectDelay === 0 ? 'effects begin in the year of spending' : `effects begin ${effectDelay} years after spending`,
    `one year's spending has the same effect in each of ${effectYears} years`,
    `effects are discounted at ${percent(discountRate)} a year`,
    `${percent(attributionShare)} of the observed effect is due to the policy`,
    'effects are in the same money as costs, and every unit, part or item carries an equal share',
  ];
}
