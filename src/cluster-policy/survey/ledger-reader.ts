/** How a function reads the report's given and cited figures: `published` and `publishedInterval` of the study. */
export interface LedgerReader {
  /** A number in base units. */
  readonly published: (id: string) => number;
  /** The values that it stands for, in base units. */
  readonly publishedInterval: (id: string) => { readonly lower: number; readonly upper: number };
}
