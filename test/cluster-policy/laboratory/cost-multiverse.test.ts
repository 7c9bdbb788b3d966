import { beforeAll, describe, expect, it } from 'vitest';
import {
  claimRows,
  COST_CHOICES,
  COST_CONVENTION,
  costClaims,
  costCurve,
  costSample,
  costSharesFigure,
  publishedAnalysis,
  runCostMultiverse,
} from '../../../src/cluster-policy/laboratory';
import { assumptionLadder } from '../../../src/models';
import { assessClaim, specifications, varianceShares } from '../../../src/multiverse';
import type { ClaimAssessment, MultiverseResult } from '../../../src/multiverse';

let results: readonly MultiverseResult[];
beforeAll(async () => {
  results = await runCostMultiverse(COST_CHOICES, { draws: 40, seed: 1 });
}, 60_000);
const scope = (name: string) => results.filter(({ picks }) => picks['scope'] === name);

describe('runCostMultiverse', () => {
  it('computes every specification', () => {
    expect(results).toHaveLength(specifications(COST_CHOICES).specifications.length);
    expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it("gives the report's own four totals (Tables 4 to 6) where it makes the report's choices", () => {
    expect(publishedAnalysis(results, 'Table 4')).toBeCloseTo(604226721.8, 5);
    expect(publishedAnalysis(results, 'Table 5')).toBe(517562893);
    expect(publishedAnalysis(results, 'Table 6, mean')).toBeCloseTo(427272157, 5);
    expect(publishedAnalysis(results, 'Table 6, median')).toBe(350095445);
    expect(publishedAnalysis(results, 'Table 7')).toBeNaN();
  });

  it('takes over rows of an earlier run', async () => {
    const again = await runCostMultiverse(COST_CHOICES, { draws: 40, seed: 1, resume: results });
    expect(again.every((row, index) => row === results[index])).toBe(true);
  });
});

describe('costClaims', () => {
  const assess = (name: string): ClaimAssessment => {
    const claim = costClaims().find((one) => one.name === name);
    const ladder = assumptionLadder(costSample('all', COST_CONVENTION).input, { convention: COST_CONVENTION });
    return assessClaim(claim!, scope('all'), { ladder, reference: 'Table 5' });
  };

  it('finds "about 500 million" true of Table 5, not of Table 4, and one choice away from false', () => {
    const { reproductions, overturning, rating } = assess('about-500-million');
    expect(reproductions).toEqual([
      { name: 'Table 4', holds: false },
      { name: 'Table 5', holds: true },
    ]);
    expect(overturning?.changedChoices).toBe(1);
    expect(rating?.rating).not.toBe('holdsUnderEveryModel');
  });

  it('finds "dearer than a quick look" decided by the weakest bounds', () => {
    expect(assess('dearer-than-a-quick-look').ladder?.decisive?.name).toBe('support');
    expect(assess('dearer-than-a-quick-look').rating?.rating).toBe('holdsUnderEveryModel');
  });

  it('asks for the margin only where there is one: for the mean', () => {
    const { holding, notHolding, silent } = assess('margin-about-30-percent');
    expect([holding, notHolding]).toEqual([3, 0]);
    expect(silent).toBeGreaterThan(100);
  });

  it('does not ask the mean whether the mean overstates', () => {
    const claim = costClaims().find(({ name }) => name === 'mean-overstates');
    const ofMean = scope('all').flatMap((row) =>
      row.status === 'computed' && row.picks['centre'] === 'mean' ? [row] : [],
    );
    expect(ofMean.length).toBeGreaterThan(0);
    expect(ofMean.map((row) => claim?.holds(row))).toEqual(ofMean.map(() => null));
  });

  it('puts its words into rows', () => {
    const [row] = claimRows([assess('about-500-million')]);
    expect(row?.['weakest']).toBe('none on the ladder');
    expect(row?.['overturnedBy']).toMatch(/^1 change \(centre: /);
  });
});

describe('costCurve', () => {
  it('draws one scope, the own analyses apart, with the choices in words', () => {
    const figure = costCurve(results, COST_CHOICES, 'all');
    expect((figure.data[1] as { x: unknown[] }).x).toHaveLength(2);
    expect(JSON.stringify(figure.layout['yaxis2'])).toContain('cost of one initiative: median');
  });

  it('shows that the cost of one initiative moves the total most', () => {
    const shares = varianceShares(scope('all'), { reproductions: 'apart' });
    const figure = costSharesFigure(shares, COST_CHOICES);
    expect(figure.alternative).toMatch(/^cost of one initiative: [78]\d %/);
  });
});
