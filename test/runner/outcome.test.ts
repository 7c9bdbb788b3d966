import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { NotebookRun } from '../../workspace/runner/run-notebook';
import { summarise } from '../../workspace/runner/outcome';
import { toReproduction } from '../../workspace/runner/reproduction';
import { VERDICT_MIME } from '../../workspace/runner/verdict-output';
import schema from '../../workspace/schemas/reproduction.schema.json';
import { canaryStudy } from './run-fixtures';

const verdict = (id: string, computed: unknown, kind = 'exact'): object => ({
  id,
  printed: '42',
  computed,
  verdict: kind,
  holds: kind !== 'mismatch',
});

function runOf(path: string, verdicts: readonly object[], used: readonly string[] = []): NotebookRun {
  const cells = verdicts.map((data) => ({
    cell_type: 'code' as const,
    metadata: {},
    source: 'reproduce(id, value);',
    execution_count: 1,
    outputs: [{ output_type: 'display_data' as const, data: { [VERDICT_MIME]: data }, metadata: {} }],
  }));
  const executed = { cells, metadata: {}, nbformat: 4 as const, nbformat_minor: 5 };
  return { path, executed, isComplete: true, studies: [{ study: 'canary', used }], failures: [] };
}
const summary = (runs: readonly NotebookRun[], isFullRun = true): ReturnType<typeof summarise> =>
  summarise(runs, canaryStudy, { others: [], order: runs.map(({ path }) => path), isFullRun });
const GIVEN = ['given.a', 'given.b'];

describe('summarise', () => {
  it('counts each class and passes if all hold and coverage is full', () => {
    const outcome = summary([
      runOf('a', [verdict('x', 42), verdict('y', 42, 'withinRounding'), verdict('z', null, 'notReproducible')], GIVEN),
      runOf('b', [verdict('e', ['p', 'q'], 'explained')]),
    ]);
    expect(outcome.counts).toEqual({ exact: 1, withinRounding: 1, explained: 1, notReproducible: 1, mismatch: 0 });
    expect(outcome.figures.map(({ id, notebook, cell }) => [id, notebook, cell])).toEqual([
      ['x', 'a', 1],
      ['y', 'a', 2],
      ['z', 'a', 3],
      ['e', 'b', 1],
    ]);
    expect(outcome.passed).toBe(true);
  });

  it('does not pass with a verdict that does not hold', () => {
    expect(summary([runOf('a', [verdict('x', 41, 'mismatch')], GIVEN)]).passed).toBe(false);
  });

  it('fails a full run with missing coverage, and passes one of some notebooks only', () => {
    const runs = [runOf('a', [verdict('x', 42)], ['given.b', 'given.b'])];
    expect(summary(runs).coverage).toEqual({ given: { covered: 1, total: 2, missing: ['given.a'] } });
    expect(summary(runs).passed).toBe(false);
    expect(summary(runs, false).passed).toBe(true);
  });

  it("does not count what another study's rows were read for", () => {
    const run = { ...runOf('a', []), studies: [{ study: 'other', used: GIVEN }] };
    expect(summary([run]).coverage['given']?.covered).toBe(0);
  });

  it('lists an id once if two notebooks agree on it, and fails if they do not', () => {
    const agree = summary([runOf('a', [verdict('x', 42)], GIVEN), runOf('b', [verdict('x', 42)])]);
    expect(agree.figures).toHaveLength(1);
    expect(agree.passed).toBe(true);
    const differ = summary([runOf('a', [verdict('x', 42)], GIVEN), runOf('b', [verdict('x', 43)])]);
    expect(differ.figures).toHaveLength(2);
    expect(differ.failures).toMatchObject([{ notebook: 'b', cell: 1, name: 'ConflictingValues' }]);
    expect(differ.passed).toBe(false);
  });

  it('takes results for one that differ in the last bits only', () => {
    const [a, b] = [604226721.8, 604226721.8000001];
    expect(summary([runOf('a', [verdict('x', a)], GIVEN), runOf('b', [verdict('x', b)])]).figures).toHaveLength(1);
    const apart = summary([runOf('a', [verdict('x', a)], GIVEN), runOf('b', [verdict('x', a + 0.01)])]);
    expect(apart.figures).toHaveLength(2);
  });

  it('orders failures by notebook and cell', () => {
    const failure = (notebook: string, cell: number | null): NotebookRun['failures'][number] => ({
      notebook,
      cell,
      source: '',
      name: 'E',
      message: 'm',
    });
    const run = { ...runOf('b', []), failures: [failure('b', 2)] };
    const others = [failure('b', 1), failure('a', null)];
    const { failures } = summarise([run], canaryStudy, { others, order: ['a', 'b'], isFullRun: false });
    expect(failures.map(({ notebook, cell }) => `${notebook}${cell}`)).toEqual(['anull', 'b1', 'b2']);
  });
});

describe('toReproduction', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  const outcome = summary([
    runOf(
      'a',
      [
        { ...verdict('x', 41.5, 'mismatch'), forensics: 'f' },
        { ...verdict('y', ['p'], 'explained'), explanation: 'why' },
      ],
      ['given.a'],
    ),
  ]);
  const failures = [
    { notebook: 'a', cell: 1, source: 'reproduce(id, value);', name: 'VerdictMismatch', message: 'x: printed 42' },
    { notebook: 'b', cell: null, source: '', name: 'InvalidNotebook', message: 'not JSON' },
  ];

  it('has the fields of the contract, and no others', () => {
    const reproduction = toReproduction({ ...outcome, failures });
    expect(validate(JSON.parse(JSON.stringify(reproduction))), JSON.stringify(validate.errors)).toBe(true);
    expect(reproduction).toEqual({
      study: 'canary',
      counts: { exact: 0, withinRounding: 0, explained: 1, notReproducible: 0, mismatch: 1 },
      coverage: { given: { covered: 1, total: 2, missing: ['given.b'] } },
      verdicts: [
        { id: 'x', printed: '42', computed: 41.5, verdict: 'mismatch', notebook: 'a', cell: 1 },
        { id: 'y', printed: '42', computed: ['p'], verdict: 'explained', explanation: 'why', notebook: 'a', cell: 2 },
      ],
      failures: [
        { notebook: 'a', cell: 1, message: 'VerdictMismatch: x: printed 42 [reproduce(id, value);]' },
        { notebook: 'b', cell: null, message: 'InvalidNotebook: not JSON' },
      ],
    });
  });

  it('would not be valid with a field more or less', () => {
    const reproduction = toReproduction(outcome);
    expect(validate({ ...reproduction, seconds: 3 })).toBe(false);
    expect(validate({ ...reproduction, failures: undefined })).toBe(false);
    expect(validate({ ...reproduction, verdicts: [{ id: 'x' }] })).toBe(false);
  });
});
