import type { FieldDescriptor, Row } from './table-schema';

/** A table that fits its schema; frozen. */
export interface Table {
  readonly name: string;
  /** Path of the file, as it was read. */
  readonly path: string;
  /** In the schema's order, whatever the order in the file. */
  readonly fields: readonly FieldDescriptor[];
  /** In the file's order. */
  readonly rows: readonly Row[];
  /** For each of `rows`, the line of the file on which it begins; the header is line 1. */
  readonly lines: readonly number[];
}
