import type { Derivation, InputReader } from '../../report';

/*
 * How the report's cost figures (section 3.3, Tables 4 to 6) follow from each other, in plain arithmetic and on purpose
 * without `src/estimation`: the notebook computes the same figures with the estimators, so that a fault in either turns red.
 */

const N = '3.3.population-size';
const n = '3.3.sample-size';
const SUM = '3.3.observed-sum';
const HALF_WIDTH = '3.3.half-width';

const mean = (inputs: InputReader): number => inputs.number(SUM) / inputs.number(n);

/** Table 4's bounds for one initiative, `side` half-widths from the mean. */
function initiativeBound(id: string, side: -1 | 1): Derivation {
  return {
    id,
    formula: `observed sum / n ${side < 0 ? '−' : '+'} half-width`,
    from: [SUM, n, HALF_WIDTH],
    compute: (inputs) => mean(inputs) + side * inputs.number(HALF_WIDTH),
    variants: [
      {
        label: 'half-width for one initiative taken as that of the total',
        compute: (inputs) => mean(inputs) + (side * inputs.number(HALF_WIDTH)) / inputs.number(n),
      },
      {
        label: 'mean rounded to whole SEK before the half-width is applied',
        compute: (inputs) => Math.round(mean(inputs)) + side * inputs.number(HALF_WIDTH),
      },
      {
        label: 'half-width rounded to whole SEK first',
        compute: (inputs) => mean(inputs) + side * Math.round(inputs.number(HALF_WIDTH)),
      },
      { label: 'the other bound', compute: (inputs) => mean(inputs) - side * inputs.number(HALF_WIDTH) },
    ],
  };
}

/** A total expanded by the mean of a sample sum, with the midpoint of its printed bounds as a second route. */
function totalByMean(id: string, sum: string, lower: string, upper: string): Derivation {
  return {
    id,
    formula: 'N × observed sum / n',
    from: [N, n, sum],
    compute: (inputs) => (inputs.number(N) * inputs.number(sum)) / inputs.number(n),
    variants: [
      {
        label: 'mean rounded to whole SEK before it is expanded',
        compute: (inputs) => inputs.number(N) * Math.round(inputs.number(sum) / inputs.number(n)),
      },
      {
        label: 'divided by n − 1',
        compute: (inputs) => (inputs.number(N) * inputs.number(sum)) / (inputs.number(n) - 1),
      },
      {
        label: 'only the initiatives outside the sample',
        compute: (inputs) => ((inputs.number(N) - inputs.number(n)) * inputs.number(sum)) / inputs.number(n),
      },
      { label: 'N and n exchanged', compute: (inputs) => (inputs.number(n) * inputs.number(sum)) / inputs.number(N) },
    ],
    crossChecks: [
      {
        formula: 'midpoint of the printed bounds',
        from: [lower, upper],
        compute: (inputs) => (inputs.number(lower) + inputs.number(upper)) / 2,
      },
    ],
  };
}

/** A total expanded by the median: the known sum and the printed estimate of the others. */
function totalByMedian(id: string, sum: string, others: string): Derivation {
  return {
    id,
    formula: 'observed sum + (N − n) × median, the second term as printed',
    from: [sum, others],
    compute: (inputs) => inputs.number(sum) + inputs.number(others),
    variants: [
      { label: 'the others alone', compute: (inputs) => inputs.number(others) },
      { label: 'the observed sum alone', compute: (inputs) => inputs.number(sum) },
    ],
    implies: [
      {
        label: 'initiatives outside the sample',
        unit: 'initiatives',
        formula: 'N − n',
        from: [N, n],
        compute: (inputs) => inputs.number(N) - inputs.number(n),
      },
      {
        label: 'median of the sample',
        unit: 'SEK',
        formula: 'estimate of the others / (N − n)',
        from: [others, N, n],
        compute: (inputs) => inputs.number(others) / (inputs.number(N) - inputs.number(n)),
      },
    ],
  };
}

/** The derivations of section 3.3. */
export const COST_DERIVATIONS: readonly Derivation[] = [
  { id: '3.3.unobserved', formula: 'N − n', from: [N, n], compute: (inputs) => inputs.number(N) - inputs.number(n) },
  {
    id: '3.3.in-kind-share',
    formula: '1 − cash share',
    from: ['3.3.cash-share'],
    compute: (inputs) => 1 - inputs.number('3.3.cash-share'),
  },
  {
    id: '3.3.eu-share-of-rest',
    formula: '(1 − sum without EU / observed sum) / (1 − local share)',
    from: [SUM, 't6.observed-sum', '3.3.local-share'],
    compute: (inputs) =>
      (1 - inputs.number('t6.observed-sum') / inputs.number(SUM)) / (1 - inputs.number('3.3.local-share')),
    implies: [
      {
        label: 'EU part of the sample',
        unit: 'SEK',
        formula: 'observed sum − sum without EU',
        from: [SUM, 't6.observed-sum'],
        compute: (inputs) => inputs.number(SUM) - inputs.number('t6.observed-sum'),
      },
      {
        label: 'EU share of the sample',
        unit: 'percent',
        formula: '1 − sum without EU / observed sum',
        from: [SUM, 't6.observed-sum'],
        compute: (inputs) => 1 - inputs.number('t6.observed-sum') / inputs.number(SUM),
      },
    ],
  },
  {
    id: HALF_WIDTH,
    formula: '(upper − lower bound of the total) / 2 / N',
    from: [N, 't4.total.lower', 't4.total.upper'],
    compute: (inputs) => (inputs.number('t4.total.upper') - inputs.number('t4.total.lower')) / 2 / inputs.number(N),
    variants: [
      {
        label: 'the whole width',
        compute: (inputs) => (inputs.number('t4.total.upper') - inputs.number('t4.total.lower')) / inputs.number(N),
      },
      {
        label: 'of the total, not of one initiative',
        compute: (inputs) => (inputs.number('t4.total.upper') - inputs.number('t4.total.lower')) / 2,
      },
    ],
  },
  initiativeBound('t4.initiative.lower', -1),
  {
    id: 't4.initiative.mean',
    formula: 'observed sum / n',
    from: [SUM, n],
    compute: mean,
    variants: [{ label: 'divided by n − 1', compute: (inputs) => inputs.number(SUM) / (inputs.number(n) - 1) }],
  },
  initiativeBound('t4.initiative.upper', 1),
  totalByMean('t4.total.mean', SUM, 't4.total.lower', 't4.total.upper'),
  {
    id: 't4.margin',
    formula: 'half-width / mean',
    from: [HALF_WIDTH, 't4.initiative.mean'],
    compute: (inputs) => inputs.number(HALF_WIDTH) / inputs.number('t4.initiative.mean'),
    variants: [
      {
        label: 'whole width / mean',
        compute: (inputs) => (2 * inputs.number(HALF_WIDTH)) / inputs.number('t4.initiative.mean'),
      },
      {
        label: 'half-width / upper bound',
        compute: (inputs) =>
          inputs.number(HALF_WIDTH) / (inputs.number('t4.initiative.mean') + inputs.number(HALF_WIDTH)),
      },
    ],
  },
  { id: 't5.observed-sum', formula: 'observed sum', from: [SUM], compute: (inputs) => inputs.number(SUM) },
  totalByMedian('t5.total', 't5.observed-sum', 't5.others'),
  totalByMean('t6.mean.total', 't6.observed-sum', 't6.mean.lower', 't6.mean.upper'),
  totalByMedian('t6.median.total', 't6.observed-sum', 't6.others'),
  {
    id: 'summary.annual-cost',
    formula: 'total of Table 5',
    from: ['t5.total'],
    compute: (inputs) => inputs.number('t5.total'),
  },
  {
    id: '1.3.1.annual-cost',
    formula: 'total of Table 5',
    from: ['t5.total'],
    compute: (inputs) => inputs.number('t5.total'),
  },
];
