import type { TableView } from '../../notebook';

const million = { unit: 'SEK', decimals: 0 };
const percent = { unit: 'percent', decimals: 1 };

/** How the tables of the notebooks in `explore/` are shown. */
export const LABORATORY_VIEWS = {
  comparison: {
    caption: 'The national total by every model, million SEK a year',
    columns: {
      model: { label: 'Model' },
      basis: { label: 'Works from' },
      total: { label: 'All public money', decimals: 1 },
      lower: { label: 'from', decimals: 1 },
      upper: { label: 'to', decimals: 1 },
      totalLess: { label: "Without the EU's", decimals: 1 },
      lowerLess: { label: 'from', decimals: 1 },
      upperLess: { label: 'to', decimals: 1 },
      bars: { label: 'From and to are' },
    },
  },
  diagnostics: { columns: { figure: { label: '' }, value: { label: '' } } },
  ladder: {
    caption: 'What the total can be, one assumption after the other',
    columns: {
      assumption: { label: 'Assumed on top' },
      kind: { label: 'Gives' },
      lower: { label: 'at least', ...million },
      upper: { label: 'at most', ...million },
    },
  },
  propagation: {
    caption: 'Two uncertainties of the total, as standard deviations',
    columns: {
      model: { label: 'Model' },
      total: { label: 'Total', ...million },
      reconstruction: { label: 'not knowing the values', ...million },
      sampling: { label: 'having sampled', ...million },
      combined: { label: 'both', ...million },
      share: { label: 'first of both', ...percent },
    },
  },
  range: {
    columns: {
      prior: { label: 'Prior' },
      mean: million,
      lower: { label: '2.5 %', ...million },
      upper: { label: '97.5 %', ...million },
      monteCarloError: { label: 'Monte Carlo error of the mean', ...million },
    },
  },
  tipping: {
    columns: {
      mean: { decimals: 2 },
      lower: { label: '2.5 %', decimals: 2 },
      upper: { label: '97.5 %', decimals: 2 },
      monteCarloError: { label: 'Monte Carlo error of the mean', decimals: 3 },
    },
  },
  thresholds: {
    columns: {
      total: { label: 'For this total' },
      threshold: { label: 'that is', ...million },
      requiredMean: { label: 'the unseen must average', ...million },
      ratioToMean: { label: 'of the observed mean', decimals: 2 },
      ratioToMedian: { label: 'of the observed median', decimals: 2 },
    },
  },
  bounded: {
    columns: {
      gamma: { label: 'Γ', decimals: 2 },
      lower: { label: 'total at least', ...million },
      upper: { label: 'total at most', ...million },
    },
  },
  narrowing: {
    caption: 'What one more published figure would do',
    columns: {
      result: { label: 'Result' },
      figure: { label: 'If this were known' },
      spread: { label: 'spread now', ...million },
      expectedSpread: { label: 'spread then', ...million },
      reduction: { label: 'narrower by', ...percent },
    },
  },
  operation: {
    caption: 'How the models do where the truth is known (± is one Monte Carlo standard error)',
    columns: {
      scenario: { label: 'Sample drawn' },
      model: { label: 'Model' },
      bias: { label: 'bias, %', decimals: 1 },
      biasError: { label: '±', decimals: 1 },
      rootMeanSquareError: { label: 'typical error, million SEK', decimals: 1 },
      coverage: { label: 'intervals that cover, %', decimals: 1 },
      coverageError: { label: '±', decimals: 1 },
    },
  },
  estimates: {
    columns: {
      name: { label: 'Way' },
      estimate: { decimals: 0 },
      standardError: { label: 'standard error', decimals: 0 },
      lower: { label: 'from', decimals: 0 },
      upper: { label: 'to', decimals: 0 },
      method: { label: 'Method' },
    },
  },
  claims: {
    caption: 'How far each conclusion carries',
    columns: {
      claim: { label: 'Conclusion' },
      share: { label: 'holds in', ...percent },
      of: { label: 'of alternatives' },
      weakest: { label: 'Weakest assumption that decides' },
      overturnedBy: { label: 'Overturned by' },
      rating: { label: 'Rating' },
    },
  },
} as const satisfies Readonly<Record<string, TableView>>;
