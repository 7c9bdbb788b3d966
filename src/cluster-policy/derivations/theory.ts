import type { Derivation } from '../../report';

/** The time between two years that the report prints. */
function yearsBetween(id: string, from: string, to: string): Derivation {
  return {
    id,
    formula: 'later year − earlier year',
    from: [from, to],
    compute: (inputs) => inputs.number(to) - inputs.number(from),
    variants: [{ label: 'both years counted', compute: (inputs) => inputs.number(to) - inputs.number(from) + 1 }],
  };
}

/** The derivations of chapter 2. */
export const THEORY_DERIVATIONS: readonly Derivation[] = [
  yearsBetween('2.1.porter.years-between', '2.1.porter.first-definition', '2.1.porter.revised-definition'),
  yearsBetween('2.2.interview.years-after', '2.1.porter.revised-definition', '2.2.interview.year'),
  {
    id: '2.3.evenly-spread-share',
    formula: '1 − share that is strongly over-represented in some regions',
    from: ['2.3.overrepresented-share'],
    compute: (inputs) => 1 - inputs.number('2.3.overrepresented-share'),
  },
];
