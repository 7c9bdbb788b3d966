import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/estimation';
import { fastRandom } from '../../src/random';
import { eachSample, sampleCount } from '../../src/simulation/samples/each-sample';
import { logSelectionOdds, requireSelection } from '../../src/simulation/samples/log-selection-odds';
import { sampleDesign } from '../../src/simulation/samples/sample-design';

const logs = (odds: readonly number[]) => odds.map((one) => Math.log(one));
const design = (odds: readonly number[], sampleSize: number) => sampleDesign('test', logs(odds), sampleSize);
const samplesOf = (populationSize: number, sampleSize: number) =>
  Array.from(eachSample(populationSize, sampleSize), (units) => [...units]);
const oddsLists = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('eachSample', () => {
  it('gives every set once, in order', () => {
    expect(samplesOf(4, 2)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(samplesOf(3, 3)).toEqual([[0, 1, 2]]);
  });

  it('gives as many as there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), (a, b) => {
        const [sampleSize, populationSize] = [Math.min(a, b), Math.max(a, b)];
        const samples = samplesOf(populationSize, sampleSize);
        expect(samples).toHaveLength(sampleCount(populationSize, sampleSize));
        expect(new Set(samples.map(String)).size).toBe(samples.length);
      }),
    );
    expect(sampleCount(39, 15)).toBe(25140840660);
  });
});

describe('sampleDesign', () => {
  it('gives each sample the product of its odds, over that of all samples', () => {
    fc.assert(
      fc.property(oddsLists, fc.integer({ min: 1, max: 8 }), (odds, size) => {
        const sampleSize = Math.min(size, odds.length);
        const products = samplesOf(odds.length, sampleSize).map((units) =>
          units.reduce((p, unit) => p * odds[unit]!, 1),
        );
        const { probability } = design(odds, sampleSize);
        samplesOf(odds.length, sampleSize).forEach((units, index) => {
          expect(probability(units) / (products[index]! / sum(products))).toBeCloseTo(1, 10);
        });
      }),
    );
  });

  it('draws each sample as often as its probability says', () => {
    const sampler = design([1, 2, 4, 0.5, 1], 2);
    const samples = samplesOf(5, 2);
    const counts = new Map(samples.map((units) => [String(units), 0]));
    const random = fastRandom(11, { stream: 0 });
    const draws = 50000;
    for (let draw = 0; draw < draws; draw += 1) {
      const key = String([...sampler.draw(random)]);
      counts.set(key, counts.get(key)! + 1);
    }
    const chiSquare = sum(
      samples.map((units) => {
        const expected = draws * sampler.probability(units);
        return (counts.get(String(units))! - expected) ** 2 / expected;
      }),
    );
    // 9 degrees of freedom: 27.88 is passed once in a thousand.
    expect(chiSquare).toBeLessThan(27.88);
  });

  it('never draws a unit without odds, wherever it stands, and all others if there are just n', () => {
    const random = fastRandom(3, { stream: 0 });
    for (const odds of [
      [0, 3, 0, 1e-9, 5],
      [3, 1e9, 5, 0, 0],
      [0, 0, 1, 1, 1],
    ]) {
      const possible = odds.flatMap((one, unit) => (one > 0 ? [unit] : []));
      for (let draw = 0; draw < 50; draw += 1) expect([...design(odds, 3).draw(random)]).toEqual(possible);
      expect(design(odds, 3).probability(possible)).toBeCloseTo(1, 12);
    }
  });

  it('works where products of odds leave float64', () => {
    const sampler = design(new Array<number>(3000).fill(1e6), 900);
    const units = sampler.draw(fastRandom(5, { stream: 0 }));
    expect(new Set(units).size).toBe(900);
    expect(Math.max(...units)).toBeLessThan(3000);
  });

  it('refuses more units than can be selected', () => {
    expect(() => design([0, 1, 1], 3)).toThrow(expect.objectContaining({ code: 'too-few-selectable', received: 2 }));
  });
});

describe('logSelectionOdds', () => {
  const units = { values: [1, 2, 4], auxiliary: [0, 1, 1] };
  const odds = (selection: Parameters<typeof logSelectionOdds>[2]) =>
    logSelectionOdds('test', units, selection).map((one) => Math.exp(one));

  it('says how each mechanism favours units', () => {
    expect(odds({ kind: 'simpleRandom' })).toEqual([1, 1, 1]);
    expect(odds({ kind: 'sizePower', power: 0.5 })[2]).toBeCloseTo(2, 12);
    expect(odds({ kind: 'sizeExponential', rate: 2, scale: 4 })[2]).toBeCloseTo(Math.E ** 2, 12);
    expect(odds({ kind: 'mark', oddsRatio: 3 })[1]).toBeCloseTo(3, 12);
    expect(odds({ kind: 'mark', oddsRatio: 0 })).toEqual([1, 0, 0]);
    const ages = { values: [1, 1], auxiliary: [5, 10] };
    const byAge = logSelectionOdds('test', ages, { kind: 'auxiliaryPower', power: -1 });
    expect(Math.exp(byAge[0]! - byAge[1]!)).toBeCloseTo(2, 12);
  });

  it('refuses what a mechanism cannot work from', () => {
    const refused = (code: string, parameter: string) => expect.objectContaining({ code, parameter }) as Error;
    const none = { values: [1, 0], auxiliary: null };
    expect(() => logSelectionOdds('test', none, { kind: 'sizePower', power: 1 })).toThrow(
      refused('invalid-value', 'values[1]'),
    );
    expect(() => logSelectionOdds('test', none, { kind: 'mark', oddsRatio: 1 })).toThrow(
      refused('missing-auxiliary', 'population.auxiliary'),
    );
    expect(() => logSelectionOdds('test', { ...none, auxiliary: [0, 2] }, { kind: 'mark', oddsRatio: 1 })).toThrow(
      refused('invalid-value', 'auxiliary[1]'),
    );
    expect(() =>
      logSelectionOdds('test', { ...none, auxiliary: [0, 2] }, { kind: 'auxiliaryPower', power: 1 }),
    ).toThrow(refused('invalid-value', 'auxiliary[0]'));
  });

  it.each([
    [{ kind: 'byName' }, 'invalid-choice'],
    [{ kind: 'mark', oddsRatio: -1 }, 'invalid-number'],
    [{ kind: 'sizeExponential', rate: 1, scale: 0 }, 'invalid-number'],
    [{ kind: 'sizePower' }, 'missing-option'],
    [{ kind: 'simpleRandom', power: 1 }, 'unknown-option'],
  ])('refuses the mechanism %o', (selection, code) => {
    expect(() => requireSelection('test', selection as never)).toThrow(expect.objectContaining({ code }));
  });
});
