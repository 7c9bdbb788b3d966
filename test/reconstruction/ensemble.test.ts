import { describe, expect, it } from 'vitest';
import {
  ensembleRange,
  figureFaults,
  furtherFigures,
  monteCarloError,
  narrowingFigures,
  observedEnsemble,
  reconstruct,
} from '../../src/reconstruction';
import type { DrawFunction, Ensemble } from '../../src/reconstruction';
import { deviationOf, exactly, near, sumOf, SWECO } from './published-values';

const OPTIONS = { prior: 'uniform', chains: 4, seed: 2013 } as const;
const ensemble = reconstruct(SWECO, { ...OPTIONS, draws: 2000 });
const values = [3, 4, 5, 6, 7, 12, 26];
const summary = {
  sampleSize: 7,
  sum: exactly(63),
  minimum: exactly(3),
  median: exactly(6),
  maximum: exactly(26),
  standardDeviation: near(8.04, 0.005),
};

/** An ensemble of given draws, as if two chains had made them. */
function made(draws: readonly (readonly number[])[]): Ensemble {
  return {
    ...ensemble,
    sampleSize: draws[0]?.length ?? 0,
    draws: draws.map((draw) => Float64Array.from(draw)),
    diagnostics: { ...ensemble.diagnostics!, chains: 2 },
    summary: { sampleSize: draws[0]?.length ?? 0, sum: { lower: 0, upper: 1e9 } },
  };
}

describe('ensembleRange', () => {
  it('gives mean, type 7 quantiles and deviation over the draws', () => {
    const range = ensembleRange(made(Array.from({ length: 41 }, (_, at) => [at])), ([value]) => value ?? NaN);
    expect(range).toMatchObject({ mean: 20, lower: 1, upper: 39, draws: 41 });
    expect(range.standardDeviation).toBeCloseTo(deviationOf(Array.from({ length: 41 }, (_, at) => at)), 12);
  });

  it('gives the Monte Carlo errors of its chains', () => {
    const f: DrawFunction = (draw) => draw[3] ?? NaN;
    const chains = [0, 1, 2, 3].map((chain) =>
      Float64Array.from(ensemble.draws.slice(500 * chain, 500 * chain + 500), (draw) => f(draw, null)),
    );
    expect(ensembleRange(ensemble, f)).toMatchObject({
      monteCarloError: monteCarloError(chains, 'mean'),
      lowerError: monteCarloError(chains, { quantile: 0.025 }),
      upperError: monteCarloError(chains, { quantile: 0.975 }),
    });
  });

  it('leaves out the odd draws of longer chains where it compares chains: 27 draws are 14 and 13', () => {
    const draws = Array.from({ length: 27 }, (_, at) => [at % 14 === 13 ? 1e6 : at]);
    const halves = [
      Float64Array.from({ length: 13 }, (_, at) => at),
      Float64Array.from({ length: 13 }, (_, at) => at + 14),
    ];
    expect(ensembleRange(made(draws), ([value]) => value ?? NaN).monteCarloError).toBe(monteCarloError(halves, 'mean'));
  });

  it('has no error to tell for chains of fewer than 12 draws, and none for a constant', () => {
    expect(ensembleRange(made([[1], [2], [3]]), ([value]) => value ?? NaN).monteCarloError).toBeNull();
    expect(ensembleRange(ensemble, () => 3)).toMatchObject({
      mean: 3,
      lower: 3,
      upper: 3,
      monteCarloError: 0,
      upperError: 0,
    });
  });

  it('gives the value itself for observed values', () => {
    const observed = observedEnsemble(values, null, summary);
    expect(ensembleRange(observed, (draw) => draw[5] ?? NaN)).toEqual({
      mean: 12,
      lower: 12,
      upper: 12,
      standardDeviation: 0,
      monteCarloError: 0,
      lowerError: 0,
      upperError: 0,
      draws: 1,
    });
  });

  it('refuses a function without a finite result', () => {
    expect(() => ensembleRange(ensemble, () => NaN)).toThrow(
      expect.objectContaining({ code: 'invalid-result', parameter: 'draws[0]' }) as Error,
    );
  });
});

describe('narrowingFigures', () => {
  const results = {
    'sum of squares': (draw: Float64Array) => sumOf(draw.map((value) => value ** 2)),
    largest: (draw: Float64Array) => draw[draw.length - 1] ?? NaN,
  };
  // Independent uniform a and b on a grid: Var(a + b | a) is Var(b), half the variance, so the spread falls by 1 − √½.
  const pairs = Array.from({ length: 60 * 60 }, (_, at) => [Math.floor(at / 60), at % 60]);

  it('is the share of spread that the law of total variance leaves: 1 − √½ for one of two equal terms', () => {
    const total: DrawFunction = (draw) => (draw[0] ?? NaN) + (draw[1] ?? NaN);
    const first: DrawFunction = (draw) => draw[0] ?? NaN;
    const [row] = narrowingFigures(made(pairs), { total }, { figures: { first } });
    expect(row?.expectedReduction).toBeCloseTo(1 - Math.SQRT1_2, 1);
    expect(row?.spread).toBeCloseTo(Math.sqrt(2 * ((60 ** 2 - 1) / 12)), 0);
  });

  it('is 1 for a figure that determines the result, and 0 for one that is fixed or says nothing', () => {
    const figures: Record<string, DrawFunction> = {
      determines: (draw) => Math.exp((draw[1] ?? NaN) / 60),
      fixed: () => 7,
      elsewhere: (draw) => draw[0] ?? NaN,
    };
    const rows = narrowingFigures(made(pairs), { second: (draw) => draw[1] ?? NaN }, { figures });
    expect(rows.map(({ figure }) => figure)[0]).toBe('determines');
    expect(rows[0]?.expectedReduction).toBeGreaterThan(0.98);
    for (const { expectedReduction } of rows.slice(1)) expect(expectedReduction).toBeLessThan(0.03);
  });

  it('ranks the figures of each result, the most narrowing first, by default those that are not published', () => {
    const rows = narrowingFigures(ensemble, { 'second largest': (draw) => draw[13] ?? NaN, ...results });
    expect([...new Set(rows.map(({ result }) => result))]).toEqual(['second largest', 'sum of squares', 'largest']);
    expect(rows[0]).toMatchObject({ figure: 'second largest' });
    expect(rows[0]?.expectedReduction).toBeGreaterThan(0.98);
    expect(
      rows.filter(({ result }) => result === 'largest').every(({ expectedReduction }) => expectedReduction === 0),
    ).toBe(true);
    const reductions = rows
      .filter(({ result }) => result === 'second largest')
      .map(({ expectedReduction }) => expectedReduction);
    expect(reductions).toEqual([...reductions].sort((a, b) => b - a));
    expect(rows.some(({ figure }) => figure === 'median' || figure === 'standard deviation')).toBe(false);
  });

  it('refuses fewer than 200 draws, results that are no numbers and unknown options', () => {
    expect(() => narrowingFigures(made(pairs.slice(0, 199)), {})).toThrow(
      expect.objectContaining({ code: 'too-few-draws' }) as Error,
    );
    expect(() => narrowingFigures(ensemble, { none: () => NaN })).toThrow(
      expect.objectContaining({ code: 'invalid-result', parameter: 'none' }) as Error,
    );
    expect(() => narrowingFigures(ensemble, {}, { bins: 3 } as never)).toThrow(
      expect.objectContaining({ code: 'unknown-option' }) as Error,
    );
  });
});

describe('furtherFigures', () => {
  it('offers what is not published exactly, each as a function of the sorted values', () => {
    const offered = furtherFigures({ sampleSize: 7, sum: exactly(63), median: near(6, 0.5) });
    const found = Object.fromEntries(
      Object.entries(offered).map(([name, f]) => [name, f(Float64Array.from(values), null)]),
    );
    expect(found).toEqual({
      minimum: 3,
      'second smallest': 4,
      'first quartile': 4.5,
      median: 6,
      'third quartile': 9.5,
      'second largest': 12,
      maximum: 26,
      'sum of the three largest': 45,
      'standard deviation': deviationOf(values),
    });
  });
});

describe('observedEnsemble', () => {
  it('is one draw in order of size, with the parts in the same order', () => {
    const observed = observedEnsemble([26, 3, 4, 5, 6, 7, 12], [20, 0, 1, 2, 3, 4, 5], summary);
    expect(observed).toMatchObject({
      kind: 'observed',
      sampleSize: 7,
      prior: null,
      seed: null,
      diagnostics: null,
      summary,
    });
    expect(observed.draws).toEqual([Float64Array.from(values)]);
    expect(observed.parts).toEqual([Float64Array.of(0, 1, 2, 3, 4, 5, 20)]);
  });

  it.each([
    ['sampleSize', { sampleSize: 6 }, 'sampleSize is 7, published is 6'],
    ['sum', { sum: near(60, 2) }, 'sum is 63, published is 58 to 62'],
    ['standard deviation', { standardDeviation: exactly(8) }, 'standardDeviation is 8.0415'],
    ['minimum', { minimum: exactly(2) }, 'minimum is 3, published is 2'],
    ['median', { median: near(5, 0.5) }, 'median is 6, published is 4.5 to 5.5'],
    ['maximum', { maximum: exactly(30) }, 'maximum is 26, published is 30'],
    ['support', { support: { lower: 4, upper: 40 } }, 'support is 3, published is 4 to 40'],
  ])('says what does not fit: %s', (_, change, message) => {
    expect(() => observedEnsemble(values, null, { ...summary, ...change })).toThrow(
      expect.objectContaining({
        code: 'does-not-fit',
        received: expect.stringContaining(`values: ${message}`) as string,
      }) as Error,
    );
  });

  it('names every figure that does not fit, parts and remainders among them', () => {
    const run = (): unknown =>
      observedEnsemble(
        values,
        [0, 0, 0, 0, 0, 13, -1],
        { ...summary, sum: exactly(1), maximum: exactly(1) },
        {
          remainder: { sampleSize: 7, sum: exactly(50) },
        },
      );
    for (const message of [
      'sum is 63',
      'maximum is 26',
      'part 6 is 13, outside 0 to its value 12',
      'part 7 is -1',
      'values less parts: sum is 51',
    ])
      expect(run).toThrow(message);
  });

  it('accepts remainders with their own figures', () => {
    const remainder = { sampleSize: 7, sum: exactly(43), maximum: exactly(12) };
    expect(observedEnsemble(values, [0, 0, 0, 0, 0, 0, 20], summary, { remainder }).parts).toHaveLength(1);
  });

  it.each([
    [[3, NaN], null, 'invalid-value'],
    [[], null, 'too-few-values'],
    [values, [1], 'size-mismatch'],
    [values, [1, 2, 3, Infinity], 'invalid-value'],
  ])('refuses %j with parts %j: %s', (given, parts, code) => {
    expect(() => observedEnsemble(given, parts, summary)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('figureFaults', () => {
  it('is empty for values with every figure, last bits aside', () => {
    expect(figureFaults([0.1, 0.2, 0.3], { sampleSize: 3, sum: exactly(0.6), median: exactly(0.2) }, 'values')).toEqual(
      [],
    );
  });
});
