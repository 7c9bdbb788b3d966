import { readTable } from '../../src/tables';
import type { Alteration } from './alteration';

/** Cells of which nothing is expected, with the reason. */
export interface BiteException {
  /** Name of a table, or `*` for all. */
  readonly table: string;
  readonly column: string;
  /** Key of a row as reports name it, or `*` for all. */
  readonly row: string;
  /** not-altered: no input at all, such as a label. survives: altered, but nothing need turn red. */
  readonly treatment: 'not-altered' | 'survives';
  readonly reason: string;
}

const ANY = '*';
const TREATMENTS = ['not-altered', 'survives'] as const;

/**
 * Reads a list of exceptions: a CSV file with the columns table, column, row, treatment, reason.
 *
 * @throws KlusterlabError with file, row and column of what is wrong in it.
 */
export function readBiteExceptions(file: string): readonly BiteException[] {
  const text = (name: string) => ({ name, type: 'string' as const, constraints: { required: true } });
  const treatment = { ...text('treatment'), constraints: { required: true, enum: TREATMENTS } };
  const fields = [text('table'), text('column'), text('row'), treatment, text('reason')];
  const { rows } = readTable(file, {
    name: 'bite-exceptions',
    schema: { fields, primaryKey: ['table', 'column', 'row'] },
    delimiter: ',',
    encoding: 'utf-8',
  });
  return rows.map((row) => row as unknown as BiteException);
}

/** The exception with a treatment that speaks of an alteration; undefined if none does. */
export function exceptionFor(
  alteration: Pick<Alteration, 'table' | 'column' | 'row'>,
  exceptions: readonly BiteException[],
  treatment: BiteException['treatment'],
): BiteException | undefined {
  const fits = (asked: string, stated: string): boolean => stated === ANY || stated === asked;
  return exceptions.find(
    (exception) =>
      exception.treatment === treatment &&
      fits(alteration.table, exception.table) &&
      fits(alteration.column, exception.column) &&
      fits(alteration.row, exception.row),
  );
}
