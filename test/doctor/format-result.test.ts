import { describe, expect, it } from 'vitest';
import { formatResult } from '../../workspace/doctor';

describe('formatResult', () => {
  it('is one line without advice', () => {
    expect(formatResult({ name: 'Node.js', status: 'ok', detail: '20.19.0' })).toBe('ok       Node.js       20.19.0\n');
  });

  it('puts the advice on a line of its own below', () => {
    const lines = formatResult({ name: 'Kernel', status: 'fault', detail: 'none', advice: 'Run it.' }).split('\n');
    expect(lines).toEqual(['FAULT    Kernel        none', '         → Run it.', '']);
  });
});
