import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, allOf, anyOf, atLeastOf } from '../../src/classification';
import type { Answer } from '../../src/classification';

const answers = fc.array(fc.constantFrom(...ANSWERS), { maxLength: 6 });

/** Every way to settle the unknown answers. */
function completions(given: readonly Answer[]): readonly (readonly Answer[])[] {
  return given.reduce<readonly (readonly Answer[])[]>(
    (sets, answer) =>
      sets.flatMap((set) =>
        (answer === 'unknown' ? ['yes' as const, 'no' as const] : [answer]).map((one) => [...set, one]),
      ),
    [[]],
  );
}

describe('atLeastOf', () => {
  it('says yes or no exactly when every way to settle the unknown answers agrees', () => {
    fc.assert(
      fc.property(answers, fc.nat(7), (given, count) => {
        const outcomes = completions(given).map((set) => set.filter((answer) => answer === 'yes').length >= count);
        const expected = outcomes.every(Boolean) ? 'yes' : outcomes.some(Boolean) ? 'unknown' : 'no';
        expect(atLeastOf(given, count)).toBe(expected);
      }),
    );
  });

  it('refuses another word and a count that is not whole', () => {
    expect(() => atLeastOf(['maybe' as never], 1)).toThrow(/answers\[0\].*maybe/);
    expect(() => atLeastOf(['yes'], 0.5)).toThrow(/count.*0.5/);
  });
});

describe('allOf and anyOf', () => {
  it('are yes and no for no statements at all', () => {
    expect(allOf([])).toBe('yes');
    expect(anyOf([])).toBe('no');
  });

  it('mirror each other when every answer is turned round', () => {
    const turned = (answer: Answer): Answer => (answer === 'unknown' ? answer : answer === 'yes' ? 'no' : 'yes');
    fc.assert(
      fc.property(answers, (given) => {
        expect(allOf(given.map(turned))).toBe(turned(anyOf(given)));
      }),
    );
  });
});
