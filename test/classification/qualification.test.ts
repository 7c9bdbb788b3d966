import { describe, expect, it } from 'vitest';
import { qualification } from '../../src/classification';

const criteria = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));

describe('qualification', () => {
  it('asks for all criteria, or for as many as it is told', () => {
    const answers = { a: 'yes', b: 'yes', c: 'no' } as const;
    expect(qualification(criteria, answers, { needed: 'all', missingAnswers: 'reject' })).toEqual({
      qualifies: 'no',
      score: { met: 2, needed: 3, total: 3 },
      met: ['a', 'b'],
      unmet: ['c'],
      unknown: [],
    });
    expect(qualification(criteria, answers, { needed: 2, missingAnswers: 'reject' }).qualifies).toBe('yes');
  });

  it('leaves it open while what is unknown could decide', () => {
    const options = { needed: 2, missingAnswers: 'unknown' } as const;
    expect(qualification(criteria, { a: 'yes', b: 'no' }, options).qualifies).toBe('unknown');
    expect(qualification(criteria, { b: 'no', c: 'no' }, options).qualifies).toBe('no');
  });

  it('refuses more needed than there are, no criteria, a repeated id and an unknown answer', () => {
    expect(() => qualification(criteria, {}, { needed: 4, missingAnswers: 'unknown' })).toThrow(/needed.*4/);
    expect(() => qualification([], {}, { needed: 'all', missingAnswers: 'unknown' })).toThrow(/criteria/);
    expect(() => qualification([...criteria, ...criteria], {}, { needed: 1, missingAnswers: 'unknown' })).toThrow(
      /positions 1 and 4/,
    );
    expect(() => qualification(criteria, { d: 'yes' }, { needed: 1, missingAnswers: 'unknown' })).toThrow(/"d"/);
  });
});
