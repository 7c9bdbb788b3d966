import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWithinGroup } from '../../src/survey';
import { respondents } from './respondents';

describe('shareWithinGroup', () => {
  // By hand: at least 0.8 + 0.6 − 1 = 0.4 of all are in both, at most 0.6.
  it('divides the Fréchet bounds by the group', () => {
    const { lower, upper } = shareWithinGroup({ group: 0.8, event: 0.6 });
    expect(lower).toBeCloseTo(0.4 / 0.8, 12);
    expect(upper).toBeCloseTo(0.6 / 0.8, 12);
  });

  it('holds the true share of any respondents', () => {
    fc.assert(
      fc.property(respondents(2), (people) => {
        const group = people.filter(([member]) => member);
        fc.pre(group.length > 0);
        const event = people.filter(([, yes]) => yes).length / people.length;
        const { lower, upper } = shareWithinGroup({ group: group.length / people.length, event });
        const truth = group.filter(([, yes]) => yes).length / group.length;
        expect(truth).toBeGreaterThanOrEqual(lower - 1e-12);
        expect(truth).toBeLessThanOrEqual(upper + 1e-12);
      }),
    );
  });

  it('is widest at the smallest share that a range leaves to the group', () => {
    expect(shareWithinGroup({ group: { lower: 0.5, upper: 0.9 }, event: 0.4 })).toEqual(
      shareWithinGroup({ group: 0.5, event: 0.4 }),
    );
  });

  it('is exact for a group of all', () => {
    const { lower, upper } = shareWithinGroup({ group: 1, event: 0.3 });
    expect([lower, upper]).toEqual([0.3, 0.3]);
  });

  it.each([
    [{ group: 0, event: 0.5 }, 'empty-group'],
    [{ group: { lower: 0, upper: 0.1 }, event: 0.5 }, 'empty-group'],
    [{ group: 0.5, event: -0.5 }, 'out-of-range'],
    [{ group: 0.5 }, 'missing-option'],
  ])('rejects %j as %s', (data, code) => {
    expect(() => shareWithinGroup(data as never)).toThrow(expect.objectContaining({ code }));
  });
});
