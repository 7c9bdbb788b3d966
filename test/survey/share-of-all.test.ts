import { describe, expect, it } from 'vitest';
import { shareOfAll } from '../../src/survey';

describe('shareOfAll', () => {
  it('multiplies group and share within the group, end by end', () => {
    const { lower, upper } = shareOfAll({ group: { lower: 0.035, upper: 0.045 }, within: { lower: 0.6, upper: 0.7 } });
    expect(lower).toBeCloseTo(0.021, 12);
    expect(upper).toBeCloseTo(0.0315, 12);
  });

  it('is empty for an empty group and the group itself for a share of 1', () => {
    expect(shareOfAll({ group: 0, within: 0.5 })).toEqual({ lower: 0, upper: 0 });
    expect(shareOfAll({ group: 0.3, within: 1 })).toEqual({ lower: 0.3, upper: 0.3 });
  });

  it.each([
    [{ group: 0.5 }, 'missing-option'],
    [{ group: 4, within: 0.5 }, 'out-of-range'],
    [{ group: 0.4, within: 0.5, of: 'all' }, 'unknown-option'],
  ])('rejects %j as %s', (data, code) => {
    expect(() => shareOfAll(data as never)).toThrow(expect.objectContaining({ code }));
  });
});
