import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlappingCascades } from '../../src/survey';
import type { CascadeGroup } from '../../src/survey';
import oracle from './oracles/bounds.json';
import { respondents } from './respondents';

const group = (
  name: string,
  share: CascadeGroup['share'],
  ...shares: readonly CascadeGroup['share'][]
): CascadeGroup => ({
  name,
  share,
  stages: shares.map((stageShare, index) => ({ name: `stage ${index}`, share: stageShare, of: 'entrants' })),
});

describe('overlappingCascades', () => {
  it.each(oracle.cascades.map((solved, index) => ({ ...solved, index })))(
    'agrees with linear programming in case $index',
    ({ groups, bounds }) => {
      const result = overlappingCascades(groups as readonly CascadeGroup[]);
      for (const key of ['anyGroup', 'passedOfAll', 'passedOfAnyGroup'] as const) {
        expect(result[key].lower, `${key}.lower`).toBeCloseTo(bounds[key].lower, 8);
        expect(result[key].upper, `${key}.upper`).toBeCloseTo(bounds[key].upper, 8);
      }
      result.groups.forEach(({ passedOfAll }, index) => {
        expect(passedOfAll.lower).toBeCloseTo(bounds.passedInGroupOfAll[index]?.lower ?? NaN, 8);
        expect(passedOfAll.upper).toBeCloseTo(bounds.passedInGroupOfAll[index]?.upper ?? NaN, 8);
      });
    },
  );

  // Memberships overlap at random; the last question is asked of members only.
  it('holds the true shares of any respondents', () => {
    fc.assert(
      fc.property(respondents(6), (people) => {
        const member = (person: readonly boolean[], which: number): boolean => person[3 * which] === true;
        const yes = (person: readonly boolean[], which: number, stage: number): boolean =>
          member(person, which) && person[3 * which + 1 + stage] === true;
        const passes = (person: readonly boolean[], which: number): boolean =>
          yes(person, which, 0) && yes(person, which, 1);
        const members = [0, 1].map((which) => people.filter((person) => member(person, which)).length);
        fc.pre(members.every((size) => size > 0));
        const result = overlappingCascades(
          members.map((size, which) =>
            group(
              `group ${which}`,
              size / people.length,
              ...[0, 1].map((stage) => people.filter((person) => yes(person, which, stage)).length / size),
            ),
          ),
        );
        const inAny = people.filter((person) => member(person, 0) || member(person, 1)).length;
        const passed = people.filter((person) => passes(person, 0) || passes(person, 1)).length;
        for (const [range, value] of [
          [result.anyGroup, inAny / people.length],
          [result.passedOfAll, passed / people.length],
          [result.passedOfAnyGroup, passed / inAny],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(range.lower - 1e-12);
          expect(value).toBeLessThanOrEqual(range.upper + 1e-12);
        }
      }),
    );
  });

  it('reduces to the cascade when there is one group', () => {
    const { groups, passedOfAnyGroup, anyGroup } = overlappingCascades([group('only', 0.4, 0.64, 0.65)]);
    expect(anyGroup).toEqual({ lower: 0.4, upper: 0.4 });
    expect(passedOfAnyGroup.lower).toBeCloseTo(groups[0]?.cascade.passed.lower ?? NaN, 12);
    expect(passedOfAnyGroup.upper).toBeCloseTo(groups[0]?.cascade.passed.upper ?? NaN, 12);
  });

  it('lets an open group leave everything above the certain part open', () => {
    const wide = { lower: 0, upper: 1 };
    const closed = [group('a', 0.6, 0.2)];
    const open = overlappingCascades([...closed, group('others', wide, wide)]);
    expect(open.passedOfAnyGroup.upper).toBe(1);
    expect(open.passedOfAnyGroup.lower).toBeCloseTo(0.12, 12);
  });

  it('does not depend on the order of the groups', () => {
    const groups = [group('a', 0.61, 0.23, 0.12), group('b', 0.33, 0.29, 0.14), group('c', 0.04, 0.64, 0.65)];
    const forward = overlappingCascades(groups);
    const backward = overlappingCascades([...groups].reverse());
    expect(backward.passedOfAnyGroup.lower).toBeCloseTo(forward.passedOfAnyGroup.lower, 12);
    expect(backward.passedOfAnyGroup.upper).toBeCloseTo(forward.passedOfAnyGroup.upper, 12);
  });

  it('stays finite when every group may be empty', () => {
    const small = { lower: 0, upper: 0.3 };
    const { passedOfAnyGroup } = overlappingCascades([group('a', small, 0.5), group('b', small, 0.25)]);
    // Limits as both groups shrink: nested passers and disjoint rests 1/(1 + 1 + 3); one set of members 0.5 + 0.25.
    expect(passedOfAnyGroup.lower).toBeCloseTo(0.2, 12);
    expect(passedOfAnyGroup.upper).toBeCloseTo(0.75, 12);
  });

  it('tells a group that all must pass from one that none must, when both may be empty', () => {
    const small = { lower: 0, upper: 0.3 };
    const all = overlappingCascades([group('a', small, 1), group('b', small, 0.5)]);
    // Nested passers, and rests of 0 and 1 times their size: 1/(1 + 0 + 1).
    expect(all.passedOfAnyGroup.lower).toBeCloseTo(0.5, 12);
    const none = overlappingCascades([group('a', small, 1), group('b', small, { lower: 0, upper: 0.5 })]);
    expect(none.passedOfAnyGroup.lower).toBe(0);
  });

  it.each([
    [[], 'wrong-type'],
    [[group('a', 0, 0.5)], 'empty-groups'],
    [[group('a', 0.5, 0.5), group('a', 0.5, 0.5)], 'bad-name'],
    [[group('a', 0.5)], 'wrong-type'],
    [[group('a', 61, 0.5)], 'out-of-range'],
    [[{ name: 'a', share: 0.5 }], 'missing-option'],
  ])('rejects %j as %s', (groups, code) => {
    expect(() => overlappingCascades(groups as never)).toThrow(expect.objectContaining({ code }));
  });
});
