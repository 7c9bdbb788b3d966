import type { Derivation } from '../../report';

/** The failures that Table 7 lists as unique to one source. */
const UNIQUE = ['ideas', 'entrepreneurs', 'firm-growth', 'sparse-value-chains', 'classic-failures'].map(
  (failure) => `t7.${failure}.sources`,
);

/** The derivations of section 4.3. */
export const MARKET_FAILURE_DERIVATIONS: readonly Derivation[] = [
  {
    id: '4.3.policy-to-research',
    formula: "failures on policy's list / gaps of the research on initiatives",
    from: ['4.1.failures', '4.2.gaps'],
    compute: (inputs) => inputs.number('4.1.failures') / inputs.number('4.2.gaps'),
    variants: [
      {
        label: "the reverse: the research's gaps as a share of policy's failures",
        compute: (inputs) => inputs.number('4.2.gaps') / inputs.number('4.1.failures'),
      },
    ],
  },
  {
    id: '4.3.single-source',
    formula: 'sources of the failures that are unique, on average',
    from: UNIQUE,
    compute: (inputs) => UNIQUE.reduce((sum, id) => sum + inputs.set(id).length, 0) / UNIQUE.length,
  },
];
