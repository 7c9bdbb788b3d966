import fs from 'fs';
import os from 'os';
import path from 'path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  COST_CONVENTION,
  costBand,
  costEnsemble,
  costSample,
  ensembleOfScope,
  observedCosts,
  rangesByPrior,
} from '../../../src/cluster-policy/laboratory';
import { table } from '../../../src/cluster-policy';
import { figureFaults } from '../../../src/reconstruction';
import type { Ensemble } from '../../../src/reconstruction';

const options = { convention: COST_CONVENTION, draws: 80, seed: 7 } as const;

describe('costEnsemble', () => {
  let ensemble: Ensemble;
  beforeAll(() => {
    ensemble = costEnsemble({ ...options, prior: 'uniform' });
  });

  it('has only data sets that meet every published figure, with and without the EU part', () => {
    const whole = costSample('all', COST_CONVENTION).summary;
    const rest = costSample('without-eu', COST_CONVENTION).summary;
    const without = ensembleOfScope(ensemble, 'without-eu', COST_CONVENTION);
    ensemble.draws.forEach((draw, at) => {
      expect(figureFaults(Array.from(draw), whole, 'values')).toEqual([]);
      expect(figureFaults(Array.from(without.draws[at] as Float64Array), rest, 'remainders')).toEqual([]);
    });
  });

  it('keeps each part between 0 and its value', () => {
    const parts = ensemble.parts ?? [];
    expect(parts).toHaveLength(80);
    parts.forEach((part, at) =>
      part.forEach((amount, position) => {
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(ensemble.draws[at]?.[position] as number);
      }),
    );
  });

  it('gives the same digits again from the same seed, and others from another', () => {
    const again = costEnsemble({ ...options, prior: 'uniform' });
    const other = costEnsemble({ ...options, prior: 'uniform', seed: 8 });
    expect(again.draws).toEqual(ensemble.draws);
    expect(other.draws).not.toEqual(ensemble.draws);
  });

  it('draws Figure 3 as a reconstruction: the median is a point, the others are bands', () => {
    const figure = costBand(ensemble, 'all');
    expect(figure.caption).toContain('No value shown here was published');
    expect(figure.alternative).toContain('Value 8: 11.9 (11.9 to 11.9)');
    expect(figure.alternative).not.toContain('Value 5: 11.9');
  });
});

describe('rangesByPrior', () => {
  it('gives the sum, which is known, as one number under every prior', () => {
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    for (const { mean, lower, upper } of rangesByPrior(sum, options)) {
      expect(mean).toBeCloseTo(232394893, 0);
      expect(upper - lower).toBeLessThan(1);
    }
  });
});

describe('observedCosts', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'observed-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
  const ids = table('initiatives').flatMap(({ id, sampled }) => (sampled === true ? [String(id)] : []));
  const write = (rows: readonly string[]): void =>
    fs.writeFileSync(path.join(folder, 'observed.csv'), ['initiative,value,eu_part', ...rows, ''].join('\n'));

  it('is null as long as there is no file, here and in the project', () => {
    expect(observedCosts(folder)).toBeNull();
    expect(observedCosts()).toBeNull();
  });

  it('reads the 15 values with their parts', () => {
    write(ids.map((id, index) => `${id},${(index + 1) * 1e6},${index * 1e5}`));
    expect(observedCosts(folder)?.values.slice(0, 2)).toEqual([1e6, 2e6]);
    expect(observedCosts(folder)?.parts.slice(0, 2)).toEqual([0, 1e5]);
  });

  it('names initiatives that are missing or were not sampled', () => {
    write([...ids.slice(1), 'telecom-city'].map((id) => `${id},1,0`));
    expect(() => observedCosts(folder)).toThrow(expect.objectContaining({ code: 'wrong-initiatives' }));
    expect(() => observedCosts(folder)).toThrow(/telecom-city/);
  });

  it('names row and column of a value that is no amount', () => {
    write([`${ids[0] ?? ''},much,0`, ...ids.slice(1).map((id) => `${id},1,0`)]);
    expect(() => observedCosts(folder)).toThrow(/observed\.csv.*row 2.*value/s);
  });
});
