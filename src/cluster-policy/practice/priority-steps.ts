/** From how many activities in the leading arena on a failure has a priority. */
export interface PriorityStep {
  readonly id: string;
  readonly atLeast: number;
  readonly priority: string;
  /** Where the word stands; the number is ours. */
  readonly section: string;
}

/** How Table 9 is read from the coded activities. */
export interface PracticeReading {
  /** Which links count: those coded as an activity's purpose, and those coded as its side effect. */
  readonly bases: readonly ('direct' | 'indirect')[];
  /** Highest first. */
  readonly steps: readonly PriorityStep[];
  /** The priority below all steps. */
  readonly otherwise: string;
  /** An arena counts if it has at least this share of a failure's activities. */
  readonly arenaShare: number;
}

/**
 * The reading that comes nearest to Table 9. The report states no thresholds: these are ours and were chosen after the
 * activities were coded, so that they fit; what they get wrong is therefore no chance, and what they get right is no
 * confirmation. Any share above 1/6 and up to 4/15 gives the same arenas.
 */
export const TABLE_9_READING: PracticeReading = {
  bases: ['direct', 'indirect'],
  steps: [
    { id: 'high', atLeast: 5, priority: 'high', section: '5.2, Table 9' },
    { id: 'medium', atLeast: 2, priority: 'medium', section: '5.2, Table 9' },
    { id: 'low', atLeast: 1, priority: 'low', section: '5.2, Table 9' },
  ],
  otherwise: 'none',
  arenaShare: 0.25,
};
