import type { Derivation } from '../../report';

const EXCLUDED = ['3.1.cind.local', '3.1.cind.natural-resources', '3.1.cind.public-administration'] as const;

/** The derivations of section 3.1. */
export const LANDSCAPE_DERIVATIONS: readonly Derivation[] = [
  {
    id: '3.1.cind.excluded-employees',
    formula: 'local + natural resources + public administration',
    from: EXCLUDED,
    compute: (inputs) => EXCLUDED.reduce((sum, id) => sum + inputs.number(id), 0),
  },
];
