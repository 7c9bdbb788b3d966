import type { BreakEvenAssumptions, BreakEvenInput } from '../../classification';

/** What the break-even of the cluster policy is computed from. */
export interface PolicyBudget {
  /** SEK a year. */
  readonly annualCost: number;
  readonly initiatives: number;
  /** The platform's share of the cost (5.1), above 0 and below 1; the rest is projects. */
  readonly platformShare: number;
  /** Failures that pass the criteria before cost-effectiveness. */
  readonly survivingFailures: number;
  readonly assumptions: BreakEvenAssumptions;
}

/**
 * The cluster policy's cost as input of breakEven: per initiative and per surviving failure, for platform and projects.
 *
 * @param budget cost, counts, share and assumptions
 * @returns counts `initiative` and `failure`, parts `platform` and `project`
 *
 * @example
 * policyBudget(budget).parts.map(({ id }) => id); // ['platform', 'project']
 */
export function policyBudget(budget: PolicyBudget): BreakEvenInput {
  const { annualCost, initiatives, platformShare, survivingFailures, assumptions } = budget;
  return {
    annualCost,
    currency: 'SEK',
    counts: [
      { id: 'initiative', label: 'initiative', count: initiatives },
      { id: 'failure', label: 'surviving failure', count: survivingFailures },
    ],
    parts: [
      { id: 'platform', label: 'Platform', share: platformShare },
      { id: 'project', label: 'Projects', share: 1 - platformShare },
    ],
    assumptions,
  };
}
