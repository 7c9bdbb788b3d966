import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascade, jointShareBounds } from '../../src/survey';
import type { CascadeStage } from '../../src/survey';
import { respondents } from './respondents';

const stage = (name: string, share: CascadeStage['share'], of: CascadeStage['of']): CascadeStage => ({
  name,
  share,
  of,
});

describe('cascade', () => {
  it('multiplies shares of the previous stage, which leaves nothing open', () => {
    const { passed } = cascade([
      stage('a', 0.5, 'entrants'),
      stage('b', 0.4, 'previous'),
      stage('c', 0.25, 'previous'),
    ]);
    expect(passed.lower).toBeCloseTo(0.05, 12);
    expect(passed.upper).toBeCloseTo(0.05, 12);
  });

  it('gives the Fréchet bounds when every share is of the entrants', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }), (percentages) => {
        const shares = percentages.map((percent) => percent / 100);
        const { passed } = cascade(shares.map((share, index) => stage(`stage ${index}`, share, 'entrants')));
        const { all } = jointShareBounds(shares);
        expect(passed.lower).toBeCloseTo(all.lower, 12);
        expect(passed.upper).toBeCloseTo(all.upper, 12);
      }),
    );
  });

  // By hand: after a and b [0.29, 0.64]; 0.5 of the previous [0.145, 0.32]; with 0.9 of the entrants
  // max(0, 0.145 − 0.1) = 0.045 and min(0.32, 0.9) = 0.32.
  it('mixes both kinds of share', () => {
    const { passed, steps } = cascade([
      stage('a', 0.64, 'entrants'),
      stage('b', 0.65, 'entrants'),
      stage('c', 0.5, 'previous'),
      stage('d', 0.9, 'entrants'),
    ]);
    expect(steps.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(steps[2]?.passed.lower).toBeCloseTo(0.145, 12);
    expect(passed.lower).toBeCloseTo(0.045, 12);
    expect(passed.upper).toBeCloseTo(0.32, 12);
  });

  it('holds the true share of any respondents', () => {
    fc.assert(
      fc.property(respondents(3), fc.constantFrom('entrants' as const, 'previous' as const), (people, of) => {
        const first = people.filter(([a]) => a);
        const both = first.filter(([, b]) => b);
        const every = both.filter(([, , c]) => c);
        fc.pre(both.length > 0);
        const last =
          of === 'previous' ? every.length / both.length : people.filter(([, , c]) => c).length / people.length;
        const { passed } = cascade([
          stage('a', first.length / people.length, 'entrants'),
          stage('b', people.filter(([, b]) => b).length / people.length, 'entrants'),
          stage('c', last, of),
        ]);
        const truth = every.length / people.length;
        expect(truth).toBeGreaterThanOrEqual(passed.lower - 1e-12);
        expect(truth).toBeLessThanOrEqual(passed.upper + 1e-12);
      }),
    );
  });

  it('lets no more pass at a later stage than before it, and keeps independence within the bounds', () => {
    const share = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 10 }));
    const stages = fc.array(fc.tuple(share, fc.constantFrom('entrants' as const, 'previous' as const)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(stages, (drawn) => {
        const { steps } = cascade(
          drawn.map(([[low, width], of], index) =>
            stage(`stage ${index}`, { lower: low / 100, upper: (low + width) / 100 }, of),
          ),
        );
        steps.forEach(({ passed, passedIfIndependent }, index) => {
          const before = steps[index - 1]?.passed ?? { lower: 1, upper: 1 };
          expect(passed.upper).toBeLessThanOrEqual(before.upper);
          expect(passed.lower).toBeLessThanOrEqual(before.lower);
          expect(passedIfIndependent.lower).toBeGreaterThanOrEqual(passed.lower - 1e-12);
          expect(passedIfIndependent.upper).toBeLessThanOrEqual(passed.upper + 1e-12);
        });
      }),
    );
  });

  it.each([
    [[], 'wrong-type'],
    [[{ name: 'a', share: 0.5 }], 'missing-option'],
    [[stage('a', 0.5, 'all' as never)], 'unknown-word'],
    [[stage('', 0.5, 'entrants')], 'bad-name'],
    [[stage('a', 0.5, 'entrants'), stage('a', 0.5, 'entrants')], 'bad-name'],
    [[stage('a', 1.5, 'entrants')], 'out-of-range'],
    [[{ ...stage('a', 0.5, 'entrants'), weight: 1 }], 'unknown-option'],
  ])('rejects %j as %s', (stages, code) => {
    expect(() => cascade(stages as never)).toThrow(expect.objectContaining({ code }));
  });
});
