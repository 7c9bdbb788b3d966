import type { TableView } from '../../notebook';

const million = { unit: 'SEK', decimals: 0 };
const percent = { unit: 'percent', decimals: 1 };

/** How the tables of the notebooks in `explore/` are shown. */
export const LABORATORY_VIEWS = {
  comparison: {
    caption: 'The national total by every model, a year',
    columns: {
      model: { label: 'Model' },
      basis: { label: 'Works from' },
      total: { label: 'All public money', ...million },
      lower: { label: 'from', ...million },
      upper: { label: 'to', ...million },
      totalLess: { label: "Without the EU's", ...million },
      lowerLess: { label: 'from', ...million },
      upperLess: { label: 'to', ...million },
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
    caption: 'How the models do where the truth is known',
    columns: {
      scenario: { label: 'Sample drawn' },
      model: { label: 'Model' },
      bias: { label: 'bias', ...percent },
      biasError: { label: '± Monte Carlo', ...percent },
      rootMeanSquareError: { label: 'root mean square error', ...million },
      coverage: { label: 'intervals that cover', ...percent },
      coverageError: { label: '± Monte Carlo', ...percent },
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
