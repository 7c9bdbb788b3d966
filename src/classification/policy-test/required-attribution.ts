import { requireKnownKeys, requireNumber } from '../contract';
import { describeAssumptions, effectAnnuity, requireAssumptions } from './break-even-assumptions';
import type { BreakEvenAssumptions } from './break-even-assumptions';

/** A cost, an observed effect, and the assumptions. */
export interface RequiredAttributionInput {
  /** Cost a year, above 0. */
  readonly annualCost: number;
  /** The effect that is observed in each year that one year's spending has effect, above 0, in the same money. */
  readonly annualEffect: number;
  /** As for breakEven, without the attribution share, which is what is asked for. */
  readonly assumptions: Omit<BreakEvenAssumptions, 'attributionShare'>;
}

/** How much of an observed effect must be due to a policy for it to be worth its price. */
export interface RequiredAttribution {
  /** `unreachable`: even the whole effect would not carry the cost. */
  readonly status: 'reachable' | 'unreachable';
  /** Cost per effect as present values; a share of the effect where it is at most 1. */
  readonly share: number;
  readonly assumptions: readonly string[];
}

/**
 * The other way round from breakEven: given an observed effect, the share of it that must be due to the policy.
 *
 * a = f·C / (E·A), with the symbols of breakEven.
 *
 * @param input cost, observed effect and assumptions
 * @returns the share, and whether it can be reached
 * @throws KlusterlabError for a number out of its domain or an unknown key
 *
 * @example
 * const assumptions = { discountRate: 0, effectDelay: 0, effectYears: 5, publicFundsFactor: 1 };
 * requiredAttribution({ annualCost: 100, annualEffect: 40, assumptions }).share; // 0.5
 */
export function requiredAttribution(input: RequiredAttributionInput): RequiredAttribution {
  const where = 'requiredAttribution';
  requireKnownKeys(where, input, { required: ['annualCost', 'annualEffect', 'assumptions'] });
  requireKnownKeys(where, input.assumptions, {
    required: ['discountRate', 'effectDelay', 'effectYears', 'publicFundsFactor'],
  });
  requireNumber(where, 'annualCost', input.annualCost, { above: 0, unit: 'money per year' });
  requireNumber(where, 'annualEffect', input.annualEffect, { above: 0, unit: 'money per year' });
  const full = { ...input.assumptions, attributionShare: 1 };
  requireAssumptions(where, full);
  const share = (full.publicFundsFactor * input.annualCost) / (input.annualEffect * effectAnnuity(full));
  return {
    status: share <= 1 ? 'reachable' : 'unreachable',
    share,
    assumptions: describeAssumptions(full).filter((sentence) => !sentence.includes('due to the policy')),
  };
}
