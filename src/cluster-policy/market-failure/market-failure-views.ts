import type { TableView } from '../../notebook';

/** How the tables of chapter 4 are shown: headings, captions, decimals. */
export const MARKET_FAILURE_VIEWS = {
  /** `listed('policy-requirements')`. */
  requirements: { columns: { number: { label: 'No.' }, term: { label: 'Swedish' }, label: { label: 'Requirement' } } },
  /** `policy-failures`. */
  alleged: {
    caption: 'What policy alleges (4.1)',
    columns: {
      item: { label: 'Item' },
      label: { label: 'Alleged failure' },
      level: { label: 'Level' },
      sources: { label: 'Documents' },
    },
  },
  /** `theory-failures`. */
  named: {
    caption: 'What research names (4.2)',
    columns: {
      source: { label: 'Source' },
      number: { label: 'No.' },
      label: { label: 'Failure or gap' },
      dimensions: { label: 'Kind, our reading' },
    },
  },
  /** `gap-dimensions`. */
  dimensions: {
    caption: 'Kinds of failure behind the gaps (4.2)',
    columns: { label: { label: 'Kind' }, term: { label: 'Swedish' }, examples: { label: 'Examples' } },
  },
  /** What waysOfCounting gives. */
  counting: {
    caption: 'Failures by source, counted in three ways',
    columns: {
      counting: { label: 'Counting' },
      porter: { label: 'Porter' },
      research: { label: 'Research' },
      policy: { label: 'Policy' },
      policyToResearch: { label: 'policy / research', decimals: 2 },
      order: { label: 'Order' },
    },
  },
  /** `failure-sources`. */
  mapping: {
    caption: 'Which item stands behind which entry of Table 7 (our coding)',
    columns: {
      id: { label: 'Item and entry' },
      source: { label: 'Source' },
      basis: { label: 'Basis' },
      note: { label: 'Why' },
    },
  },
  /** `failure-types`. */
  types: {
    columns: {
      number: { label: 'No.' },
      term: { label: 'Swedish' },
      label: { label: 'Type' },
      classic: { label: 'Classic' },
    },
  },
  /** What failuresWithTypes gives. */
  standing: {
    caption: 'The failures and their types in Table 8',
    columns: { label: { label: 'Failure' }, types: { label: 'Types' }, standing: { label: 'Standing' } },
  },
} as const satisfies Readonly<Record<string, TableView>>;
