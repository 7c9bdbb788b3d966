import { describe, expect, it } from 'vitest';
import { frame } from '../../src/tables';
import type { Row } from '../../src/tables';
import { caught } from './caught';

// The note is missing in the first 25 rows: danfojs by itself would take the column for numbers.
const rows: readonly Row[] = Object.freeze(
  Array.from({ length: 30 }, (_, index) =>
    Object.freeze({ id: `r${index}`, cost: index, sampled: index < 15, note: index < 25 ? null : 'x' }),
  ),
);

describe('frame', () => {
  it('holds the rows in a data frame, and leaves them as they were', () => {
    const data = frame(rows);
    expect(data.shape).toEqual([30, 4]);
    expect(data.dtypes).toEqual(['string', 'float32', 'boolean', 'string']);
    expect(data.columns).toEqual(['id', 'cost', 'sampled', 'note']);
    expect(data.values[0]).toEqual(['r0', 0, true, null]);
    expect(data.values[29]).toEqual(['r29', 29, false, 'x']);
  });

  it('filters, sorts and groups', () => {
    const data = frame(rows);
    expect(data.query(rows.map((row) => row.sampled === true)).shape).toEqual([15, 4]);
    expect(data.query(data.column('cost').gt(19)).shape).toEqual([10, 4]);
    expect(data.query(data.column('note').eq('x')).shape).toEqual([5, 4]);
    expect(data.sortValues('cost', { ascending: false }).head(1).values[0]?.[0]).toBe('r29');
    expect(data.groupby(['sampled']).size().values).toEqual([
      [true, 15],
      [false, 15],
    ]);
  });

  it('refuses no rows at all, and rows that differ in their columns', () => {
    expect(caught(() => frame([])).code).toBe('no-rows');
    expect(caught(() => frame([{ a: 1 }, { b: 1 }])).code).toBe('ragged-row');
    expect(caught(() => frame([{ a: 1 }, { a: 1, b: 1 }])).code).toBe('ragged-row');
  });
});
