import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTotal, sampleStandardDeviation, simpleRandomSample, sum } from '../../src/estimation';
import {
  combineSimulation,
  describeOperation,
  operatingCharacteristics,
  runSimulationTask,
  simulationTasks,
} from '../../src/simulation';
import type { MonteCarloFigure, SelectionMechanism, SelectionScenario } from '../../src/simulation';
import { eachSample } from '../../src/simulation/samples/each-sample';
import { VALUES_IN_THOUSANDS } from './data-set';
import { BOUNDS, HARMONIC, MEAN, MEDIAN, NOISY, toyModel } from './toy-models';

const CONVENTION = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.9 } as const;
const SETTINGS = { confidenceLevel: 0.9, convention: CONVENTION };
const ENUMERATE = { enumerate: true, ...SETTINGS } as const;
const VALUES = [1, 2, 2, 4, 7, 11, 16, 30];

const scenario = (
  selection: SelectionMechanism,
  values: readonly number[] = VALUES,
  sampleSize = 3,
): SelectionScenario => ({
  name: 'a small population',
  population: { kind: 'fixed', values, auxiliary: values.map((_, index) => (index > 4 ? 1 : 0)) },
  sampleSize,
  selection,
  support: { lower: 0, upper: 40 },
});
const allSamples = (populationSize: number, sampleSize: number) =>
  Array.from(eachSample(populationSize, sampleSize), (units) => [...units]);

/** An enumerated figure, and a simulated one within five of its standard errors. */
function expectNear(simulated: MonteCarloFigure | null, exact: MonteCarloFigure | null): void {
  expect(exact!.standardError).toBe(0);
  expect(simulated!.standardError).toBeGreaterThan(0);
  expect(Math.abs(simulated!.value - exact!.value)).toBeLessThan(5 * simulated!.standardError);
}

describe('operatingCharacteristics, enumerated', () => {
  it('finds the mean expansion unbiased under simple random sampling, with the variance of Cochran', () => {
    const populations = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(populations, fc.integer({ min: 2, max: 7 }), (values, size) => {
        const sampleSize = Math.min(size, values.length);
        const { models, samples } = operatingCharacteristics(
          [MEAN],
          scenario({ kind: 'simpleRandom' }, values, sampleSize),
          ENUMERATE,
        );
        const scale = sum(values) + 1;
        expect(samples).toBe(allSamples(values.length, sampleSize).length);
        expect(Math.abs(models[0]!.bias!.value)).toBeLessThan(1e-12 * scale);
        // Var(N·ȳ) = N²(1 − n/N)S²/n (Cochran 1977, theorem 2.2).
        const [N, n] = [values.length, sampleSize];
        const deviation = N * Math.sqrt((1 - n / N) / n) * sampleStandardDeviation(values);
        expect(Math.abs(models[0]!.errorStandardDeviation! - deviation)).toBeLessThan(1e-9 * scale);
        expect(models[0]!.rootMeanSquareError!.value).toBeCloseTo(models[0]!.errorStandardDeviation!, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('covers as often as a count over all samples says, and is as wide', () => {
    const design = simpleRandomSample({ populationSize: 8, sampleSize: 3 });
    const intervals = allSamples(8, 3).map(
      (units) =>
        estimateTotal(
          units.map((unit) => VALUES[unit]!),
          design,
          CONVENTION,
        ).interval,
    );
    const total = sum(VALUES);
    const covering = intervals.filter(({ lower, upper }) => lower <= total && total <= upper).length;
    const [mean] = operatingCharacteristics([MEAN], scenario({ kind: 'simpleRandom' }), ENUMERATE).models;
    expect(mean!.coverage).toEqual({ value: expect.closeTo(covering / 56, 12) as number, standardError: 0 });
    expect(mean!.meanWidth!.value).toBeCloseTo(sum(intervals.map(({ lower, upper }) => upper - lower)) / 56, 9);
    // The check can fail: not all intervals cover, and not none.
    expect(covering).toBeGreaterThan(20);
    expect(covering).toBeLessThan(56);
  });

  it('weights samples by the product of their odds', () => {
    const samples = allSamples(8, 3).map((units) => units.map((unit) => VALUES[unit]!));
    const weights = samples.map((values) => values.reduce((product, value) => product * Math.sqrt(value), 1));
    const errors = samples.map((values) => (8 / 3) * sum(values) - sum(VALUES));
    const bias = sum(errors.map((error, index) => error * weights[index]!)) / sum(weights);
    const [mean] = operatingCharacteristics([MEAN], scenario({ kind: 'sizePower', power: 0.5 }), ENUMERATE).models;
    expect(mean!.bias!.value).toBeCloseTo(bias, 9);
    expect(mean!.relativeBias!.value).toBeCloseTo(bias / sum(VALUES), 11);
    expect(bias).toBeGreaterThan(10);
  });

  it('finds worst-case bounds to cover always, and the mean expansion too low if large units are left out', () => {
    const found = operatingCharacteristics([MEAN, BOUNDS, MEDIAN], scenario({ kind: 'mark', oddsRatio: 0 }), ENUMERATE);
    const [mean, bounds, median] = found.models;
    // Only the first five units can be sampled: 8/5 × (1 + 2 + 2 + 4 + 7) against 73.
    expect(mean!.bias!.value).toBeCloseTo((8 * 16) / 5 - 73, 9);
    expect(bounds).toMatchObject({ bias: null, rootMeanSquareError: null, errorStandardDeviation: null });
    expect(bounds!.coverage).toEqual({ value: 1, standardError: 0 });
    expect(bounds!.meanWidth!.value).toBeCloseTo(200, 9);
    expect(median).toMatchObject({ coverage: null, meanWidth: null, refusedShare: 0, refusal: null });
    expect(found).toMatchObject({ method: 'enumeration', samples: 56, meanTotal: 73, random: null });
  });

  it('keeps the share of samples that a model refuses apart', () => {
    const [harmonic] = operatingCharacteristics(
      [HARMONIC],
      scenario({ kind: 'simpleRandom' }, [0, 1, 1, 1]),
      ENUMERATE,
    ).models;
    // Three of four samples of three hold the zero.
    expect(harmonic).toMatchObject({ refusedShare: expect.closeTo(0.75, 12) as number, refusal: 'not-positive' });
    expect(harmonic!.bias!.value).toBeCloseTo(4 - 3, 12);
    const none = operatingCharacteristics([HARMONIC], scenario({ kind: 'simpleRandom' }, [0, 0, 1]), ENUMERATE)
      .models[0];
    expect(none).toMatchObject({ refusedShare: 1, bias: null, rootMeanSquareError: null });
  });

  it('gives a model that draws its numbers only with a seed', () => {
    const once = (): unknown =>
      operatingCharacteristics([NOISY], scenario({ kind: 'simpleRandom' }), { ...ENUMERATE, seed: 4 });
    expect(once()).toEqual(once());
    expect(() => operatingCharacteristics([NOISY], scenario({ kind: 'simpleRandom' }), ENUMERATE)).toThrow(TypeError);
  });

  it('refuses populations that are drawn, and too many samples', () => {
    const refused = (code: string) => expect.objectContaining({ code }) as Error;
    const drawn = {
      ...scenario({ kind: 'simpleRandom' }),
      population: { kind: 'ensemble', draws: [[1, 2, 3]], populationSize: 8, completion: 'booth' },
    } as const;
    expect(() => operatingCharacteristics([MEAN], drawn, ENUMERATE)).toThrow(refused('not-enumerable'));
    const large = scenario({ kind: 'simpleRandom' }, new Array<number>(39).fill(1), 15);
    expect(() => operatingCharacteristics([MEAN], large, ENUMERATE)).toThrow(refused('too-many-samples'));
  });
});

describe('operatingCharacteristics, simulated', () => {
  it.each<SelectionMechanism>([
    { kind: 'simpleRandom' },
    { kind: 'sizePower', power: 1 },
    { kind: 'sizeExponential', rate: -1, scale: 10 },
    { kind: 'mark', oddsRatio: 0.4 },
  ])('agrees with enumeration for $kind to five Monte Carlo standard errors', (selection) => {
    const models = [MEAN, MEDIAN];
    const exact = operatingCharacteristics(models, scenario(selection), ENUMERATE).models;
    const simulated = operatingCharacteristics(models, scenario(selection), { replicates: 4000, seed: 9, ...SETTINGS });
    simulated.models.forEach((model, index) => {
      expectNear(model.bias, exact[index]!.bias);
      expectNear(model.relativeBias, exact[index]!.relativeBias);
      expectNear(model.rootMeanSquareError, exact[index]!.rootMeanSquareError);
    });
    expectNear(simulated.models[0]!.coverage, exact[0]!.coverage);
    expectNear(simulated.models[0]!.meanWidth, exact[0]!.meanWidth);
    expect(simulated).toMatchObject({
      method: 'simulation',
      samples: 4000,
      meanTotal: 73,
      random: { seed: 9, streams: 16 },
    });
  });

  it('has Monte Carlo standard errors that describe how runs with other seeds differ', () => {
    const runs = Array.from(
      { length: 150 },
      (_, seed) =>
        operatingCharacteristics([MEAN], scenario({ kind: 'simpleRandom' }), { replicates: 200, seed, ...SETTINGS })
          .models[0]!,
    );
    for (const figure of ['bias', 'rootMeanSquareError', 'coverage', 'meanWidth'] as const) {
      const spread = sampleStandardDeviation(runs.map((run) => run[figure]!.value));
      const stated = sum(runs.map((run) => run[figure]!.standardError)) / runs.length;
      // A standard deviation of 150 runs has a relative error of 1/√298 = 6 %.
      expect(Math.abs(spread / stated - 1)).toBeLessThan(0.25);
    }
  });

  it('gives the same digits whatever the order in which tasks come back, copied as workers copy', () => {
    const options = { replicates: 600, seed: 3, ...SETTINGS };
    const small = scenario({ kind: 'simpleRandom' });
    const parts = simulationTasks(['mean', 'noisy'], small, options)
      .map((task) => structuredClone(runSimulationTask(structuredClone(task), [NOISY, MEAN])))
      .reverse();
    const whole = operatingCharacteristics([MEAN, NOISY], small, options);
    expect(describeOperation(combineSimulation(parts), small, options)).toEqual(whole);
    expect(() => combineSimulation(parts.slice(1))).toThrow(expect.objectContaining({ code: 'missing-tasks' }));
    expect(() => runSimulationTask(simulationTasks(['other'], small, options)[0]!, [MEAN])).toThrow(
      expect.objectContaining({ code: 'unknown-model' }),
    );
  });

  it('gives a model the same figures whichever others take part', () => {
    const options = { replicates: 300, seed: 3, ...SETTINGS };
    const alone = operatingCharacteristics([NOISY], scenario({ kind: 'simpleRandom' }), options).models[0];
    const among = operatingCharacteristics([MEAN, NOISY, MEDIAN], scenario({ kind: 'simpleRandom' }), options)
      .models[1];
    expect(among).toEqual(alone);
  });

  it('gives a model other random numbers for each sample', () => {
    const uniform = toyModel('uniform', (_input, { random }) => ({
      total: random!.next(),
      standardError: null,
      interval: null,
    }));
    const options = { replicates: 1000, seed: 3, ...SETTINGS };
    const [found] = operatingCharacteristics([uniform], scenario({ kind: 'simpleRandom' }), options).models;
    // A uniform number has mean 1/2 and standard deviation √(1/12).
    expect(Math.abs(found!.bias!.value + 73 - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12000));
    expect(found!.errorStandardDeviation).toBeCloseTo(Math.sqrt(1 / 12), 1);
  });

  it('draws populations from an ensemble and finds the mean unbiased at random, too high if large ones are favoured', () => {
    const drawn = (selection: SelectionMechanism, completion: 'booth' | 'lognormal'): SelectionScenario => ({
      name: 'drawn',
      population: { kind: 'ensemble', draws: [Float64Array.from(VALUES_IN_THOUSANDS)], populationSize: 39, completion },
      sampleSize: 15,
      selection,
    });
    const options = { replicates: 1500, seed: 21, ...SETTINGS };
    for (const completion of ['booth', 'lognormal'] as const) {
      const [random] = operatingCharacteristics([MEAN], drawn({ kind: 'simpleRandom' }, completion), options).models;
      expect(Math.abs(random!.bias!.value)).toBeLessThan(5 * random!.bias!.standardError);
      const [bySize] = operatingCharacteristics(
        [MEAN],
        drawn({ kind: 'sizePower', power: 0.5 }, completion),
        options,
      ).models;
      expect(bySize!.bias!.value).toBeGreaterThan(5 * bySize!.bias!.standardError);
    }
  });

  it('is biased by a mark only if the mark goes with size', () => {
    const marked = (correlation: number): SelectionScenario => ({
      name: 'marked',
      population: {
        kind: 'ensemble',
        draws: [VALUES_IN_THOUSANDS],
        populationSize: 39,
        completion: 'booth',
        auxiliary: { values: Array.from({ length: 39 }, (_, unit) => (unit < 14 ? 1 : 0)), correlation },
      },
      sampleSize: 15,
      selection: { kind: 'mark', oddsRatio: 0 },
    });
    const options = { replicates: 1000, seed: 5, ...SETTINGS };
    const biasAt = (correlation: number) =>
      operatingCharacteristics([MEAN], marked(correlation), options).models[0]!.bias!;
    expect(Math.abs(biasAt(0).value)).toBeLessThan(5 * biasAt(0).standardError);
    expect(biasAt(0.5).value).toBeLessThan(-5 * biasAt(0.5).standardError);
  });

  it('counts an answer that is no estimate as a refusal, and throws what is a fault of model or settings', () => {
    const options = { replicates: 2, seed: 1, confidenceLevel: 0.9 };
    const small = scenario({ kind: 'simpleRandom' });
    const wrong = toyModel('wrong', () => ({ total: NaN, standardError: null, interval: null }));
    expect(operatingCharacteristics([wrong], small, options).models[0]).toMatchObject({
      refusedShare: 1,
      refusal: 'invalid-estimate',
    });
    expect(() => operatingCharacteristics([MEAN], small, options)).toThrow();
  });

  it.each([
    [{ replicates: 1 }, 'invalid-number'],
    [{ seed: 0.5 }, 'invalid-seed'],
    [{ confidenceLevel: 95 }, 'invalid-number'],
    [{ convention: { ...CONVENTION, confidenceLevel: 0.95 } }, 'contradiction'],
    [{ convention: { ...CONVENTION, distribution: 'z' } }, 'invalid-choice'],
    [{ modelReplicates: 0 }, 'invalid-number'],
    [{ workers: 2 }, 'unknown-option'],
  ])('refuses the options %o', (change, code) => {
    const options = { replicates: 10, seed: 1, ...SETTINGS, ...change };
    expect(() => operatingCharacteristics([MEAN], scenario({ kind: 'simpleRandom' }), options as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it.each([
    [{ sampleSize: 9 }, 'invalid-number'],
    [{ population: { kind: 'fixed', values: [1, 2, NaN] } }, 'invalid-value'],
    [{ population: { kind: 'fixed', values: VALUES, auxiliary: [1] } }, 'size-mismatch'],
    [{ population: { kind: 'other' } }, 'invalid-choice'],
    [
      { population: { kind: 'ensemble', draws: [[1, 2], [1]], populationSize: 8, completion: 'booth' } },
      'invalid-ensemble',
    ],
    [{ population: { kind: 'ensemble', draws: [[1, 2]], populationSize: 1, completion: 'booth' } }, 'invalid-number'],
    [{ support: { lower: 2, upper: 1 } }, 'inverted-bounds'],
    [{ selection: { kind: 'mark', oddsRatio: 0 }, sampleSize: 6 }, 'too-few-selectable'],
    [{ size: 3 }, 'unknown-option'],
  ])('refuses the scenario %o', (change, code) => {
    const faulty = { ...scenario({ kind: 'simpleRandom' }), ...change };
    expect(() => operatingCharacteristics([MEAN], faulty as never, { replicates: 10, seed: 1, ...SETTINGS })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('refuses no model, and two of one name', () => {
    const refused = expect.objectContaining({ code: 'invalid-models' }) as Error;
    expect(() => operatingCharacteristics([], scenario({ kind: 'simpleRandom' }), ENUMERATE)).toThrow(refused);
    expect(() => operatingCharacteristics([MEAN, MEAN], scenario({ kind: 'simpleRandom' }), ENUMERATE)).toThrow(
      refused,
    );
  });
});
