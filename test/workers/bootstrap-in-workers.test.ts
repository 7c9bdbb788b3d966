import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KlusterlabError } from '../../src/errors';
import { bootstrapInterval } from '../../src/resampling';
import type { BootstrapOptions, BootstrapStatistic } from '../../src/resampling';
import { bootstrapInWorkers } from '../../workspace/workers';

const AMOUNTS = [3, 3.3, 3.8, 4.6, 5.5, 6.8, 8.5, 10.7, 13.5, 17.4, 22.5, 29.4, 38.6, 51.1, 68];
const SIZES = [14, 9, 22, 18, 31, 12, 40, 27, 35, 52, 33, 61, 48, 77, 90];
/** Three whole blocks and a part of one. */
const OPTIONS: BootstrapOptions = {
  populationSize: 39,
  method: 'booth',
  interval: 'bca',
  replicates: 3 * 16384 + 500,
  confidenceLevel: 0.95,
  seed: 39,
};
const LONG = { ...OPTIONS, replicates: 50_000_000 };

/** The threads of this process; 0 where the system does not list them. */
const threadCount = (): number => (existsSync('/proc/self/task') ? readdirSync('/proc/self/task').length : 0);

const cases: readonly (readonly [string, BootstrapStatistic, BootstrapOptions])[] = [
  ['mean', 'mean', { ...OPTIONS, interval: 'studentised' }],
  ['median', 'median', { ...OPTIONS, method: 'antal-tille', interval: 'percentile' }],
  ['ratio', { kind: 'ratio', denominators: SIZES }, { ...OPTIONS, method: 'rao-wu-yue-beaumont' }],
];

describe('bootstrapInWorkers', () => {
  it.each(cases)(
    'gives the digits of bootstrapInterval for the %s on 0, 1 and 2 workers',
    async (_, statistic, options) => {
      const here = bootstrapInterval(AMOUNTS, statistic, options);
      for (const workers of [0, 1, 2]) {
        expect(await bootstrapInWorkers(AMOUNTS, statistic, { ...options, workers })).toEqual(here);
      }
    },
  );

  it.each([0, 2])('tells how far it is, up to all replicates, on %d workers', async (workers) => {
    const seen: number[] = [];
    const onProgress = ({ completed, total }: { completed: number; total: number }): void => {
      expect(total).toBe(OPTIONS.replicates);
      seen.push(completed);
    };
    await bootstrapInWorkers(AMOUNTS, 'mean', { ...OPTIONS, workers, onProgress });
    expect(seen).toEqual([16384, 32768, 49152, OPTIONS.replicates]);
  });

  it.each([0, 1, 2])('stops when it is told to and leaves no thread behind, on %d workers', async (workers) => {
    const before = threadCount();
    const controller = new AbortController();
    let completed = 0;
    const run = bootstrapInWorkers(AMOUNTS, 'mean', {
      ...LONG,
      workers,
      signal: controller.signal,
      onProgress: (progress) => {
        ({ completed } = progress);
        controller.abort(new Error('enough'));
      },
    });
    await expect(run).rejects.toMatchObject({ name: 'KlusterlabError', code: 'cancelled', received: 'Error: enough' });
    expect(completed).toBeGreaterThan(0);
    expect(completed).toBeLessThan(LONG.replicates / 2);
    expect(threadCount()).toBeLessThanOrEqual(before);
  });

  it.each([0, 2])('does not start when it has been told to stop, on %d workers', async (workers) => {
    const onProgress = (): never => expect.fail('nothing is computed');
    const run = bootstrapInWorkers(AMOUNTS, 'mean', { ...LONG, workers, onProgress, signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('throws a worker’s error as it is thrown without workers, and leaves no thread behind', async () => {
    const before = threadCount();
    const statistic = { kind: 'ratio', denominators: [0, 0, 1] } as const;
    const faults = await Promise.all(
      [0, 1, 2].map((workers) =>
        bootstrapInWorkers([1, 2, 3], statistic, { ...OPTIONS, method: 'plain', workers }).catch(
          (error: unknown) => error,
        ),
      ),
    );
    for (const fault of faults) {
      expect(fault).toBeInstanceOf(KlusterlabError);
      expect(fault).toMatchObject({ code: 'undefined-statistic', where: 'bootstrapInWorkers', parameter: 'statistic' });
      expect((fault as Error).message).toBe((faults[0] as Error).message);
    }
    expect(threadCount()).toBeLessThanOrEqual(before);
  });

  it('leaves no thread behind when it is done', async () => {
    const before = threadCount();
    await bootstrapInWorkers(AMOUNTS, 'mean', { ...OPTIONS, workers: 2 });
    expect(threadCount()).toBeLessThanOrEqual(before);
  });

  it('calls a function of one’s own in the main thread only', async () => {
    const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
    const options = { ...OPTIONS, interval: 'percentile' } as const;
    expect(await bootstrapInWorkers(AMOUNTS, range, { ...options, workers: 0 })).toEqual(
      bootstrapInterval(AMOUNTS, range, options),
    );
    await expect(bootstrapInWorkers(AMOUNTS, range, { ...options, workers: 1 })).rejects.toMatchObject({
      code: 'statistic-not-transferable',
      parameter: 'statistic',
    });
  });

  it.each([-1, 0.5, NaN])('refuses %d workers', async (workers) => {
    await expect(bootstrapInWorkers(AMOUNTS, 'mean', { ...OPTIONS, workers })).rejects.toMatchObject({
      code: 'invalid-number',
      parameter: 'workers',
    });
  });
});
