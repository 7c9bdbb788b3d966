import { describe, expect, it } from 'vitest';
import { compareWithBounds } from '../../src/survey';

const bounds = { lower: 0.2, upper: 0.4 };

describe('compareWithBounds', () => {
  it.each([
    [0.3, 'consistent', 'inside', 0],
    [0.2, 'consistent', 'inside', 0],
    [{ lower: 0.35, upper: 0.45 }, 'consistent', 'overlapping', 0],
    [{ lower: 0.1, upper: 0.5 }, 'consistent', 'overlapping', 0],
    [{ lower: 0.4, upper: 0.5 }, 'consistent', 'overlapping', 0],
    [{ lower: 0.05, upper: 0.15 }, 'notConsistent', 'below', 0.05],
    [0.5, 'notConsistent', 'above', 0.1],
  ] as const)('calls %j within [0.2, 0.4] %s, %s', (published, verdict, position, gap) => {
    const comparison = compareWithBounds(published, bounds);
    expect(comparison).toMatchObject({ verdict, position });
    expect(comparison.gap).toBeCloseTo(gap, 12);
  });

  it('does not call a difference in the last bit an inconsistency', () => {
    expect(compareWithBounds(0.1 + 0.2, { lower: 0.1, upper: 0.3 }).position).toBe('inside');
    expect(compareWithBounds(0.300001, { lower: 0.1, upper: 0.3 }).verdict).toBe('notConsistent');
  });

  it.each([
    [10, bounds, 'out-of-range'],
    [0.1, 0.4, 'wrong-type'],
    [0.1, { lower: 0.4, upper: 0.2 }, 'reversed-bounds'],
    [0.1, { lower: 0.4 }, 'missing-option'],
  ])('rejects %j against %j as %s', (published, range, code) => {
    expect(() => compareWithBounds(published, range as never)).toThrow(expect.objectContaining({ code }));
  });
});
