import { describe, expect, it } from 'vitest';
import type { Output } from '../../workspace/runner/notebook-model';
import { VERDICT_MIME, verdictsOf } from '../../workspace/runner/verdict-output';

const verdict = { id: 'a', printed: '1', computed: 1, verdict: 'exact', holds: true };
const output = (data: unknown): Output => ({
  output_type: 'display_data',
  data: { [VERDICT_MIME]: data },
  metadata: {},
});

describe('verdictsOf', () => {
  it('reads one verdict, or a list of them, from a display', () => {
    expect(verdictsOf(output(verdict))).toEqual([verdict]);
    expect(verdictsOf(output([verdict, { ...verdict, id: 'b' }])).length).toBe(2);
  });

  it('finds none in other outputs', () => {
    expect(verdictsOf({ output_type: 'stream', name: 'stdout', text: 'x' })).toEqual([]);
    expect(verdictsOf({ output_type: 'display_data', data: { 'text/plain': 'x' }, metadata: {} })).toEqual([]);
  });

  it('says what is wrong with what claims to be a verdict', () => {
    expect(verdictsOf(output([verdict, { ...verdict, holds: 'yes' }]))).toMatch(/^not a verdict: .*holds/);
  });
});
