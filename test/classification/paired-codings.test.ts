import { describe, expect, it } from 'vitest';
import { cohenKappa, pairedCodings, ratingsFromCrossTabulation } from '../../src/classification';

const coding = (name: string, codes: Readonly<Record<string, string>>) => ({
  name,
  rows: Object.entries(codes).map(([item, code]) => ({ item, code })),
  unitColumn: 'item',
  codeColumn: 'code',
});

describe('pairedCodings', () => {
  it('joins by unit, with null where a coding lacks it, and lists what is coded differently', () => {
    const table = coding('table', { a: 'strong', b: 'medium', c: 'none' });
    const appendix = coding('appendix', { b: 'strong', a: 'strong', d: 'none' });
    expect(pairedCodings([table, appendix])).toEqual({
      units: ['a', 'b', 'c', 'd'],
      ratings: [
        ['strong', 'strong'],
        ['medium', 'strong'],
        ['none', null],
        [null, 'none'],
      ],
      differing: [{ unit: 'b', codes: { table: 'medium', appendix: 'strong' } }],
    });
  });

  it('refuses a unit twice, a missing column, one coding alone and two of one name', () => {
    const one = coding('one', { a: 'x' });
    const twice = { ...one, name: 'two', rows: [...one.rows, ...one.rows] };
    expect(() => pairedCodings([one, twice])).toThrow(/two.*positions 1 and 2/);
    expect(() => pairedCodings([one, { ...one, name: 'two', codeColumn: 'colour' }])).toThrow(
      /two, row 1: colour|colour/,
    );
    expect(() => pairedCodings([one])).toThrow(/at least two/);
    expect(() => pairedCodings([one, one])).toThrow(/codings/);
  });
});

describe('ratingsFromCrossTabulation', () => {
  it('gives one unit for each count, so that the table can be counted back', () => {
    const ratings = ratingsFromCrossTabulation(
      [
        [2, 1],
        [0, 3],
      ],
      ['a', 'b'],
    );
    expect(ratings).toHaveLength(6);
    expect(ratings.filter(([first, second]) => first === 'a' && second === 'b')).toHaveLength(1);
    const options = { categories: ['a', 'b'], weights: 'none', interval: { method: 'none' } } as const;
    expect(cohenKappa(ratings, options).observed).toBeCloseTo(5 / 6, 12);
  });

  it('refuses a table that is not square and counts that are not whole', () => {
    expect(() => ratingsFromCrossTabulation([[1, 2]], ['a', 'b'])).toThrow(/2 rows of 2/);
    expect(() => ratingsFromCrossTabulation([[0.5]], ['a'])).toThrow(/counts\[0\]\[0\].*0.5/);
  });
});
