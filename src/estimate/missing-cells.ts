import { KlusterlabError } from '../errors';

/** A column as it was given, before anything is known of its cells. */
export interface GivenColumn {
  readonly name: string;
  readonly cells: readonly unknown[];
}

const LISTED = 5;

/** For each incomplete row, the first column that it lacks a value in. */
export function missingCells(columns: readonly GivenColumn[]): ReadonlyMap<number, string> {
  const missing = new Map<number, string>();
  for (const { name, cells } of columns) {
    for (let row = 0; row < cells.length; row += 1) {
      const cell = cells[row];
      const isMissing =
        cell === null || cell === undefined || cell === '' || (typeof cell === 'number' && Number.isNaN(cell));
      if (isMissing && !missing.has(row)) missing.set(row, name);
    }
  }
  return missing;
}

/** The error for rows without a value: how many, and where the first ones stand. */
export function missingValues(
  missing: ReadonlyMap<number, string>,
  total: number,
  place: (index: number) => string,
): KlusterlabError {
  const inOrder = [...missing].sort(([first], [second]) => first - second);
  const listed = inOrder.slice(0, LISTED).map(([row, column]) => `${place(row)} (${column})`);
  const [first = [0, '']] = inOrder;
  return new KlusterlabError({
    code: 'missing-values',
    where: place(first[0]),
    parameter: `column ${first[1]}`,
    expected: 'a value for every sampled unit',
    received: `${missing.size} of ${total} rows without one: ${listed.join(', ')}${missing.size > LISTED ? ', …' : ''}`,
    hint:
      'Find the values, or leave the units out with missing: "drop" (--missing drop): that is right only if units ' +
      'without a value are like the others.',
  });
}
