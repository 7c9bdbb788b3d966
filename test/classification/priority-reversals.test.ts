import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorityReversals } from '../../src/classification';

const order = ['low', 'medium', 'high'];

describe('priorityReversals', () => {
  it('finds pairs where the higher priority has no higher value', () => {
    const items = [
      { item: 'a', value: 5, priority: 'high' },
      { item: 'b', value: 5, priority: 'medium' },
      { item: 'c', value: 6, priority: 'low' },
    ];
    const { explainable, reversals, comparablePairs } = priorityReversals(items, { order });
    expect(explainable).toBe(false);
    expect(comparablePairs).toBe(3);
    expect(reversals.map(({ above, below, tied }) => [above.item, below.item, tied])).toEqual([
      ['a', 'b', true],
      ['a', 'c', false],
      ['b', 'c', false],
    ]);
  });

  it('says explainable exactly when some pair of thresholds gives every priority', () => {
    const item = fc.record({ value: fc.nat(4), priority: fc.constantFrom(...order) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (drawn) => {
        const items = drawn.map((one, index) => ({ ...one, item: String(index) }));
        const bounds = [-0.5, 0.5, 1.5, 2.5, 3.5, 4.5];
        const fits = bounds.some((medium) =>
          bounds.some((high) =>
            items.every(({ value, priority }) => {
              const read = value > medium ? 'medium' : 'low';
              return high >= medium && (value > high ? 'high' : read) === priority;
            }),
          ),
        );
        expect(priorityReversals(items, { order }).explainable).toBe(fits);
      }),
    );
  });

  it('refuses a priority that is not in the order, a repeated item and a value that is no number', () => {
    const one = { item: 'a', value: 1, priority: 'low' };
    expect(() => priorityReversals([{ ...one, priority: 'top' }], { order })).toThrow(/priority of a.*"top"/);
    expect(() => priorityReversals([one, one], { order })).toThrow(/items/);
    expect(() => priorityReversals([{ ...one, value: Number.NaN }], { order })).toThrow(/value of a/);
  });
});
