import { requireKnownKeys, requireNumber, requireUnique } from '../contract';
import { describeAssumptions, effectAnnuity, requireAssumptions } from './break-even-assumptions';
import type { BreakEvenAssumptions } from './break-even-assumptions';

/** What a cost can be spread over: so many of a kind. */
export interface BreakEvenCount {
  readonly id: string;
  /** One of the kind, in words: `initiative`. */
  readonly label: string;
  readonly count: number;
}

/** A part of the cost with its share. */
export interface BreakEvenPart {
  readonly id: string;
  readonly label: string;
  /** Of the annual cost, above 0 and up to 1. */
  readonly share: number;
}

/** A cost, what it can be spread over, and the assumptions. */
export interface BreakEvenInput {
  /** Cost a year, above 0. */
  readonly annualCost: number;
  /** The money's unit. */
  readonly currency: string;
  readonly counts: readonly BreakEvenCount[];
  readonly parts: readonly BreakEvenPart[];
  readonly assumptions: BreakEvenAssumptions;
}

/** What one part of the cost, spread over one kind of thing, must bring about to be worth its price. */
export interface BreakEvenRow {
  /** A part's id, or `whole`. */
  readonly part: string;
  /** A count's id, or `total`. */
  readonly per: string;
  /** Budget a year. */
  readonly annualCost: number;
  /** Observed effect in each year that one year's spending has effect. */
  readonly requiredAnnualEffect: number;
  /** Observed effect of one year's spending as a present value. */
  readonly requiredPresentValue: number;
  /** Observed effect a year, from all earlier spending, once the policy has run as long as effects last. */
  readonly requiredSteadyFlow: number;
  /** The unit of all four: money per year, per one of the kind. */
  readonly unit: string;
}

/** The break-even with the assumptions that it stands on. */
export interface BreakEven {
  readonly rows: readonly BreakEvenRow[];
  readonly assumptions: readonly string[];
  readonly formula: string;
}

/**
 * The effect that would carry a policy's cost, as a whole and for each part, spread over each kind of thing.
 *
 * E = f·C / (a·A): C budget a year, f cost of public funds, a attribution share, A = Σ (1 + r)^−s over the years
 * s = delay … delay + years − 1. An effect is what is observed; a of it is due to the policy.
 *
 * @param input cost, counts, parts and assumptions
 * @returns a row for the whole and each part, in total and per one of each kind, with the assumptions in words
 * @throws KlusterlabError for a number out of its domain, a repeated id or an unknown key
 *
 * @example
 * const assumptions = { discountRate: 0, effectDelay: 0, effectYears: 5, attributionShare: 0.5, publicFundsFactor: 1 };
 * breakEven({
 *   annualCost: 100, currency: 'SEK', counts: [{ id: 'office', label: 'office', count: 4 }],
 *   parts: [{ id: 'rent', label: 'Rent', share: 0.2 }], assumptions,
 * }).rows.map((row) => row.requiredAnnualEffect); // [40, 10, 8, 2]
 */
export function breakEven(input: BreakEvenInput): BreakEven {
  const where = 'breakEven';
  requireKnownKeys(where, input, { required: ['annualCost', 'currency', 'counts', 'parts', 'assumptions'] });
  const { annualCost, currency, counts, parts, assumptions } = input;
  requireNumber(where, 'annualCost', annualCost, { above: 0, unit: `${currency} per year` });
  requireUnique(where, 'counts', ['total', ...counts.map(({ id }) => id)]);
  requireUnique(where, 'parts', ['whole', ...parts.map(({ id }) => id)]);
  counts.forEach(({ id, count }) => requireNumber(where, `count of ${id}`, count, { above: 0, unit: 'things' }));
  parts.forEach(({ id, share }) =>
    requireNumber(where, `share of ${id}`, share, { above: 0, atMost: 1, unit: 'of cost' }),
  );
  requireAssumptions(where, assumptions);
  const wholes = [{ id: 'whole', share: 1 }, ...parts];
  const totals = [{ id: 'total', label: null, count: 1 }, ...counts];
  const rows = wholes.flatMap((part) =>
    totals.map((per): BreakEvenRow => {
      const cost = (annualCost * part.share) / per.count;
      const requiredAnnualEffect = requiredEffect(cost, assumptions);
      return {
        part: part.id,
        per: per.id,
        annualCost: cost,
        requiredAnnualEffect,
        requiredPresentValue: (assumptions.publicFundsFactor * cost) / assumptions.attributionShare,
        requiredSteadyFlow: requiredAnnualEffect * assumptions.effectYears,
        unit: `${currency} per year${per.label === null ? '' : ` per ${per.label}`}`,
      };
    }),
  );
  return {
    rows,
    assumptions: describeAssumptions(assumptions),
    formula: 'effect per year = cost of public funds × budget / (attribution share × annuity of the effect years)',
  };
}

function requiredEffect(cost: number, assumptions: BreakEvenAssumptions): number {
  return (assumptions.publicFundsFactor * cost) / (assumptions.attributionShare * effectAnnuity(assumptions));
}
