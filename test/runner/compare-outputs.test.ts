import { describe, expect, it } from 'vitest';
import { compareOutputs } from '../../workspace/runner/compare-outputs';
import type { Notebook, Output } from '../../workspace/runner/notebook-model';

const notebook = (outputs: readonly Output[], count: number | null = 1): Notebook => ({
  cells: [
    { cell_type: 'markdown', metadata: {}, source: 'text' },
    { cell_type: 'code', metadata: {}, source: '\nconst a = 1;\na', outputs, execution_count: count },
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});
const stdout = (text: string): Output => ({ output_type: 'stream', name: 'stdout', text });
const shown = (data: Record<string, unknown>): Output => ({ output_type: 'display_data', data, metadata: {} });
const messages = (committed: readonly Output[], fresh: readonly Output[]): readonly string[] =>
  compareOutputs('n.ipynb', notebook(committed), notebook(fresh)).map(({ message }) => message);

describe('compareOutputs', () => {
  it('finds nothing between equal outputs, whatever the order of keys', () => {
    expect(messages([shown({ a: { x: 1, y: 2 }, b: '1' })], [shown({ b: '1', a: { y: 2, x: 1 } })])).toEqual([]);
  });

  it('names notebook, cell and first line of the cell', () => {
    const [failure] = compareOutputs('n.ipynb', notebook([stdout('1\n')]), notebook([stdout('2\n')]));
    expect(failure).toMatchObject({ notebook: 'n.ipynb', cell: 1, source: 'const a = 1;', name: 'OutputsDiffer' });
  });

  it('shows the first lines that differ, three of each', () => {
    expect(messages([stdout('same\na\nb\nc\nd')], [stdout('same\nA')])).toEqual([
      'output 1 (stdout) differs from the committed one\n- a\n- b\n- c\n- … 1 more lines\n+ A',
    ]);
  });

  it('names the form of an output that differs, and what is missing or new', () => {
    expect(
      messages([shown({ 'text/html': 'x', 'text/plain': 'a' })], [shown({ 'text/html': 'x', 'text/plain': 'b' })]),
    ).toEqual(['output 1 (text/plain) differs from the committed one\n- a\n+ b']);
    expect(messages([], [stdout('1')])).toEqual(['output 1 (stdout) differs from the committed one\n- nothing\n+ 1']);
    expect(messages([stdout('1'), stdout('2')], [stdout('1')])).toEqual([
      'output 2 (stdout) differs from the committed one\n- 2\n+ nothing',
    ]);
    expect(messages([stdout('a')], [stdout('a\n')])).toEqual([
      'output 1 (stdout) differs from the committed one\n- (end)\n+ ',
    ]);
  });

  it('finds a wrong execution count', () => {
    expect(compareOutputs('n', notebook([], null), notebook([]))[0]?.message).toBe(
      'execution count null is committed, 1 is right',
    );
  });
});
