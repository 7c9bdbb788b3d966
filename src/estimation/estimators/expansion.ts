/** A total put together from what was observed and a value for each unit that was not. */
export interface Expansion {
  readonly statistic: 'total';
  /** observedTotal + unobservedTotal. */
  readonly estimate: number;
  /** Sum over the sampled units, known. */
  readonly observedTotal: number;
  /** N − n. */
  readonly unobservedCount: number;
  /** What each unobserved unit is taken to be. */
  readonly perUnobserved: number;
  /** unobservedCount × perUnobserved. */
  readonly unobservedTotal: number;
  /** Null: sum and middle value alone give no interval; a mean with its standard deviation does, see `estimateTotal`. */
  readonly interval: null;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly source: string;
}
