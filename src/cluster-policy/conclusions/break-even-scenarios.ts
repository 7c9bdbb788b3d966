import { breakEven } from '../../classification';
import type { BreakEvenAssumptions, BreakEvenInput } from '../../classification';
import { KlusterlabError } from '../../errors';

/** One set of assumptions with what it asks of the policy. */
export interface BreakEvenScenario {
  readonly scenario: string;
  /** Budget a year, in the input's currency. */
  readonly annualCost: number;
  /** Effect that must be observed in each year that one year's spending lasts: in all, and for one of the kind. */
  readonly inAll: number;
  readonly perOne: number;
}

/**
 * The break-even under assumptions that differ from a base in one thing each.
 *
 * @param base cost, counts, parts and assumptions
 * @param per id of the count that `perOne` is about
 * @param scenarios name to the assumptions (or the annual cost) that differ; an empty entry is the base itself
 * @returns one row for each scenario, the whole cost spread in all and per one of the kind
 * @throws KlusterlabError `unknown-count`, and as breakEven
 *
 * @example
 * breakEvenScenarios(base, 'initiative', { base: {}, 'half of it attributed': { attributionShare: 0.5 } }).length; // 2
 */
export function breakEvenScenarios(
  base: BreakEvenInput,
  per: string,
  scenarios: Readonly<Record<string, Partial<BreakEvenAssumptions> & { readonly annualCost?: number }>>,
): readonly BreakEvenScenario[] {
  return Object.entries(scenarios).map(([scenario, { annualCost = base.annualCost, ...changed }]) => {
    const { rows } = breakEven({ ...base, annualCost, assumptions: { ...base.assumptions, ...changed } });
    const effect = (count: string): number => {
      const row = rows.find((entry) => entry.part === 'whole' && entry.per === count);
      if (row !== undefined) return row.requiredAnnualEffect;
      throw unknownCount(count, base);
    };
    return { scenario, annualCost, inAll: effect('total'), perOne: effect(per) };
  });
}

function unknownCount(count: string, { counts }: BreakEvenInput): KlusterlabError {
  return new KlusterlabError({
    code: 'unknown-count',
    where: 'breakEvenScenarios',
    parameter: 'per',
    expected: `one of ${counts.map(({ id }) => id).join(', ')}`,
    received: count,
  });
}
