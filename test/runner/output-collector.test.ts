import { describe, expect, it } from 'vitest';
import type { KernelEvent } from '../../workspace/runner/kernel-session';
import { createOutputCollector } from '../../workspace/runner/output-collector';

const text = (name: 'stdout' | 'stderr', content: string): KernelEvent => ({ kind: 'stream', name, text: content });
const shown = (content: string, displayId?: string, update = false): KernelEvent => ({
  kind: 'display',
  data: { 'text/plain': content },
  metadata: {},
  update,
  ...(displayId !== undefined && { displayId }),
});
const plain = (content: string): object => ({
  output_type: 'display_data',
  data: { 'text/plain': content },
  metadata: {},
});
const stream = (name: string, content: string): object => ({ output_type: 'stream', name, text: content });

describe('createOutputCollector', () => {
  it('merges consecutive texts of a stream, and only those', () => {
    const collector = createOutputCollector('/project');
    for (const event of [text('stdout', 'a'), text('stdout', 'b\n'), text('stderr', 'c'), text('stdout', 'd')])
      collector.add(0, event);
    collector.add(0, shown('x'));
    collector.add(0, text('stdout', 'e'));
    expect(collector.outputs(0)).toEqual([
      stream('stdout', 'ab\n'),
      stream('stderr', 'c'),
      stream('stdout', 'd'),
      plain('x'),
      stream('stdout', 'e'),
    ]);
  });

  it('keeps the outputs of cells apart and drops empty texts', () => {
    const collector = createOutputCollector('/project');
    collector.add(0, text('stdout', 'first'));
    collector.add(2, text('stdout', ''));
    expect(collector.outputs(0)).toEqual([stream('stdout', 'first')]);
    expect(collector.outputs(1)).toEqual([]);
    expect(collector.outputs(2)).toEqual([]);
  });

  it('renews earlier displays of an id in place, also from a later cell', () => {
    const collector = createOutputCollector('/project');
    collector.add(0, shown('old', 'd1'));
    collector.add(0, shown('other', 'd2'));
    collector.add(1, shown('new', 'd1', true));
    expect(collector.outputs(0)).toEqual([plain('new'), plain('other')]);
    expect(collector.outputs(1)).toEqual([]);
  });

  it('turns the last text on stderr into the error of a cell that failed', () => {
    const collector = createOutputCollector('/project');
    collector.add(0, text('stderr', 'a warning\n'));
    collector.add(0, text('stderr', 'RangeError: no\n    at evalmachine.<anonymous>:1:1\n'));
    collector.settle(0, 'error');
    collector.add(0, text('stderr', 'late\n'));
    expect(collector.outputs(0)).toMatchObject([
      stream('stderr', 'a warning\n'),
      { output_type: 'error', ename: 'RangeError', evalue: 'no' },
      stream('stderr', 'late\n'),
    ]);
  });

  it('leaves stderr as it is if the cell did not fail, and names a failure without words', () => {
    const collector = createOutputCollector('/project');
    collector.add(0, text('stderr', 'RangeError: printed\n'));
    collector.settle(0, 'ok');
    collector.settle(1, 'error');
    expect(collector.outputs(0)).toEqual([stream('stderr', 'RangeError: printed\n')]);
    expect(collector.outputs(1)).toMatchObject([
      { output_type: 'error', evalue: 'The kernel reported an error without saying which.' },
    ]);
  });

  it('takes the path of the machine out of streams and texts, and leaves data as it is', () => {
    const collector = createOutputCollector('/project');
    collector.add(0, text('stdout', '/project/data\n'));
    const data = { 'text/html': '<a href="/project/x">', 'application/json': { path: '/project/x' } };
    collector.add(0, { kind: 'display', data, metadata: {}, update: false });
    expect(collector.outputs(0)).toMatchObject([
      { text: './data\n' },
      { data: { 'text/html': '<a href="./x">', 'application/json': { path: '/project/x' } } },
    ]);
  });
});
