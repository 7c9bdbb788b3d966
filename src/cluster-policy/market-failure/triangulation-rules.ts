import type { DecisionRule } from '../../classification';

/** The sources that 4.3 sets side by side, in the order of Table 7. */
export const TRIANGULATION_SOURCES = ['policy', 'initiative-research', 'porter'] as const;

/**
 * The groups of Table 7, from who names a failure. The table states the first, the second and the last by where an
 * entry stands; that most but not all agree stands in the text of 4.3 only, and no entry of the table is in that group.
 */
export const TRIANGULATION_RULES: readonly DecisionRule[] = [
  { id: 't7-all', conditions: { pattern: 'all' }, outcome: 'all-agree-cluster', section: '4.3, Table 7' },
  {
    id: 't7-initiative',
    conditions: { policy: 'named', 'initiative-research': 'named', porter: 'silent' },
    outcome: 'agree-initiative',
    section: '4.3, Table 7',
  },
  {
    id: 't7-most',
    conditions: { policy: 'named', 'initiative-research': 'silent', porter: 'named' },
    outcome: 'most-agree',
    section: '4.3',
  },
  { id: 't7-unique', conditions: { pattern: 'one' }, outcome: 'unique', section: '4.3, Table 7' },
];

/**
 * What the text of 4.3 reads from Table 7. For clusters, agreement is between policy and Porter, since by 4.2 his view
 * is about clusters alone; for initiatives, between policy and the research on them.
 */
export const AGREEMENT_RULES = {
  clusters: {
    id: 'consensus-clusters',
    conditions: { policy: 'named', porter: 'named' },
    outcome: 'yes',
    section: '4.3',
  },
  initiatives: {
    id: 'consensus-initiatives',
    conditions: { policy: 'named', 'initiative-research': 'named', porter: 'silent' },
    outcome: 'yes',
    section: '4.3',
  },
  policyAlone: {
    id: 'uneven-geography',
    conditions: { policy: 'named', 'initiative-research': 'silent', porter: 'silent' },
    outcome: 'yes',
    section: '4.3',
  },
} as const satisfies Readonly<Record<string, DecisionRule>>;
