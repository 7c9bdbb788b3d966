/** An interval or, with `level` null, the bounds of what the assumptions identify. */
export interface ModelInterval {
  readonly lower: number;
  readonly upper: number;
  /** Nominal coverage; null for bounds, which hold for certain if their assumptions do. */
  readonly level: number | null;
  /** How it was made, in words. */
  readonly method: string;
}

/** What an estimation model makes of a sample; all amounts in the unit of the values. */
export interface ModelEstimate {
  /** The population total; null where the assumptions give bounds only. */
  readonly total: number | null;
  /** Standard deviation of the error of the total, estimated; null where no theory gives one. */
  readonly standardError: number | null;
  /** Null where no theory gives one: the model's `noInterval` says why. */
  readonly interval: ModelInterval | null;
}
