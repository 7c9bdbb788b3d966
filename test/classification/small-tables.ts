import fc from 'fast-check';
import type { CodedRow } from '../../src/classification';

/** Small random decision tables: conditions a to d with two or three codes, decision d1 with two or three. */
export const smallTables: fc.Arbitrary<readonly CodedRow[]> = fc.array(
  fc.record({ a: fc.nat(1), b: fc.nat(2), c: fc.nat(1), d: fc.nat(1), decision: fc.constantFrom('p', 'q', 'r') }),
  { minLength: 1, maxLength: 9 },
);

/** The condition columns of {@link smallTables}. */
export const CONDITIONS = ['a', 'b', 'c', 'd'] as const;

/** Every subset of a list. */
export function subsetsOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.reduce<readonly (readonly T[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}

/** Whether two rows have the same codes in the columns. */
export function alike(first: CodedRow | undefined, second: CodedRow | undefined, columns: readonly string[]): boolean {
  return columns.every((column) => first?.[column] === second?.[column]);
}

/** Whether every member of the first list is in the second. */
export function within<T>(small: readonly T[], large: readonly T[]): boolean {
  return small.every((one) => large.includes(one));
}
