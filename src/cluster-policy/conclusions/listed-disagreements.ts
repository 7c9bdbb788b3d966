/** A cell that a rule gives otherwise than the report prints it, and the contradiction that it belongs to. */
export interface ListedDisagreement {
  readonly id: string;
  readonly printed: string;
  readonly derived: string;
  /** Id in `inconsistencies`. */
  readonly contradiction: string;
}

const ARENAS: readonly ListedDisagreement[] = [
  ['commercialisation', 'project'],
  ['innovation-investment', 'project'],
  ['interaction', 'platform'],
  ['boundary-crossing', 'platform'],
  ['ideas', 'project'],
  ['sparse-value-chains', 'project'],
].map(([failure, derived]) => ({
  id: `a1.${String(failure)}.arena`,
  printed: 'both',
  derived: String(derived),
  contradiction: 'arena-platform-or-both',
}));

const THEORY: readonly ListedDisagreement[] = ['interaction', 'boundary-crossing', 'transformation-pressure'].map(
  (failure) => ({
    id: `t10.${failure}.theory`,
    printed: 'medium',
    derived: 'strong',
    contradiction: 'table-10-theory',
  }),
);

/**
 * Every cell of the appendix, Table 10 and 6.1 where our rules and the report part, with both codes: exactly these and
 * no others. A change of either code, or a further difference, is a fault (requireListedDisagreements).
 */
export const LISTED_DISAGREEMENTS: readonly ListedDisagreement[] = [
  { id: 'a1.ideas.failure-theory', printed: 'none', derived: 'strong', contradiction: 'ideas-theory' },
  {
    id: 'a1.classic-failures.failure-theory',
    printed: 'strong',
    derived: 'none',
    contradiction: 'classic-failures-missing',
  },
  ...ARENAS,
  {
    id: 'a1.inputs.summary',
    printed: 'great-potential',
    derived: 'theoretical-potential-some-priority',
    contradiction: 'inputs-priority',
  },
  {
    id: 'a1.innovation-investment.summary',
    printed: 'potential',
    derived: 'great-potential',
    contradiction: 'identical-codes',
  },
  ...THEORY,
  {
    id: '6.1.reasonable-failures',
    printed: 'commercialisation|isolated-clusters|interaction|boundary-crossing|transformation-pressure',
    derived: 'inputs|commercialisation|interaction|boundary-crossing',
    contradiction: 'five-failures',
  },
  {
    id: '6.1.isolated-clusters.verdict',
    printed: 'reasonable',
    derived: 'unlisted',
    contradiction: 'identical-codes',
  },
  {
    id: '6.1.transformation-pressure.verdict',
    printed: 'reasonable',
    derived: 'unlisted',
    contradiction: 'transformation-pressure-verdict',
  },
  { id: '6.2.counterfactual-evaluations', printed: 'none', derived: 'one', contradiction: 'counterfactual-studies' },
];
