/** Whose money is counted: all public money, or all but the EU's (Table 6). */
export const COST_SCOPES = ['all', 'without-eu'] as const;

/** One of the two costs that the report estimates; they are different estimands. */
export type CostScope = (typeof COST_SCOPES)[number];

/** The ledger rows that a scope's figures come from. */
export const SCOPE_ROWS = {
  all: { sum: '3.3.observed-sum', others: 't5.others', lower: 't4.total.lower', upper: 't4.total.upper' },
  'without-eu': { sum: 't6.observed-sum', others: 't6.others', lower: 't6.mean.lower', upper: 't6.mean.upper' },
} as const satisfies Readonly<Record<CostScope, Readonly<Record<string, string>>>>;
