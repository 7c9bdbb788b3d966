import { KlusterlabError } from '../../errors';
import { requireChoice, requireColumns, requireKnownKeys, requireNumber, requireUnique } from '../contract';
import type { CodedRow, CodeValue } from '../contract';

/** One cell of a coded table that could have been coded otherwise. */
export interface RecodableCell {
  /** Position of the row, from 0. */
  readonly row: number;
  /** What the row is called. */
  readonly id: CodeValue;
  readonly column: string;
  /** The code that stands there. */
  readonly code: CodeValue;
  /** The codes that could stand there instead, at least one. */
  readonly alternatives: readonly CodeValue[];
}

export interface RecodableCellsOptions {
  readonly idColumn: string;
  /** The columns that may be recoded, each with its allowed codes; their order counts for `neighbours`. */
  readonly codes: Readonly<Record<string, readonly CodeValue[]>>;
  /** `any`: every other allowed code; `neighbours`: only the codes next to the one that stands there. */
  readonly alternatives: 'any' | 'neighbours';
}

/**
 * The cells of a coded table that a recoding may change, with the codes that each could have had.
 *
 * @param rows the coded table
 * @param options id column, allowed codes of each column, and how far a code may move
 * @returns one entry for each row and listed column that has an alternative, row by row
 * @throws KlusterlabError `code-not-allowed` (with row, column and code), or for a missing column or unknown option
 *
 * @example
 * recodableCells([{ n: 'a', x: 'no' }], { idColumn: 'n', codes: { x: ['no', 'some', 'yes'] }, alternatives: 'neighbours' })
 *   .map((cell) => cell.alternatives); // [['some']]
 */
export function recodableCells(rows: readonly CodedRow[], options: RecodableCellsOptions): readonly RecodableCell[] {
  const where = 'recodableCells';
  requireKnownKeys(where, options, { required: ['idColumn', 'codes', 'alternatives'] });
  requireChoice(where, 'alternatives', options.alternatives, ['any', 'neighbours']);
  requireColumns(where, rows, [options.idColumn, ...Object.keys(options.codes)]);
  for (const [column, codes] of Object.entries(options.codes)) {
    requireUnique(
      where,
      `codes of ${column}`,
      codes.map((code) => JSON.stringify(code)),
    );
  }
  return rows.flatMap((values, row) =>
    Object.entries(options.codes).flatMap(([column, codes]): RecodableCell[] => {
      const code = values[column] ?? null;
      const place = codes.indexOf(code);
      if (place < 0) {
        throw new KlusterlabError({
          code: 'code-not-allowed',
          where: `${where}, row ${row + 1}`,
          parameter: column,
          expected: `one of ${JSON.stringify(codes)}`,
          received: code,
        });
      }
      const reach = options.alternatives === 'any' ? codes.length : 1;
      const alternatives = codes.filter((_, at) => at !== place && Math.abs(at - place) <= reach);
      return alternatives.length === 0
        ? []
        : [{ row, id: values[options.idColumn] ?? null, column, code, alternatives }];
    }),
  );
}

/** Throws unless the cells lie in the table, each once, with alternatives that differ from the code. */
export function requireCells(where: string, rows: readonly CodedRow[], cells: readonly RecodableCell[]): void {
  requireNumber(where, 'cells.length', cells.length, { atLeast: 1, unit: 'cells' });
  requireUnique(
    where,
    'cells',
    cells.map((cell) => JSON.stringify([cell.row, cell.column])),
  );
  cells.forEach(({ row, column, code, alternatives }) => {
    const stands: unknown = rows[row]?.[column];
    if (stands === code && alternatives.length > 0 && !alternatives.includes(code)) return;
    throw new KlusterlabError({
      code: 'invalid-cell',
      where: `${where}, row ${row + 1}`,
      parameter: column,
      expected: 'the code that stands in the table, and at least one other',
      received: { code, alternatives, table: stands ?? null },
    });
  });
}
