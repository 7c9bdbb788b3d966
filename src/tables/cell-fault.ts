/** What is wrong with a cell; file, row and column are the caller's to add. */
export interface CellFault {
  readonly code: string;
  readonly expected: string;
  readonly hint?: string;
}
