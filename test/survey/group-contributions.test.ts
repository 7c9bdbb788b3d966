import { describe, expect, it } from 'vitest';
import { groupContributions, overlappingCascades } from '../../src/survey';
import type { CascadeGroup } from '../../src/survey';
import oracle from './oracles/bounds.json';

const solved = oracle.cascades.map((entry, index) => ({ ...entry, index }));
const contributionsOf = (groups: unknown, passedOfAnyGroup: number | { lower: number; upper: number }) =>
  groupContributions(overlappingCascades(groups as readonly CascadeGroup[]), { passedOfAnyGroup });
const group = (name: string, share: CascadeGroup['share'], passed: CascadeGroup['share']): CascadeGroup => ({
  name,
  share,
  stages: [{ name: 'stage', share: passed, of: 'entrants' }],
});

describe('groupContributions', () => {
  it.each(solved)(
    'holds all that linear programming finds possible in case $index',
    ({ groups, published, bounds }) => {
      const { comparison, contributions } = contributionsOf(groups, published);
      expect(comparison.verdict).toBe('consistent');
      expect(contributions).toHaveLength(bounds.contributions.length);
      contributions?.forEach(({ contribution }, index) => {
        expect(contribution.lower).toBeLessThanOrEqual((bounds.contributions[index]?.lower ?? NaN) + 1e-8);
        expect(contribution.upper).toBeGreaterThanOrEqual((bounds.contributions[index]?.upper ?? NaN) - 1e-8);
      });
    },
  );

  it('is no wider above than linear programming in all but one of these groups', () => {
    const excesses = solved.flatMap(({ groups, published, bounds }) =>
      (contributionsOf(groups, published).contributions ?? []).map(
        ({ contribution }, index) => contribution.upper - (bounds.contributions[index]?.upper ?? NaN),
      ),
    );
    expect(excesses).toHaveLength(122);
    expect(excesses.filter((excess) => excess > 1e-6)).toHaveLength(1);
    expect(Math.max(...excesses)).toBeLessThan(0.005);
  });

  // By hand: those who passed are at least 0.25 · 0.5 = 0.125 and at most 0.1 + 0.05; B gives exactly 0.05 of them.
  it('divides what a group can give by the fewest and the most who can have passed', () => {
    const { contributions } = contributionsOf([group('A', 0.5, 0.2), group('B', 0.1, 0.5)], 0.25);
    expect(contributions?.[1]?.contribution.upper).toBeCloseTo(0.05 / 0.125, 12);
    expect(contributions?.[1]?.contribution.lower).toBeCloseTo(0.05 / 0.15, 12);
  });

  it('leaves everything to the only group', () => {
    for (const passed of [0.2, { lower: 0, upper: 0.2 }]) {
      const { contributions } = contributionsOf([group('only', 0.5, passed)], { lower: 0, upper: 0.2 });
      expect(contributions).toEqual([{ name: 'only', contribution: { lower: 1, upper: 1 } }]);
    }
  });

  it('gives nothing to a group that cannot pass', () => {
    const { contributions } = contributionsOf([group('A', 0.5, 0.2), group('B', 0.5, 0)], { lower: 0.1, upper: 0.2 });
    expect(contributions?.[1]?.contribution).toEqual({ lower: 0, upper: 0 });
  });

  it('stays within [0, 1] when every group may be empty', () => {
    const { contributions } = contributionsOf(
      [
        group('A', { lower: 0, upper: 0.3 }, { lower: 0, upper: 0.5 }),
        group('B', { lower: 0, upper: 0.2 }, { lower: 0, upper: 0.1 }),
      ],
      0.4,
    );
    expect(contributions?.[0]?.contribution).toEqual({ lower: 0.75, upper: 1 });
    expect(contributions?.[1]?.contribution.upper).toBeCloseTo(0.25, 12);
  });

  it('gives no contributions for a figure that the margins rule out', () => {
    const { comparison, contributions } = contributionsOf([group('A', 0.5, 0.2)], 0.3);
    expect(comparison.verdict).toBe('notConsistent');
    expect(contributions).toBeNull();
  });

  it.each([
    [{}, 'missing-option'],
    [{ passedOfAnyGroup: 10 }, 'out-of-range'],
    [{ passedOfAnyGroup: 0.1, groups: 2 }, 'unknown-option'],
  ])('rejects %j as %s', (options, code) => {
    const cascades = overlappingCascades([group('A', 0.5, 0.2)]);
    expect(() => groupContributions(cascades, options as never)).toThrow(expect.objectContaining({ code }));
  });
});
