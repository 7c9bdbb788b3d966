import { describe, expect, it } from 'vitest';
import {
  accumulatedCost,
  applyShare,
  estimateTotal,
  expandByMean,
  expandByMedian,
  feasibleStandardDeviation,
  halfWidthFromInterval,
  impliedStandardDeviation,
  impliedStandardDeviations,
  medianFromExpansion,
  relativeMargin,
  remainingPart,
  remainingShare,
  scaleToPopulation,
  shareOf,
  simpleRandomSample,
  splitBoundsByShares,
} from '../../src/estimation';
import { amountBounds } from '../../src/estimation';

/**
 * A published cost study: 15 of 39 units, tables 4 to 6 of its chapter 3, all amounts in kronor. Its printed figures
 * are rounded to whole kronor, so a recomputed one may differ by half a krona, and by as much again where it rests on
 * a half-width from two rounded ends.
 */
const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
const ALL = { sum: 232394893, totalLower: 423420292, totalUpper: 785033151, unobserved: 285168000 };
const OWN = { sum: 164335445, totalLower: 268388550, totalUpper: 586155764, unobserved: 185760000 };
const ONE_KRONA = 1;

const meanHalfWidth = ({ totalLower, totalUpper }: typeof ALL): number =>
  halfWidthFromInterval({ lower: totalLower, upper: totalUpper }) / design.populationSize;

describe('the mean and its interval (table 4)', () => {
  const mean = expandByMean(ALL.sum, design);
  const halfWidth = meanHalfWidth(ALL);

  it('has the mean 15,492,992.87 and the total 604,226,722', () => {
    expect(mean.perUnobserved.toFixed(2)).toBe('15492992.87');
    expect(mean.estimate.toFixed(1)).toBe('604226721.8');
    expect(Math.round(mean.estimate)).toBe(604226722);
  });

  it('has the half-width 4,636,062.29, printed as 4,636,062', () => {
    expect(halfWidth.toFixed(2)).toBe('4636062.29');
  });

  it('has all four printed ends', () => {
    const { mean: perUnit, total } = scaleToPopulation({ estimate: mean.perUnobserved, halfWidth }, design);
    expect(Math.round(perUnit.interval.lower)).toBe(10856931);
    expect(Math.round(perUnit.interval.upper)).toBe(20129055);
    expect(Math.abs(total.interval.lower - 423420292)).toBeLessThan(ONE_KRONA);
    expect(Math.abs(total.interval.upper - 785033151)).toBeLessThan(ONE_KRONA);
  });

  it('has a margin of 29.92 %, printed as 30 %', () => {
    expect((100 * relativeMargin(mean.perUnobserved, halfWidth)).toFixed(2)).toBe('29.92');
  });

  it('comes out of estimateTotal under each convention, with the deviation that it implies', () => {
    for (const { distribution, correction, confidenceLevel, standardDeviation } of impliedStandardDeviations(
      halfWidth,
      design,
      { confidenceLevel: 0.95 },
    )) {
      const sample = { mean: mean.perUnobserved, standardDeviation };
      const { interval } = estimateTotal(sample, design, { distribution, correction, confidenceLevel });
      expect(Math.abs(interval.lower - 423420292)).toBeLessThan(ONE_KRONA);
      expect(Math.abs(interval.upper - 785033151)).toBeLessThan(ONE_KRONA);
    }
  });
});

describe('the expansion by the median (table 5)', () => {
  it('has the median 11,882,000 and the total 517,562,893', () => {
    const median = medianFromExpansion(ALL.unobserved, design);
    expect(median).toBe(11882000);
    expect(expandByMedian({ sum: ALL.sum, median }, design).estimate).toBe(517562893);
  });
});

describe('without one source of funding (table 6)', () => {
  it('has the mean 10,955,696.33, the total 427,272,157 and its printed ends', () => {
    const mean = expandByMean(OWN.sum, design);
    expect(mean.perUnobserved.toFixed(2)).toBe('10955696.33');
    expect(mean.estimate).toBe(427272157);
    const halfWidth = meanHalfWidth(OWN);
    expect(halfWidth.toFixed(2)).toBe('4073938.64');
    expect((100 * relativeMargin(mean.perUnobserved, halfWidth)).toFixed(1)).toBe('37.2');
    const { total } = scaleToPopulation({ estimate: mean.perUnobserved, halfWidth }, design);
    expect(Math.abs(total.interval.lower - 268388550)).toBeLessThan(ONE_KRONA);
    expect(Math.abs(total.interval.upper - 586155764)).toBeLessThan(ONE_KRONA);
  });

  it('has the median 7,740,000 and the total 350,095,445', () => {
    const median = medianFromExpansion(OWN.unobserved, design);
    expect(median).toBe(7740000);
    expect(expandByMedian({ sum: OWN.sum, median }, design).estimate).toBe(350095445);
  });

  it('leaves that source 68,059,448, a share of 29.3 %', () => {
    const source = remainingPart(ALL.sum, [OWN.sum]);
    expect(source).toBe(68059448);
    expect((100 * shareOf(source, ALL.sum)).toFixed(1)).toBe('29.3');
  });
});

describe('the standard deviation that is not printed', () => {
  it.each([
    ['normal', 'oneMinusSamplingFraction', '11.678', '10.26'],
    ['normal', 'populationMinusOne', '11.527', '10.13'],
    ['t', 'oneMinusSamplingFraction', '10.672', '9.38'],
    ['t', 'populationMinusOne', '10.534', '9.26'],
  ] as const)(
    'is, with %s and %s, %s M with the source and %s M without it',
    (distribution, correction, withIt, without) => {
      const convention = { distribution, correction, confidenceLevel: 0.95 };
      const million = (figures: typeof ALL): number =>
        impliedStandardDeviation(meanHalfWidth(figures), design, convention) / 1e6;
      expect(million(ALL).toFixed(3)).toBe(withIt);
      expect(million(OWN).toFixed(2)).toBe(without);
    },
  );

  it('is between 7.796 M and 15.641 M, whatever the 15 values, so that no convention is ruled out', () => {
    const range = feasibleStandardDeviation({
      sampleSize: 15,
      sum: ALL.sum,
      minimum: 3e6,
      maximum: 39.4e6,
      median: 11882000,
    });
    expect([range.lower, range.upper].map((end) => (end / 1e6).toFixed(3))).toEqual(['7.796', '15.641']);
    for (const { standardDeviation } of impliedStandardDeviations(meanHalfWidth(ALL), design, {
      confidenceLevel: 0.95,
    })) {
      expect(standardDeviation).toBeGreaterThan(range.lower);
      expect(standardDeviation).toBeLessThan(range.upper);
    }
  });
});

describe('the composition of the funding (section 3.3)', () => {
  const local = { lower: 0.45, upper: 0.5 };
  const european = shareOf(68059448, ALL.sum);

  it('leaves the national part 20.7 to 25.7 %, when the local one is just under half', () => {
    const national = remainingShare({ local, european: { lower: european, upper: european } });
    expect((100 * national.lower).toFixed(1)).toBe('20.7');
    expect((100 * national.upper).toFixed(1)).toBe('25.7');
  });

  it('makes 31.5 to 35 % of all funding local cash, at 70/30', () => {
    const { cash } = splitBoundsByShares(amountBounds(ALL.sum, local), { cash: 0.7, inKind: 0.3 });
    expect(shareOf(cash.lower, ALL.sum)).toBeCloseTo(0.315, 12);
    expect(shareOf(cash.upper, ALL.sum)).toBeCloseTo(0.35, 12);
  });

  it('makes the platform 4.6 M a unit and 155 M in all, at 30 %', () => {
    const { perUnit, total } = applyShare({ perUnit: ALL.sum / 15, total: 517562893 }, 0.3);
    expect((perUnit / 1e6).toFixed(2)).toBe('4.65');
    expect((total / 1e6).toFixed(1)).toBe('155.3');
  });
});

describe('the cost since 2007', () => {
  it('is 2.6 thousand million for five years at the level of table 5', () => {
    const cost = accumulatedCost(517562893, {
      fromYear: 2007,
      toYear: 2011,
      level: { kind: 'stable' },
      activeShare: 1,
      continuity: { kind: 'everyYear' },
    });
    expect(cost.central).toBe(2587814465);
  });
});
