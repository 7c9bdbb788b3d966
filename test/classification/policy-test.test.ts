import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, breakEven, requiredAttribution, survivingItems, threeCriterionTest } from '../../src/classification';
import type { BreakEvenAssumptions, BreakEvenInput } from '../../src/classification';

describe('threeCriterionTest', () => {
  const answer = fc.constantFrom(...ANSWERS);

  it('is justified only if all hold, not justified if one fails, and open otherwise', () => {
    fc.assert(
      fc.property(answer, answer, answer, (marketFailure, additionality, costEffectiveness) => {
        const given = [marketFailure, additionality, costEffectiveness];
        const { verdict } = threeCriterionTest({ marketFailure, additionality, costEffectiveness });
        const open = given.includes('unknown') ? 'undetermined' : 'justified';
        expect(verdict).toBe(given.includes('no') ? 'notJustified' : open);
      }),
    );
  });

  it('names what is missing and which single answer would settle it', () => {
    const result = threeCriterionTest({ marketFailure: 'yes', additionality: 'unknown', costEffectiveness: 'unknown' });
    expect(result).toMatchObject({
      verdict: 'undetermined',
      met: ['marketFailure'],
      failed: [],
      missing: ['additionality', 'costEffectiveness'],
      settledBy: [
        { criterion: 'additionality', answer: 'no', verdict: 'notJustified' },
        { criterion: 'costEffectiveness', answer: 'no', verdict: 'notJustified' },
      ],
    });
    expect(result.criteria).toHaveLength(3);
  });

  it('needs nothing more once one has failed', () => {
    const result = threeCriterionTest({ marketFailure: 'no', additionality: 'unknown', costEffectiveness: 'unknown' });
    expect(result).toMatchObject({ verdict: 'notJustified', failed: ['marketFailure'], settledBy: [] });
  });

  it('refuses a missing criterion, another one and another word', () => {
    const all = { marketFailure: 'yes', additionality: 'yes', costEffectiveness: 'yes' } as const;
    expect(() => threeCriterionTest({ marketFailure: 'yes' } as never)).toThrow(/additionality/);
    expect(() => threeCriterionTest({ ...all, fairness: 'yes' } as never)).toThrow(/fairness/);
    expect(() => threeCriterionTest({ ...all, additionality: true } as never)).toThrow(/additionality.*true/);
  });
});

describe('survivingItems', () => {
  const items = [
    { item: 'a', answers: { real: 'yes', fixable: 'yes' } },
    { item: 'b', answers: { real: 'yes', fixable: 'unknown' } },
    { item: 'c', answers: { real: 'unknown', fixable: 'no' } },
  ] as const;

  it('puts each item in one list with what it fails or lacks', () => {
    expect(survivingItems(items, ['real', 'fixable'])).toEqual({
      surviving: ['a'],
      ruledOut: [{ item: 'c', failed: ['fixable'] }],
      open: [{ item: 'b', missing: ['fixable'] }],
    });
  });

  it('refuses a missing answer, a repeated item and no criteria', () => {
    expect(() => survivingItems(items, ['real', 'cheap'])).toThrow(/survivingItems, a: cheap/);
    expect(() => survivingItems([...items, items[0]], ['real'])).toThrow(/positions 1 and 4/);
    expect(() => survivingItems(items, [])).toThrow(/at least one criterion/);
  });
});

const assumptions: BreakEvenAssumptions = {
  discountRate: 0.04,
  effectDelay: 2,
  effectYears: 3,
  attributionShare: 0.5,
  publicFundsFactor: 1.3,
};
const input: BreakEvenInput = {
  annualCost: 390,
  currency: 'SEK',
  counts: [{ id: 'site', label: 'site', count: 39 }],
  parts: [
    { id: 'core', label: 'Core', share: 0.3 },
    { id: 'rest', label: 'Rest', share: 0.7 },
  ],
  assumptions,
};

describe('breakEven', () => {
  it('asks for the effect whose discounted and attributed value is the cost', () => {
    const { rows } = breakEven(input);
    expect(rows.map(({ part, per }) => `${part}/${per}`)).toEqual([
      'whole/total',
      'whole/site',
      'core/total',
      'core/site',
      'rest/total',
      'rest/site',
    ]);
    // Year by year, with half of the effect due to the policy and 1.3 for each unit of public money.
    const effect = rows[0]?.requiredAnnualEffect ?? 0;
    const value = (0.5 * effect) / 1.04 ** 2 + (0.5 * effect) / 1.04 ** 3 + (0.5 * effect) / 1.04 ** 4;
    expect(value).toBeCloseTo(390 * 1.3, 9);
    expect(rows[0]?.requiredPresentValue).toBeCloseTo((390 * 1.3) / 0.5, 9);
    expect(rows[0]?.requiredSteadyFlow).toBeCloseTo(3 * effect, 9);
  });

  it('spreads cost and effect alike: parts add up to the whole, and 39 sites to the total', () => {
    const { rows } = breakEven(input);
    const of = (part: string, per: string) => rows.find((row) => row.part === part && row.per === per);
    const effect = (part: string, per: string): number => of(part, per)?.requiredAnnualEffect ?? 0;
    expect(effect('core', 'total') + effect('rest', 'total')).toBeCloseTo(effect('whole', 'total'), 9);
    expect(39 * effect('whole', 'site')).toBeCloseTo(effect('whole', 'total'), 9);
    expect(of('core', 'site')?.annualCost).toBeCloseTo(3, 12);
    expect(of('core', 'site')?.unit).toBe('SEK per year per site');
  });

  it('asks for the cost itself when all of the effect counts, at once, in one year, without cost of funds', () => {
    const plain = { discountRate: 0.1, effectDelay: 0, effectYears: 1, attributionShare: 1, publicFundsFactor: 1 };
    expect(breakEven({ ...input, assumptions: plain }).rows[0]?.requiredAnnualEffect).toBe(390);
  });

  it('asks for more with each assumption that makes effects scarcer', () => {
    const effectWith = (changed: Partial<BreakEvenAssumptions>): number =>
      breakEven({ ...input, assumptions: { ...assumptions, ...changed } }).rows[0]?.requiredAnnualEffect ?? 0;
    const base = effectWith({});
    expect(effectWith({ discountRate: 0.05 })).toBeGreaterThan(base);
    expect(effectWith({ effectDelay: 3 })).toBeGreaterThan(base);
    expect(effectWith({ effectYears: 2 })).toBeGreaterThan(base);
    expect(effectWith({ attributionShare: 0.4 })).toBeGreaterThan(base);
    expect(effectWith({ publicFundsFactor: 1.4 })).toBeGreaterThan(base);
  });

  it('states its assumptions in words', () => {
    expect(breakEven(input).assumptions).toEqual([
      'one unit of public money costs society 1.3 units',
      'effects begin 2 years after spending',
      "one year's spending has the same effect in each of 3 years",
      'effects are discounted at 4 % a year',
      '50 % of the observed effect is due to the policy',
      'effects are in the same money as costs, and every unit, part or item carries an equal share',
    ]);
  });

  it('refuses numbers out of their domain, missing assumptions and names that are taken', () => {
    const run = (changed: object) => () => breakEven({ ...input, ...changed });
    expect(run({ annualCost: 0 })).toThrow(/annualCost.*SEK per year/);
    expect(run({ counts: [{ id: 'total', label: 'x', count: 1 }] })).toThrow(/"total"/);
    expect(run({ parts: [{ id: 'core', label: 'x', share: 1.2 }] })).toThrow(/share of core/);
    expect(run({ assumptions: { ...assumptions, attributionShare: 0 } })).toThrow(/attributionShare/);
    expect(run({ assumptions: { ...assumptions, effectYears: 1.5 } })).toThrow(/effectYears/);
    expect(run({ assumptions: { ...assumptions, discountRate: undefined } })).toThrow(/discountRate/);
    expect(run({ assumptions: { ...assumptions, years: 2 } })).toThrow(/years/);
  });
});

describe('requiredAttribution', () => {
  it('is the share at which breakEven asks for just that effect', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (attributionShare) => {
        const own = { ...assumptions, attributionShare };
        const annualEffect = breakEven({ ...input, assumptions: own }).rows[0]?.requiredAnnualEffect ?? 0;
        const { attributionShare: _, ...rest } = assumptions;
        const found = requiredAttribution({ annualCost: 390, annualEffect, assumptions: rest });
        expect(found.share).toBeCloseTo(attributionShare, 10);
      }),
    );
  });

  it('says when even the whole effect would not do, and does not speak of attribution', () => {
    const { attributionShare: _, ...rest } = assumptions;
    const found = requiredAttribution({ annualCost: 390, annualEffect: 1, assumptions: rest });
    expect(found.status).toBe('unreachable');
    expect(found.share).toBeGreaterThan(1);
    expect(found.assumptions).toHaveLength(5);
    const exact = requiredAttribution({ annualCost: 390, annualEffect: 390, assumptions: { ...rest, discountRate: 0, effectYears: 1, publicFundsFactor: 1 } }); // prettier-ignore
    expect(exact).toMatchObject({ status: 'reachable', share: 1 });
    expect(() => requiredAttribution({ annualCost: 390, annualEffect: 0, assumptions: rest })).toThrow(/annualEffect/);
    expect(() => requiredAttribution({ annualCost: -1, annualEffect: 1, assumptions: rest })).toThrow(/annualCost/);
    expect(() => requiredAttribution({ annualCost: 390, annualEffect: 1, assumptions })).toThrow(/attribution/);
  });
});
