import { describe, expect, it } from 'vitest';
import type { Alteration } from '../../workspace/bite';
import { biteText } from '../../workspace/bite';
import { biteResult } from '../../workspace/bite/bite-result';

const change = (row: string): Alteration => {
  return {
    table: 'sheets',
    file: 'sheets.csv',
    record: 0,
    row,
    column: 'colour',
    kind: 'code',
    from: 'red',
    to: 'blue',
  };
};
const ALTERATIONS = [change('a'), change('b'), change('c')];
const OUTCOMES = [{ by: 'verdict' }, { by: null }, { by: null }] as const;
const EXCEPTIONS = [
  { table: 'sheets', column: 'colour', row: 'b', treatment: 'survives', reason: 'not read' },
  { table: 'sheets', column: 'colour', row: 'a', treatment: 'survives', reason: 'not read' },
  { table: 'not-altered-now', column: 'colour', row: 'a', treatment: 'survives', reason: 'not read' },
] as const;

describe('biteText', () => {
  const result = biteResult(ALTERATIONS, OUTCOMES, { exceptions: EXCEPTIONS, unread: new Set() });

  it('names survivors, reasons and unneeded exceptions between the counts', () => {
    expect(biteText(result, { seconds: 1.26 })).toBe(
      [
        'table   altered  red  expected  survived',
        'sheets        3    1         1         1',
        '',
        'expected to survive (not read): sheets b colour',
        'exception that nothing needs: sheets, row a, column colour',
        'survived: sheets, row c, column colour: red → blue',
        'turned red by a verdict 1, an error 0, refused data 0, a gap in coverage 0',
        '3 alterations: 1 turned red (33.3 %), 1 survived as expected, 1 survived against expectation; 1.3 s',
        '',
      ].join('\n'),
    );
  });

  it('says of a survivor that nothing reads it', () => {
    const unread = biteResult(ALTERATIONS, OUTCOMES, { exceptions: [], unread: new Set(ALTERATIONS) });
    expect(biteText(unread, { seconds: 1 })).toContain('survived (nothing reads it): sheets, row c');
  });

  it('says what a sample was drawn from, and nothing of exceptions that it may have missed', () => {
    const text = biteText(result, { seconds: 1, sample: { size: 3, seed: 7, of: 90 } });
    expect(text).toContain('3 alterations (a sample of 3 of 90, seed 7): 1 turned red');
    expect(text).not.toContain('nothing needs');
  });
});
