import { describe, expect, it } from 'vitest';
import {
  recodableCells,
  recodingRobustness,
  recodingRobustnessSteps,
  runInSlices,
  runToEnd,
  smallestOverturningSets,
} from '../../src/classification';
import type { Progress, Steps } from '../../src/classification';

function* counting(to: number): Steps<number> {
  for (let done = 1; done <= to; done += 1) yield { stage: 'count', done, total: to };
  return to;
}

const rows = Array.from({ length: 40 }, (_, n) => ({ n, x: n % 2 }));
const cells = recodableCells(rows, { idColumn: 'n', codes: { x: [0, 1, 2] }, alternatives: 'any' });
const conclusions = (table: readonly (typeof rows)[number][]) => ({ many: table.filter(({ x }) => x > 0).length > 15 });
const options = { cells, conclusions: conclusions as never, maximumFlips: 2, exhaustiveLimit: 1e5, sampling: null };

describe('runToEnd', () => {
  it('returns the result and reports each step', () => {
    const seen: Progress[] = [];
    expect(runToEnd(counting(3), { onProgress: (progress) => seen.push(progress) })).toBe(3);
    expect(seen.map(({ done }) => done)).toEqual([1, 2, 3]);
  });

  it('stops when the progress callback aborts', () => {
    const controller = new AbortController();
    const onProgress = ({ done }: Progress) => {
      if (done === 2) controller.abort();
    };
    expect(() => runToEnd(counting(5), { onProgress, signal: controller.signal })).toThrow(/abort signal/);
  });
});

describe('runInSlices', () => {
  it('gives the same result as the synchronous run', async () => {
    const sliced = await runInSlices(recodingRobustnessSteps(rows, options), {});
    expect(sliced).toEqual(recodingRobustness(rows, options));
  });

  it('lets an abort from elsewhere through between two slices', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    await expect(runInSlices(counting(1e9), { signal: controller.signal })).rejects.toThrow(/abort signal/);
  });
});

describe('the long runs', () => {
  it('report progress up to the total of each stage', () => {
    const last = new Map<string, Progress>();
    recodingRobustness(rows, options, { onProgress: (progress) => last.set(progress.stage, progress) });
    // 40 cells with two alternatives each: 80 recodings of one cell, 780 · 4 of two.
    expect([...last.values()]).toEqual([
      { stage: '1 flips', done: 80, total: 80 },
      { stage: '2 flips', done: 3120, total: 3120 },
    ]);
  });

  it('do not begin when they are aborted already', () => {
    const search = {
      cells,
      conclusions: conclusions as never,
      maximumFlips: 2,
      maximumEvaluations: 1e5,
      maximumSets: 1,
    };
    expect(() => smallestOverturningSets(rows, search, { signal: { aborted: true } })).toThrow(/abort signal/);
  });
});
