import { describe, expect, it } from 'vitest';
import { KlusterlabError } from '../../src/errors';
import { collectResults, resultsByEstimand, runMultiverse, specifications } from '../../src/multiverse';
import type { MultiverseResult } from '../../src/multiverse';
import { addUp, CHOICES, runAll } from './small-multiverse';

describe('runMultiverse', () => {
  it('gives a row for each specification, in their order, as it is computed', async () => {
    const seen: string[] = [];
    const onResult = ({ key }: MultiverseResult, { done, total }: { done: number; total: number }): void => {
      seen.push(`${done}/${total} ${key}`);
    };
    const keys: string[] = [];
    for await (const { key } of runMultiverse(CHOICES, addUp, { onResult })) {
      keys.push(key);
      // Streamed: no row is computed before the one before it is taken.
      expect(seen).toHaveLength(keys.length);
    }
    expect(keys).toEqual(specifications(CHOICES).specifications.map(({ key }) => key));
    expect(seen[13]).toBe(`14/14 ${keys[13]!}`);
  });

  it('takes estimates in time, intervals and further figures', async () => {
    const rows = await runAll(CHOICES, async ({ values }) => ({
      estimate: null,
      interval: { lower: 0, upper: values['scope'] as number, level: 0.95 },
      details: { margin: 3 },
    }));
    expect(rows[0]).toMatchObject({ status: 'computed', estimate: null, details: { margin: 3 } });
    expect(rows[0]).toHaveProperty('interval', { lower: 0, upper: 100 });
  });

  it('makes a row of an evaluation that throws or gives no finite number, and goes on', async () => {
    const rows = await runAll(CHOICES, (specification) => {
      const { estimator, correction } = specification.picks;
      if (estimator === 'median') {
        throw new KlusterlabError({ code: 'no-median', where: 'test', expected: 'a median', received: null });
      }
      if (correction === 'small') return { estimate: NaN };
      if (correction === 'large') return { estimate: null };
      return addUp(specification);
    });
    expect(rows).toHaveLength(14);
    const codes = rows.map((row) => (row.status === 'failed' ? row.error.code : row.estimate));
    expect(codes.slice(0, 7)).toEqual([
      110,
      114,
      'invalid-number',
      'invalid-number',
      'empty-outcome',
      'empty-outcome',
      'no-median',
    ]);
  });

  it('names what is thrown without being an error', async () => {
    const rows = await runAll(CHOICES, () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a careless evaluation may do
      throw 'late';
    });
    expect(rows[0]).toMatchObject({ status: 'failed', error: { code: 'thrown', message: 'late' } });
  });

  it('computes only what earlier rows lack, and gives the same in the end', async () => {
    const whole = await runAll();
    const kept = JSON.parse(JSON.stringify(whole.slice(3, 9))) as MultiverseResult[];
    const failed = { ...whole[0]!, status: 'failed', error: { code: 'lost', message: '' } } as MultiverseResult;
    const stranger = { ...whole[0]!, key: 'a=b' };
    const computed: string[] = [];
    const resumed = await collectResults(
      runMultiverse(
        CHOICES,
        (specification) => {
          computed.push(specification.key);
          return addUp(specification);
        },
        { resume: [...kept.reverse(), failed, stranger] },
      ),
    );
    expect(resumed).toEqual(whole);
    expect(computed).toHaveLength(8);
    expect(computed).toContain(whole[0]!.key);
  });

  it('stops at an abort that comes from a timer, and can be resumed from there', async () => {
    const controller = new AbortController();
    const rows: MultiverseResult[] = [];
    const many = {
      ...CHOICES,
      choices: CHOICES.choices.map((choice) => ({
        ...choice,
        options: [...choice.options, ...choice.options.map((option) => ({ ...option, name: `${option.name}-2` }))],
      })),
    };
    setTimeout(() => controller.abort(), 0);
    const run = async (): Promise<void> => {
      for await (const row of runMultiverse(many, addUp, { signal: controller.signal })) rows.push(row);
    };
    await expect(run()).rejects.toMatchObject({ code: 'aborted' });
    expect(rows.length).toBeGreaterThan(0);
    const { length } = specifications(many).specifications;
    expect(rows.length).toBeLessThan(length);
    expect(await collectResults(runMultiverse(many, addUp, { resume: rows }))).toHaveLength(length);
  });

  it('refuses unknown options', async () => {
    await expect(collectResults(runMultiverse(CHOICES, addUp, { workers: 2 } as never))).rejects.toMatchObject({
      code: 'unknown-option',
    });
  });
});

describe('resultsByEstimand', () => {
  it('keeps estimands apart', async () => {
    const groups = resultsByEstimand(await runAll());
    expect([...groups].map(([estimand, rows]) => [estimand, rows.length])).toEqual([
      ['scope=all', 7],
      ['scope=part', 7],
    ]);
  });
});
