import { describe, expect, it } from 'vitest';
import {
  benefitIntervals,
  counterfactualCascades,
  counterfactualValues,
  DECISIVE_SCENARIOS,
  decisiveByBenefit,
  decisiveCeilings,
  resultJudgements,
} from '../../../src/cluster-policy/survey';
import { proportionInterval } from '../../../src/survey';
import { differing, red } from '../market-failure/market-failure-data';
import { CASCADES, INTERVAL_OPTIONS, PROGRAMME, RESULTS } from './survey-data';

const intervals = benefitIntervals(RESULTS, INTERVAL_OPTIONS);
const row = (group: string, answer: string) =>
  intervals.find((entry) => entry.group === group && entry.answer === answer);

describe('benefitIntervals', () => {
  // By hand: 4 percent of 335 to 345 are 12 to 15 persons; 9/14 = 64.3 and 2/14 = 14.3 percent; 65 percent is no k/n
  // with n from 12 to 15, since 8/12 = 66.7, 9/13 = 69.2, 9/14 = 64.3, 10/15 = 66.7.
  it('finds fourteen receivers of financing behind two of its shares and none behind the third', () => {
    expect(row('financing', 'very-important')).toMatchObject({
      fewestAnswers: 12,
      mostAnswers: 15,
      possibleBases: ['14'],
    });
    expect(row('financing', 'easily-obtainable')?.possibleBases).toEqual(['14']);
    expect(row('financing', 'none-other')).toMatchObject({ possibleBases: [], lower: null, upper: null });
  });

  it('has the Wilson interval of nine in fourteen for financing that was very important', () => {
    const options = { method: 'wilson', confidenceLevel: 0.95 } as const;
    const { lower, upper } = proportionInterval({ successes: 9, sampleSize: 14 }, options);
    expect(row('financing', 'very-important')).toMatchObject({ lower, upper });
  });

  it('covers each printed share of all respondents', () => {
    for (const [group, share] of [
      ['information', 0.61],
      ['contacts', 0.33],
      ['financing', 0.04],
    ] as const) {
      const { lower, upper } = row(group, 'received') ?? {};
      expect(lower).toBeLessThan(share);
      expect(upper).toBeGreaterThan(share);
    }
  });
});

describe('counterfactualCascades', () => {
  // Fréchet by hand for financing: at most min(64, 65) percent of its receivers; at least 64 + 65 − 100 = 29 percent if
  // the conditions suffice. Information: at most 12 percent (100 − 88); contacts 14 (100 − 86).
  it('bounds what can have been decisive by the rarer of the two conditions', () => {
    expect(CASCADES.groups.map(({ cascade }) => cascade.passed.upper)).toEqual([
      expect.closeTo(0.12, 12),
      expect.closeTo(0.14, 12),
      expect.closeTo(0.64, 12),
    ]);
    expect(CASCADES.groups.map(({ cascade }) => cascade.passed.lower)).toEqual([0, 0, 0]);
  });

  it('has a lower bound for financing only if the conditions suffice', () => {
    const { groups } = counterfactualCascades(RESULTS, { ...DECISIVE_SCENARIOS[0], meaning: 'conditionsSuffice' });
    expect(groups.map(({ cascade }) => cascade.passed.lower)).toEqual([0, 0, expect.closeTo(0.29, 12)]);
  });

  it('takes those with some benefit as at least those with information and at most the sum of the three', () => {
    expect(CASCADES.anyGroup.lower).toBeCloseTo(0.61, 12);
    expect(CASCADES.anyGroup.upper).toBeCloseTo(0.98, 12);
  });
});

describe('decisiveCeilings', () => {
  // By hand: 0.64 · 0.04 / (0.10 · 0.61) = 0.4197; with rounding 0.645 · 0.045 / (0.095 · 0.605) = 0.5050; with all
  // respondents 0.64 · 0.04 / 0.10 = 0.256; no other source only 0.65 · 0.04 / 0.061 = 0.4262; neither 0.04 / 0.061 = 0.6557.
  it.each([
    ['shares as printed', 0.0256 / 0.061, 'impossible'],
    ['all rounding in its favour', (0.645 * 0.045) / (0.095 * 0.605), 'possible'],
    ['other benefits besides the three', 0.0256 / 0.061, 'impossible'],
    ['every respondent had some benefit', 0.256, 'impossible'],
    ['decisive implies very important only', 0.0256 / 0.061, 'impossible'],
    ['decisive implies no other source only', 0.026 / 0.061, 'impossible'],
    ['decisive implies neither', 0.04 / 0.061, 'possible'],
    ['decisive is just both', 0.0256 / 0.061, 'impossible'],
  ])('with %s financing can be %d of the decisive cases, and most of them is %s', (scenario, ceiling, mostly) => {
    const found = decisiveCeilings(RESULTS, DECISIVE_SCENARIOS).find((entry) => entry.scenario === scenario);
    expect(found?.financingUpper).toBeCloseTo(ceiling, 10);
    expect(found?.mostlyFinancing).toBe(mostly);
    expect(found?.verdict).toBe('consistent');
  });

  // 0.23 · 0.61 = 0.1403 of all are decisive at least, if very important suffices; of at most 0.1403 + 0.4697 + … in any
  // group that is more than the printed 10 percent.
  it('finds that decisive cannot be just very important', () => {
    const [found] = decisiveCeilings(RESULTS, DECISIVE_SCENARIOS.slice(-1));
    expect(found).toMatchObject({ verdict: 'notConsistent', financingUpper: null, mostlyFinancing: 'undefined' });
    expect(found?.allowedLower).toBeGreaterThan(0.105);
  });
});

describe('decisiveByBenefit', () => {
  // By hand: 0.64 · 0.04 · 340 = 8.7 persons against 0.10 · 0.61 · 340 = 20.7.
  it('leaves financing with at most nine persons where at least twenty-one are needed', () => {
    const rows = decisiveByBenefit(CASCADES, RESULTS, 340);
    expect(rows.map(({ benefit }) => benefit)).toEqual(['information', 'contacts', 'financing', 'any, as printed']);
    expect(rows[2]?.personsUpper).toBeCloseTo(8.704, 9);
    expect(rows[3]?.personsLower).toBeCloseTo(20.74, 9);
  });
});

describe('counterfactualValues', () => {
  it('finds financing strongest and decisive, and the answers not in line with earlier surveys', () => {
    const values = counterfactualValues(RESULTS, CASCADES, intervals);
    expect(values).toEqual({
      '5.2.sweco.strongest': 'financing',
      '5.2.sweco.decisive.benefit': 'financing',
      '5.2.sweco.in-line': 'no',
    });
    expect(red(values)).toEqual([]);
    expect(differing(values)).toEqual(['5.2.sweco.in-line']);
  });

  it('calls no benefit the strongest if the most important one is not the rarest', () => {
    const results = RESULTS.map((result) =>
      result.id === 'sweco.received.financing' ? { ...result, share: 0.5 } : result,
    );
    expect(counterfactualValues(results, CASCADES, intervals)['5.2.sweco.strongest']).toBe('none');
  });
});

describe('resultJudgements', () => {
  // 5.4: two of the three studies of 5.2 ask nothing counterfactual; results cannot be told apart; proportion unknown.
  it('gives what 5.4 concludes', () => {
    const values = resultJudgements(RESULTS, PROGRAMME, CASCADES);
    expect(values).toEqual({
      '5.4.overestimating-studies': 'majority',
      '5.4.separable': 'no',
      '5.4.cost-in-proportion': 'unknown',
    });
    expect(red(values)).toEqual([]);
  });

  it('turns red when the bounds leave no room, or a second study asks what would have happened', () => {
    const groups = CASCADES.groups.map((group) => ({
      ...group,
      cascade: { ...group.cascade, passed: { lower: 0.1, upper: 0.1 } },
    }));
    const results = RESULTS.map((result) =>
      result.id === 'ramboll.skills.yes' ? { ...result, question: 'elsewhere' } : result,
    );
    expect(red(resultJudgements(results, PROGRAMME, { ...CASCADES, groups }))).toEqual([
      '5.4.overestimating-studies',
      '5.4.separable',
      '5.4.cost-in-proportion',
    ]);
  });
});
