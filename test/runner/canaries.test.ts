import path from 'path';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputsOf, printedBy, runFixtures } from './run-fixtures';
import type { FixtureRun } from './run-fixtures';

const LIMIT_MS = 180_000;

describe('reproduceNotebooks: notebooks that must fail, in worker processes', () => {
  const names = ['exits', 'throws', 'rejects', 'type-error', 'library-error', 'stderr', 'unhandled-rejection'];
  const more = ['late-rejection', 'pending-work', 'wrong-verdict', 'invalid-nbformat', 'not-json', 'old-format'];
  let run: FixtureRun;
  beforeAll(async () => {
    run = await runFixtures([...names, ...more, 'other-kernel', 'does-not-exist', 'passes', 'session']);
  }, LIMIT_MS);

  it('names the error that a cell throws, its cell and first line, and does not run the cells after it', () => {
    expect(run.failures('throws')).toEqual(['2 RangeError: total must be positive, received -1 (cell 3 was not run)']);
    const [failure] = run.outcome.failures.filter(({ notebook }) => notebook.endsWith('/throws.ipynb'));
    expect(failure?.source).toBe('// checks the total');
    expect(failure?.notebook).toBe('test/fixtures/notebooks/throws.ipynb');
  });

  it('saves what ran before the error and the error itself, without paths of the machine', () => {
    const [first, second, third] = outputsOf(run.executed('throws'));
    expect(printedBy(first)).toBe('before\n');
    expect(printedBy(second)).toBe('checking -1\n');
    expect(second?.[1]).toMatchObject({
      output_type: 'error',
      ename: 'RangeError',
      evalue: 'total must be positive, received -1',
    });
    expect(third).toEqual([]);
    const stack = JSON.stringify(outputsOf(run.executed('library-error')));
    expect(stack).toContain('./src/format/');
    expect(stack).not.toContain(path.resolve(__dirname, '..', '..'));
    expect(stack).not.toMatch(/node_modules|node:/);
  });

  it('names an awaited rejection, a type error and an error of the library', () => {
    expect(run.failures('rejects')).toEqual(['1 TypeError: no such file (cell 2 was not run)']);
    expect(run.failures('type-error')).toEqual([
      "1 TypeScriptError: 1:7 - Type 'string' is not assignable to type 'number'.\n" +
        "2:7 - Type 'number' is not assignable to type 'string'.\n(cell 2 was not run)",
    ]);
    expect(run.failures('library-error')).toEqual([
      expect.stringContaining('1 KlusterlabError: formatNumber: value: expected a finite number, received NaN.'),
    ]);
  });

  it('fails a cell that writes to stderr, and goes on', () => {
    expect(run.failures('stderr')).toEqual(['1 UnexpectedStderr: deprecated option']);
    expect(printedBy(outputsOf(run.executed('stderr'))[1])).toBe('goes on\n');
  });

  it('fails the cell of a rejection that nobody awaits, also when it comes after the last cell', () => {
    expect(run.failures('unhandled-rejection')).toEqual([
      '1 UnhandledRejection: Error: nobody waits (a promise that no cell awaits)',
    ]);
    expect(run.failures('late-rejection')).toEqual([
      '2 UnhandledRejection: Error: too late (a promise that no cell awaits)',
    ]);
  });

  it('fails a notebook that leaves work behind', () => {
    expect(run.failures('pending-work')).toEqual([expect.stringMatching(/^1 PendingWork: work is left .*\(Timeout\)/)]);
  });

  it('gives id, printed, computed and forensics of a verdict that does not hold, and goes on', () => {
    expect(run.failures('wrong-verdict')[0]).toBe(
      '2 VerdictMismatch: canary.total: printed 604226722 SEK, computed 604226721.5 SEK. ' +
        '1 of 12 variants gives the print: denominator n.',
    );
    expect(printedBy(outputsOf(run.executed('wrong-verdict'))[2])).toBe('goes on\n');
  });

  it('says so if two notebooks reproduce the same id with different results', () => {
    expect(run.failures('passes')).toEqual([
      expect.stringContaining('2 ConflictingValues: canary.total: 42 (exact) here'),
    ]);
  });

  it('tells of a cell that ends the process, keeps what ran, and runs the others', () => {
    expect(run.failures('exits')).toEqual([
      "2 KernelDied: the kernel's process ended with exit code 3 while the cell ran (cells 3 to 4 were not run)",
    ]);
    const [first, second] = outputsOf(run.executed('exits'));
    expect(printedBy(first)).toBe('before\n');
    expect(printedBy(second)).toBe('leaving\n');
    expect(printedBy(outputsOf(run.executed('passes'))[0])).toBe('one\ntwo\n42\n');
  });

  it('refuses files that are no notebooks for this kernel, with the place of the fault', () => {
    expect(run.failures('invalid-nbformat')).toEqual([
      '- InvalidNotebook: not valid nbformat 4: cells[1].outputs: must be array',
    ]);
    expect(run.failures('not-json')).toEqual([
      expect.stringMatching(/^- InvalidNotebook: not JSON: .*line 3 column 24/),
    ]);
    expect(run.failures('old-format')).toEqual(['- InvalidNotebook: nbformat: expected 4, received 3']);
    expect(run.failures('other-kernel')).toEqual([expect.stringContaining('- KernelNotFound: kernel not found')]);
    expect(run.failures('does-not-exist')).toEqual(['- InvalidNotebook: cannot be read: ENOENT']);
  });

  it('collects what the sessions read, and does not pass', () => {
    expect(run.outcome.coverage).toEqual({ given: { covered: 2, total: 2, missing: [] } });
    expect(run.outcome.passed).toBe(false);
  });

  it('lists failures in the order of the notebooks', () => {
    const order = [...names, ...more].map((name) => `test/fixtures/notebooks/${name}.ipynb`);
    const seen = [...new Set(run.outcome.failures.map(({ notebook }) => notebook))].filter((name) =>
      order.includes(name),
    );
    expect(seen).toEqual(order);
  });
});

describe('reproduceNotebooks: the time limit of a cell', () => {
  it(
    'ends a loop without end and an await without end, keeps what ran, and runs the others',
    { timeout: LIMIT_MS },
    async () => {
      const run = await runFixtures(['awaits-forever', 'endless-loop', 'parameters'], { timeLimitSeconds: 4 });
      for (const name of ['awaits-forever', 'endless-loop']) {
        expect(run.failures(name)).toEqual([
          '2 TimeLimit: no end within 4 s: it computes too long, loops for ever, or awaits what never comes (cell 3 was not run)',
        ]);
      }
      expect(outputsOf(run.executed('awaits-forever')).map(printedBy)).toEqual(['before\n', 'waiting\n', '']);
      expect(outputsOf(run.executed('endless-loop')).map(printedBy)).toEqual(['before\n', 'looping\n', '']);
      expect(run.failures('parameters')).toEqual([]);
      expect(run.outcome.passed).toBe(false);
    },
  );
});

describe('reproduceNotebooks: a project without its dependencies', () => {
  it('says that the kernel is not found, for workers and for isolated kernels', { timeout: LIMIT_MS }, async () => {
    const inProcess = await runFixtures(['passes'], { root: '/' });
    expect(inProcess.outcome.failures.map(({ name }) => name)).toEqual(['KernelNotFound']);
    const isolated = await runFixtures(['passes'], { isolated: true, launcher: '/nowhere/launch.cjs' });
    expect(isolated.failures('passes')).toEqual([
      expect.stringMatching(/^- KernelNotFound: kernel not found: there is no .*launch\.cjs/),
    ]);
  });
});
