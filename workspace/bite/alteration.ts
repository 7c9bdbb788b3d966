/**
 * What is done to a cell. digit: another last digit, or first if the figure is vague. sign: the other sign. flag: true
 * for false. code: a neighbouring code. member: a list loses a member. filled: an empty cell gets a value.
 * renamed: a code that has no neighbour, changed by a letter.
 */
export type AlterationKind = 'digit' | 'sign' | 'flag' | 'code' | 'member' | 'filled' | 'renamed';

/** One change of one cell of a table. */
export interface Alteration {
  readonly table: string;
  /** Path of the table's file. */
  readonly file: string;
  /** Place among the records of the file, from 0. */
  readonly record: number;
  /** The record's primary key, parts joined by a space; its line in the file if the table has none. */
  readonly row: string;
  readonly column: string;
  readonly kind: AlterationKind;
  readonly from: string;
  readonly to: string;
  /** Cells of the same record that have to move along: the bounds of a vague figure. */
  readonly along?: Readonly<Record<string, string>>;
}

/** An alteration in one line. */
export function alterationText({ table, row, column, from, to }: Alteration): string {
  const shown = (text: string): string => (text === '' ? 'nothing' : text);
  return `${table}, row ${row}, column ${column}: ${shown(from)} → ${shown(to)}`;
}
