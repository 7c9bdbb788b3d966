import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineChoices, exclude, specifications } from '../../src/multiverse';
import { CHOICES, numbers } from './small-multiverse';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const A = numbers('a', { x: 1, y: 2 });
const B = numbers('b', { x: 1, y: 2 });

describe('specifications', () => {
  it('gives each compatible combination once, and the others with every reason', () => {
    const { specifications: kept, excluded } = specifications(CHOICES);
    // Per scope: mean with 3 × 2, the median with 1.
    expect(kept).toHaveLength(14);
    expect(excluded).toHaveLength(10);
    expect(new Set([...kept, ...excluded].map(({ key }) => key)).size).toBe(24);
    const both = excluded.find(({ key }) => key === 'correction=large estimator=median level=high scope=all');
    expect(both?.reasons).toEqual(['The median has no correction.', 'The median has no interval.']);
  });

  it('has keys that do not depend on the order of choices and options', () => {
    const keys = (choices: Parameters<typeof defineChoices>[0]) =>
      specifications(defineChoices(choices))
        .specifications.map(({ key }) => key)
        .sort();
    const turned = { ...A, options: [...A.options].reverse() };
    expect(keys([B, turned])).toEqual(keys([A, B]));
    expect(keys([A, B])).toEqual(['a=x b=x', 'a=x b=y', 'a=y b=x', 'a=y b=y']);
  });

  it('gives the values of the picked options', () => {
    const [first] = specifications(defineChoices([A, numbers('b', { x: 7 })])).specifications;
    expect(first).toMatchObject({
      picks: { a: 'x', b: 'x' },
      values: { a: 1, b: 7 },
      estimand: 'only',
      reproduction: null,
    });
  });

  it('tags estimands of whole choices and of single options, and reproductions', () => {
    const estimator = {
      name: 'estimator',
      options: [
        { name: 'mean', label: 'Mean', value: 1 },
        { name: 'share', label: 'Share', value: 2, estimand: 'share' },
      ],
    };
    const scope = numbers('scope', { all: 1, part: 2 }, true);
    const found = specifications(defineChoices([estimator, scope])).specifications.map(({ estimand }) => estimand);
    expect(found).toEqual(['scope=all', 'scope=part', 'estimator=share scope=all', 'estimator=share scope=part']);
    const tagged = specifications(CHOICES).specifications.filter(({ reproduction }) => reproduction !== null);
    expect(tagged.map(({ reproduction, picks }) => [reproduction, picks['scope'], picks['estimator']])).toEqual([
      ['Table A', 'all', 'mean'],
      ['Table B', 'part', 'median'],
    ]);
  });

  it('splits all combinations into kept and excluded ones, whatever is excluded', () => {
    const pattern = fc.record(
      { a: fc.subarray(['x', 'y'], { minLength: 1 }), b: fc.subarray(['x', 'y'], { minLength: 1 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 3 }), (patterns) => {
        const exclusions = patterns.filter((when) => Object.keys(when).length > 0).map((when) => exclude(when, 'No.'));
        const { specifications: kept, excluded } = specifications(defineChoices([A, B], { exclusions }));
        expect(kept.length + excluded.length).toBe(4);
        for (const { picks } of kept) {
          expect(
            exclusions.some(({ when }) =>
              Object.entries(when).every(([choice, options]) => options.includes(picks[choice]!)),
            ),
          ).toBe(false);
        }
      }),
    );
  });

  it('refuses to list more than a million', () => {
    const many = Array.from({ length: 21 }, (_, index) => numbers(`c${index}`, { x: 1, y: 2 }));
    expect(() => specifications(defineChoices(many))).toThrow(refused('too-many-specifications'));
  });
});

describe('defineChoices', () => {
  it.each([
    ['no choice', [], {}, 'no-options'],
    ['a choice without options', [{ name: 'a', options: [] }], {}, 'no-options'],
    ['two choices of one name', [A, A], {}, 'duplicate-name'],
    ['two options of one name', [{ ...A, options: [...A.options, A.options[0]] }], {}, 'duplicate-name'],
    ['a name with a space', [{ ...A, name: 'a b' }], {}, 'invalid-name'],
    ['no name', [{ ...A, name: undefined }], {}, 'invalid-name'],
    ['an option without label', [{ name: 'a', options: [{ name: 'x', value: 1 }] }], {}, 'missing-option'],
    ['a choice with another key', [{ ...A, role: 'estimand' }], {}, 'unknown-option'],
    ['an exclusion of an unknown choice', [A], { exclusions: [{ when: { c: 'x' }, reason: 'No.' }] }, 'unknown-choice'],
    [
      'an exclusion of an unknown option',
      [A],
      { exclusions: [{ when: { a: ['x', 'z'] }, reason: 'No.' }] },
      'unknown-choice-option',
    ],
    [
      'a reproduction that leaves a choice open',
      [A, B],
      { reproductions: [{ name: 'T', picks: { a: 'x' } }] },
      'missing-pick',
    ],
    [
      'an excluded reproduction',
      [A],
      { exclusions: [{ when: { a: 'x' }, reason: 'No.' }], reproductions: [{ name: 'T', picks: { a: 'x' } }] },
      'excluded-reproduction',
    ],
    [
      'two names for one reproduction',
      [A],
      {
        reproductions: [
          { name: 'T', picks: { a: 'x' } },
          { name: 'U', picks: { a: 'x' } },
        ],
      },
      'duplicate-name',
    ],
    ['an unknown option of its own', [A], { exclude: [] }, 'unknown-option'],
  ])('refuses %s', (_, choices, options, code) => {
    expect(() => defineChoices(choices as never, options as never)).toThrow(refused(code));
  });
});

describe('exclude', () => {
  it('wants options and a reason', () => {
    expect(() => exclude({}, 'No.')).toThrow(refused('invalid-exclusion'));
    expect(() => exclude({ a: 'x' }, ' ')).toThrow(refused('invalid-exclusion'));
  });
});
