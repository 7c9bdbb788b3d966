import type { TableView } from '../../notebook';

const money = { unit: 'SEK', decimals: 0 };

/** How the tables of chapter 3's notebook are shown. */
export const COST_VIEWS = {
  initiatives: {
    caption: 'Table 3: the initiatives on the list',
    columns: {
      name: { label: 'Initiative' },
      location: { label: 'Location' },
      sampled: { label: 'In the sample' },
    },
  },
  sources: {
    columns: {
      label: { label: 'Source' },
      actors: { label: 'For example' },
      phrase: { label: 'Share, in words' },
    },
  },
  financing: { caption: 'Shares of the observed financing, as far as the prints fix them' },
  localFinancing: {
    caption: 'Local and regional financing of the sample by form',
    columns: { name: { label: 'form' }, lower: money, upper: money },
  },
  impliedDeviations: {
    caption: 'Standard deviations that the printed half-width implies',
    columns: {
      distribution: {},
      correction: {},
      halfWidthFactor: { label: 'half-width factor', decimals: 4 },
      standardDeviation: { label: 'standard deviation', ...money },
    },
  },
  feasible: {
    caption: 'The range of the standard deviation that the published summaries allow',
    columns: { name: { label: '' }, lower: money, upper: money },
  },
  margin: {
    caption: 'Margin of error of the total without EU financing',
    columns: { margin: { unit: 'percent', decimals: 1 } },
  },
  accumulated: {
    caption: 'Accumulated cost from the first stable year to the reference year, in SEK of each year',
    columns: { years: {}, lower: money, central: money, upper: money },
  },
} as const satisfies Readonly<Record<string, TableView>>;
