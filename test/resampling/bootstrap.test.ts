import { afterEach, describe, expect, it } from 'vitest';
import { bootstrap, bootstrapInterval } from '../../src/resampling';
import type { BootstrapRequest, BootstrapRunOptions, KlusterlabWorkers } from '../../src/resampling';
import { bootstrapBlock } from '../../src/resampling/bootstrap-block';
import { planBootstrap } from '../../src/resampling/bootstrap-plan';

const host = globalThis as { klusterlabWorkers?: KlusterlabWorkers };
const VALUES = [2, 3, 5, 8, 13, 21, 34, 55];
const OPTIONS: BootstrapRunOptions = {
  populationSize: 20,
  interval: 'studentised',
  replicates: 5 * 16384,
  confidenceLevel: 0.9,
  seed: 1,
};

afterEach(() => {
  delete host.klusterlabWorkers;
});

describe('bootstrap', () => {
  it('gives the digits of bootstrapInterval in this thread where the host offers no other', async () => {
    const seen: number[] = [];
    const result = await bootstrap(VALUES, 'mean', { ...OPTIONS, onProgress: ({ completed }) => seen.push(completed) });
    expect(result).toEqual(bootstrapInterval(VALUES, 'mean', OPTIONS));
    expect(seen).toEqual([1, 2, 3, 4, 5].map((blocks) => blocks * 16384));
  });

  it('hands the host plain data, from which any thread computes the same blocks', async () => {
    const requests: BootstrapRequest[] = [];
    host.klusterlabWorkers = {
      bootstrapBlocks: async (request) => {
        requests.push(request);
        const copy = structuredClone(request);
        const plan = planBootstrap(copy.where, copy, copy.options, copy.isStudentised);
        // Backwards: blocks do not depend on each other.
        return [4, 3, 2, 1, 0].map((block) => bootstrapBlock(plan, block)).reverse();
      },
    };
    expect(await bootstrap(Float64Array.from(VALUES), 'mean', OPTIONS)).toEqual(
      bootstrapInterval(VALUES, 'mean', OPTIONS),
    );
    expect(requests).toHaveLength(1);
  });

  it('lets the host act between blocks, so that a signal stops it', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const run = bootstrap(VALUES, 'mean', { ...OPTIONS, replicates: 50_000_000, signal: controller.signal });
    await expect(run).rejects.toMatchObject({ name: 'KlusterlabError', code: 'cancelled', where: 'bootstrap' });
  });

  it('rejects, and does not throw, for arguments that it cannot use', async () => {
    await expect(bootstrap(VALUES, 'mean', { ...OPTIONS, populationSize: 3 })).rejects.toMatchObject({
      code: 'sample-exceeds-population',
    });
    await expect(bootstrap(VALUES, 'mean', { ...OPTIONS, workers: 2 } as BootstrapRunOptions)).rejects.toMatchObject({
      code: 'unknown-option',
      where: 'bootstrap',
    });
  });
});
