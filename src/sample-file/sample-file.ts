/** What a cell holds: an amount, a label, or null for a missing value. */
export type SampleCell = number | string | null;

/** One unit of a user's sample. */
export type SampleRow = Readonly<Record<string, SampleCell>>;

/** A user's sample as read from a file. */
export interface SampleFile {
  readonly kind: 'sampleFile';
  readonly path: string;
  /** The columns that were asked for, each with a cell for every row. */
  readonly columns: ReadonlyMap<string, readonly SampleCell[]>;
  /** The same as rows; made when first asked for. */
  readonly rows: readonly SampleRow[];
  /** For each row, the line of the file on which it begins; the header is line 1. */
  readonly lines: readonly number[];
  /** All columns of the file. */
  readonly header: readonly string[];
  readonly delimiter: ',' | ';' | '\t';
  /** For each column of numbers, its decimal sign. */
  readonly decimalSigns: Readonly<Record<string, '.' | ','>>;
}
