import { afterEach, describe, expect, it } from 'vitest';
import { bootstrap, bootstrapInterval } from '../../src/resampling';
import type { KlusterlabWorkers } from '../../src/resampling';
import { offerWorkers } from '../../workspace/workers';

const host = globalThis as { klusterlabWorkers?: KlusterlabWorkers };
const VALUES = [2, 3, 5, 8, 13, 21, 34, 55];
const OPTIONS = { populationSize: 20, interval: 'percentile', confidenceLevel: 0.9, seed: 1 } as const;

afterEach(() => {
  delete host.klusterlabWorkers;
});

describe('offerWorkers', () => {
  it.each([1000, 300_000])(
    'lets bootstrap compute %d replicates on threads, to the same digits',
    async (replicates) => {
      offerWorkers(2);
      let calls = 0;
      const offer = host.klusterlabWorkers!;
      host.klusterlabWorkers = {
        bootstrapBlocks: (request, control) => {
          calls += 1;
          return offer.bootstrapBlocks(request, control);
        },
      };
      const options = { ...OPTIONS, replicates };
      expect(await bootstrap(VALUES, 'mean', options)).toEqual(bootstrapInterval(VALUES, 'mean', options));
      expect(calls).toBe(1);
    },
  );

  it('keeps a function of one’s own in this thread', async () => {
    host.klusterlabWorkers = { bootstrapBlocks: () => expect.fail('a function cannot leave its thread') };
    const largest = (values: readonly number[]): number => Math.max(...values);
    const options = { ...OPTIONS, replicates: 200 };
    expect(await bootstrap(VALUES, largest, options)).toEqual(bootstrapInterval(VALUES, largest, options));
  });
});
