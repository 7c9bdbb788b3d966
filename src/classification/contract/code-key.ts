import type { CodedRow, CodeValue } from './coded-row';

/** The codes of some columns of a row as one text key; equal rows have equal keys, and 1, "1" and true differ. */
export function rowKey(row: CodedRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column] ?? null));
}

/** A code as a reader wants it; text is quoted only where it would read like another type. */
export function codeText(value: CodeValue): string {
  if (typeof value !== 'string') return String(value);
  return value === '' || /^(-?[\d.]|(true|false|null)$)/.test(value) ? JSON.stringify(value) : value;
}
