import { FINITE_POPULATION_CORRECTION_FORMS } from '../design/finite-population-correction';
import { INTERVAL_DISTRIBUTIONS } from './critical-value';
import type { IntervalConvention } from './interval-convention';
import { requireChoice, requireKeys } from '../contract';

/** Throws unless all three choices of the convention are stated and known; the level is checked where it is used. */
export function requireConvention(where: string, convention: IntervalConvention): void {
  requireKeys(where, 'convention', convention, { required: ['distribution', 'correction', 'confidenceLevel'] });
  requireChoice(where, 'convention.distribution', convention.distribution, INTERVAL_DISTRIBUTIONS);
  requireChoice(where, 'convention.correction', convention.correction, FINITE_POPULATION_CORRECTION_FORMS);
}
