import { KlusterlabError } from '../../errors';
import { requireBounds, requireKeys, requireNumber } from '../../estimation/contract';
import type { Specification } from '../choices/specifications';
import type { ComputedResult, FailedResult, MultiverseOutcome } from './multiverse-result';

/** The row of an outcome; throws `invalid-number`, `inverted-bounds`, `missing-option` or `unknown-option` for what is none. */
export function computedRow(specification: Specification, outcome: MultiverseOutcome): ComputedResult {
  const where = specification.key;
  requireKeys(where, 'outcome', outcome, { required: ['estimate'], optional: ['interval', 'details'] });
  const { estimate, interval = null, details = {} } = outcome;
  if (estimate !== null) requireNumber(where, 'estimate', estimate, {});
  if (interval !== null) requireBounds(where, 'interval', { lower: interval.lower, upper: interval.upper }, {});
  if (estimate === null && interval === null) {
    const expected = 'an estimate, or an interval where there is none';
    throw new KlusterlabError({ code: 'empty-outcome', where, parameter: 'outcome', expected, received: outcome });
  }
  Object.entries(details).forEach(([name, value]) => requireNumber(where, `details.${name}`, value, {}));
  return {
    ...identity(specification),
    status: 'computed',
    estimate,
    // Only the ends: other fields of an interval are not part of the row.
    interval: interval && { lower: interval.lower, upper: interval.upper },
    details,
  };
}

/** The row of a specification whose evaluation threw. */
export function failedRow(specification: Specification, thrown: unknown): FailedResult {
  const code = thrown instanceof KlusterlabError ? thrown.code : thrown instanceof Error ? thrown.name : 'thrown';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { ...identity(specification), status: 'failed', error: { code, message } };
}

function identity({ key, estimand, picks, reproduction }: Specification): Omit<FailedResult, 'status' | 'error'> {
  return { key, estimand, picks, reproduction };
}
