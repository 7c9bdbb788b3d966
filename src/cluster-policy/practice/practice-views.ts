import type { TableView } from '../../notebook';

const SEK = { unit: 'SEK', decimals: 0 };

/** How the tables of chapter 5 on practice are shown: headings, captions, decimals. */
export const PRACTICE_VIEWS = {
  /** `listed('arena-reasons')`. */
  reasons: { columns: { number: { label: 'No.' }, label: { label: 'Reason' } } },
  /** What platformCosts gives. */
  platformCosts: {
    caption: 'What the platforms cost in a year, if the share holds for all initiatives together',
    columns: {
      total: { label: 'Total of' },
      all: { label: 'all work', ...SEK },
      platform: { label: 'platforms, printed share', ...SEK },
      platformLower: { label: 'lower', ...SEK },
      platformUpper: { label: 'upper', ...SEK },
    },
  },
  /** The steps of a reading. */
  steps: {
    caption: 'Thresholds of the priorities (ours)',
    columns: { priority: {}, atLeast: { label: 'activities in the leading arena, at least' } },
  },
  /** What priorityRows gives. */
  priorities: {
    caption: 'Activities on each failure by arena, in how many case clusters, and what follows',
  },
  /** What reversalRows gives. */
  reversals: {
    caption: 'Pairs that no thresholds can explain',
    columns: {
      higherPriority: { label: 'higher in Table 9' },
      activities: {},
      lowerPriority: { label: 'lower in Table 9' },
      itsActivities: { label: 'its activities' },
    },
  },
  /** What focusBySource gives. */
  focus: {
    columns: {
      namedBy: { label: 'Named by' },
      failures: { label: 'Failures' },
      highPriority: { label: 'with high priority' },
      shareOfHighPriority: { label: 'share with high priority', decimals: 2 },
      activitiesPerFailure: { label: 'activities per failure', decimals: 1 },
    },
  },
  /** Conclusions of 5.4. */
  conclusions: { columns: { number: { label: 'No.' }, term: { label: 'Swedish' }, label: { label: 'Conclusion' } } },
} as const satisfies Readonly<Record<string, TableView>>;
