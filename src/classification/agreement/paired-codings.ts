import { KlusterlabError } from '../../errors';
import { requireColumns, requireUnique } from '../contract';
import type { CodedRow, CodeValue } from '../contract';
import type { Ratings } from './ratings';

/** One coding of units: the rows, the column that names the unit and the column with its code. */
export interface Coding {
  readonly name: string;
  readonly rows: readonly CodedRow[];
  readonly unitColumn: string;
  readonly codeColumn: string;
}

/** Several codings side by side. */
export interface PairedCodings {
  /** The units, in the order in which the codings first name them. */
  readonly units: readonly CodeValue[];
  /** One row for each unit, one column for each coding; null where a coding does not have the unit. */
  readonly ratings: Ratings;
  /** Units whose codes differ, with the code that each coding gives. */
  readonly differing: readonly { readonly unit: CodeValue; readonly codes: Readonly<Record<string, CodeValue>> }[];
}

/**
 * Joins codings of the same units, so that their agreement can be measured.
 *
 * @param codings two or more codings with names of their own
 * @returns units, ratings, and the units that are coded differently
 * @throws KlusterlabError for a missing column, a unit that a coding names twice, or fewer than two codings
 *
 * @example
 * const first = { name: 'table', rows: [{ item: 'a', code: 'yes' }], unitColumn: 'item', codeColumn: 'code' };
 * const second = { name: 'appendix', rows: [{ item: 'a', code: 'no' }], unitColumn: 'item', codeColumn: 'code' };
 * pairedCodings([first, second]).differing; // [{ unit: 'a', codes: { table: 'yes', appendix: 'no' } }]
 */
export function pairedCodings(codings: readonly Coding[]): PairedCodings {
  const where = 'pairedCodings';
  if (codings.length < 2) {
    throw new KlusterlabError({
      code: 'too-few-codings',
      where,
      parameter: 'codings',
      expected: 'at least two codings',
      received: codings.length,
    });
  }
  requireUnique(
    where,
    'codings',
    codings.map((coding) => coding.name),
  );
  const lookups = codings.map(({ name, rows, unitColumn, codeColumn }) => {
    requireColumns(`${where}, ${name}`, rows, [unitColumn, codeColumn]);
    const codes = new Map<CodeValue, CodeValue>();
    requireUnique(
      `${where}, ${name}`,
      unitColumn,
      rows.map((row) => JSON.stringify(row[unitColumn] ?? null)),
    );
    rows.forEach((row) => codes.set(row[unitColumn] ?? null, row[codeColumn] ?? null));
    return codes;
  });
  const units = [...new Set(lookups.flatMap((codes) => [...codes.keys()]))];
  const ratings = units.map((unit) => lookups.map((codes) => codes.get(unit) ?? null));
  const differing = units.flatMap((unit, index) => {
    const codes = ratings[index] ?? [];
    const given = new Set(codes.filter((code) => code !== null));
    if (given.size < 2) return [];
    return [{ unit, codes: Object.fromEntries(codings.map(({ name }, at) => [name, codes[at] ?? null])) }];
  });
  return { units, ratings, differing };
}
