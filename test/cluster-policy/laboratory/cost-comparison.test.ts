import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  COST_CONVENTION,
  compareCosts,
  comparedTotal,
  comparisonRows,
  costComparisonFigure,
  costEnsemble,
  costSample,
  costSelectionFigure,
  costsUnderSelection,
  sampledInAreas,
  selectionScenarios,
  tippingRows,
  tippingSelection,
} from '../../../src/cluster-policy/laboratory';
import type { CostComparisonRow } from '../../../src/cluster-policy/laboratory';
import { modelNamed, registerModel, resetModels } from '../../../src/models';
import type { Ensemble } from '../../../src/reconstruction';
import { operatingCharacteristics } from '../../../src/simulation';
import type { SelectionScenario } from '../../../src/simulation';

let ensemble: Ensemble;
beforeAll(() => {
  ensemble = costEnsemble({ convention: COST_CONVENTION, prior: 'uniform', draws: 60, seed: 3 });
});
const names = ['mean', 'median-hybrid', 'trimmed-mean-20', 'bounds-support'];
const compare = (models: readonly string[]): readonly CostComparisonRow[] =>
  compareCosts(ensemble, { convention: COST_CONVENTION, seed: 3, models });

describe('compareCosts', () => {
  afterEach(resetModels);

  it("gives the report's four totals and both intervals", () => {
    const rows = compare(names);
    expect(comparedTotal(rows, 'mean', 'all')).toBeCloseTo(604226721.8, 5);
    expect(comparedTotal(rows, 'median-hybrid', 'all')).toBe(517562893);
    expect(comparedTotal(rows, 'mean', 'without-eu')).toBeCloseTo(427272157, 5);
    expect(comparedTotal(rows, 'median-hybrid', 'without-eu')).toBe(350095445);
    const { interval } = rows.find(({ model, scope }) => model === 'mean' && scope === 'all') as CostComparisonRow;
    expect(Math.abs((interval?.lower ?? 0) - 423420292)).toBeLessThan(1);
    expect(Math.abs((interval?.upper ?? 0) - 785033151)).toBeLessThan(1);
  });

  it('takes in a model that a reader registers, in table and figure', () => {
    registerModel({
      name: 'double',
      title: 'Twice what is known',
      estimand: 'populationTotal',
      target: 'nothing in particular',
      formula: '2·Σy',
      assumptions: ['None.'],
      needs: 'summary',
      family: 'robust',
      reference: 'This test.',
      estimate: ({ summary }) => ({ total: 2 * summary.sum, standardError: null, interval: null }),
    });
    const rows = compare([...names, 'double']);
    expect(comparedTotal(rows, 'double', 'all')).toBe(2 * 232394893);
    expect(comparisonRows(rows).map(({ model }) => model)).toContain('Twice what is known');
    expect(costComparisonFigure(rows).alternative).toContain('double: 464.8');
  });

  it('says what the ends of each row are', () => {
    const bars = comparisonRows(compare(names)).map(({ bars: text }) => text);
    expect(bars).toEqual(['95 % interval', 'none', '95 % interval', 'bounds']);
  });
});

describe('sampledInAreas', () => {
  it('gives the probability of nobody from 14 of 39 in 15: 25!24!/(10!39!) = 1.3e-4', () => {
    const { marked, markedInSample, probability, postHoc } = sampledInAreas(['south', 'stockholm-uppsala-strangnas']);
    expect([marked, markedInSample, postHoc]).toEqual([14, 0, true]);
    // C(25, 15)/C(39, 15) = 3268760/25140840660, estimation.md section 4 for the denominator.
    expect(probability).toBeCloseTo(3268760 / 25140840660, 15);
  });

  it('refuses an area that is not on the list', () => {
    expect(() => sampledInAreas(['moon'])).toThrow(expect.objectContaining({ code: 'unknown-area' }));
  });
});

describe('costsUnderSelection', () => {
  const { design, input } = costSample('all', COST_CONVENTION);

  it('starts at Table 4 and opens with Γ', () => {
    const rows = costsUnderSelection(ensemble, design, [1, 2, 4]);
    expect(rows[0]?.lower).toBeCloseTo(604226721.8, -1);
    expect(rows[2]?.lower).toBeLessThan(rows[1]?.lower ?? 0);
    expect(costSelectionFigure(rows, 3).alternative).toContain('Table 5: 517.6 million');
  });

  it('needs odds of about two and a half, or the square root of the cost, for Table 5', () => {
    const { gamma, power } = tippingSelection(ensemble, design, 517562893);
    expect(gamma.mean).toBeGreaterThan(2);
    expect(gamma.mean).toBeLessThan(3);
    expect(Math.abs(power.mean - 0.5)).toBeLessThan(0.1);
  });

  it('asks of the unseen exactly the median for Table 5', () => {
    const { sum, median } = input.summary;
    const [row] = tippingRows({ sum, median: median ?? 0 }, design, { 'Table 5': 517562893 });
    expect(row?.['requiredMean']).toBeCloseTo(11882000, 6);
    expect(row?.['ratioToMedian']).toBeCloseTo(1, 12);
  });
});

describe('selectionScenarios', () => {
  const { design } = costSample('all', COST_CONVENTION);

  it('leaves nobody of the named areas in the sample, and everybody else a chance', () => {
    const [, , withoutAreas] = selectionScenarios(ensemble, design, ['south', 'stockholm-uppsala-strangnas']);
    const { population, selection } = withoutAreas as SelectionScenario;
    expect(selection).toEqual({ kind: 'mark', oddsRatio: 0 });
    const marks = population.kind === 'ensemble' ? (population.auxiliary?.values ?? []) : [];
    expect([marks.length, marks.filter((mark) => mark === 1).length]).toEqual([39, 14]);
  });

  it('finds the mean unbiased at random, within five Monte Carlo errors, and too high by size', () => {
    const options = { replicates: 500, seed: 5, confidenceLevel: 0.95, convention: COST_CONVENTION };
    const [random, bySize] = selectionScenarios(ensemble, design, []).map(
      (scenario) => operatingCharacteristics([modelNamed('mean')], scenario, options).models[0]?.relativeBias,
    );
    expect(Math.abs(random?.value ?? NaN)).toBeLessThan(5 * (random?.standardError ?? NaN));
    expect(bySize?.value).toBeGreaterThan(0.1);
  });
});
