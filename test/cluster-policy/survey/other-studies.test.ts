import { describe, expect, it } from 'vitest';
import { firmSurveyBounds, grantedShares, programmeRates, roundRatios } from '../../../src/cluster-policy/survey';
import { PROGRAMME, RESULTS } from './survey-data';

const EXACT = { method: 'exact', confidenceLevel: 0.95 } as const;

describe('firmSurveyBounds', () => {
  const rows = firmSurveyBounds(RESULTS, { confidenceLevel: 0.95 });
  const statement = (text: string) => rows.find((row) => row.statement.includes(text));

  it('has a row for each of the nine statements', () => {
    expect(rows).toHaveLength(9);
  });

  // 5.2: 64 percent yes, 33 do not know; 24 yes, 56 no; 32 yes, 40 no; 53 yes and nothing else.
  it.each([
    ['supports innovation', 0.64, 0.97, 0, 'yes'],
    ['new products', 0.24, 0.44, 0.56, 'no'],
    ['competitiveness', 0.32, 0.6, 0.4, 'open'],
    ['new services', 0.53, 1, 0, 'yes'],
  ])('bounds "%s" by what is not printed', (text, yes, yesAtMost, noAtLeast, majority) => {
    const row = statement(text);
    expect(row?.yes).toBeCloseTo(yes, 12);
    expect(row?.yesAtMost).toBeCloseTo(yesAtMost, 12);
    expect(row?.noAtLeast).toBeCloseTo(noAtLeast, 12);
    expect(row?.majority).toBe(majority);
  });

  // Wilson excludes one half if n > z²/4/(p − 1/2)² = 0.9604/0.03² = 1067.1 for 53 percent, and 0.9604/0.14² = 49.0 (48.9995).
  it('says how many firms must have answered for a share to differ from one half', () => {
    expect(statement('new services')?.answersNeeded).toBe(1068);
    expect(statement('supports innovation')?.answersNeeded).toBe(49);
  });
});

describe('programmeRates', () => {
  // Garwood's exact limits as R 4.2.2 poisson.test gives them: 10 → [4.7954, 18.3904], 2 → [0.2422, 7.2247].
  it.each([
    ['round-1', 'services', 1.25, 4.7954, 18.3904],
    ['round-2', 'goods', 0.5, 0.2422, 7.2247],
  ])('gives %s %s with the exact Poisson limits', (round, outcome, perInitiative, lower, upper) => {
    const rate = programmeRates(PROGRAMME, EXACT).find((row) => row.round === round && row.outcome === outcome);
    expect(rate?.perInitiative).toBe(perInitiative);
    expect(rate?.expectedLower).toBeCloseTo(lower, 4);
    expect(rate?.expectedUpper).toBeCloseTo(upper, 4);
    expect(rate?.perInitiativeLower).toBeCloseTo((rate?.expectedLower ?? 0) / (round === 'round-1' ? 8 : 4), 12);
  });
});

describe('roundRatios', () => {
  // By hand: goods (56/8) / (2/4) = 14; processes (6/8) / (2/4) = 1.5; researchers (205/7) / (113/4) = 1.037.
  it('compares per initiative the outcomes that both rounds count', () => {
    const ratios = roundRatios(PROGRAMME, EXACT);
    expect(ratios.map(({ outcome }) => outcome)).toEqual([
      'goods',
      'processes',
      'core-organisations',
      'firms',
      'eu-applications',
      'researchers',
    ]);
    expect(ratios.map(({ ratio }) => ratio).slice(0, 2)).toEqual([expect.closeTo(14, 9), expect.closeTo(1.5, 9)]);
    expect(ratios[5]?.ratio).toBeCloseTo(820 / 791, 9);
  });
});

describe('grantedShares', () => {
  const options = { firstRoundShare: 0.5, method: 'wilson', confidenceLevel: 0.95 } as const;

  // 5.2: half of 22; 11 of 14 + 9.
  it('gives 11 of 22 and 11 of 23', () => {
    expect(grantedShares(PROGRAMME, options)).toMatchObject([
      { round: 'round-1', granted: 11, applications: 22, share: 0.5 },
      { round: 'round-2', granted: 11, applications: 23, share: 11 / 23 },
    ]);
  });

  it('throws if the printed share is no whole number of applications', () => {
    expect(() => grantedShares(PROGRAMME, { ...options, firstRoundShare: 0.51 })).toThrow(
      /5.2.vinnova.round-1.granted/,
    );
  });

  it('names the count that is missing', () => {
    const results = PROGRAMME.filter(({ outcome }) => outcome !== 'granted');
    expect(() => grantedShares(results, options)).toThrow(/granted in round-2/);
  });
});
