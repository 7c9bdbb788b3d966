/** A Plotly figure as plain data, with what a reader without the drawing needs. */
export interface Figure {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
  /** What the figure shows, in words, for readers who do not see it. */
  readonly alternative: string;
  /** Source, units and seed, shown under the figure. */
  readonly caption: string;
}
