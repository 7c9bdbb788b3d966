import { describe, expect, it } from 'vitest';
import { numeralsInLine } from '../../workspace/ledger-coverage/numerals-in-line';

const texts = (line: string): readonly string[] => numeralsInLine(line).map(({ text }) => text);

describe('numeralsInLine', () => {
  it('finds digits with a decimal comma and number words, in the order of the line', () => {
    expect(texts('Tolv av 39 stycken, det vill säga 30,8 procent, och två till')).toEqual([
      'Tolv',
      '39',
      '30,8',
      'två',
    ]);
  });

  it('takes three-digit groups as one numeral whatever the space between them', () => {
    expect(texts('1 500 och 2\u00a0500 och 3\u2009500 och 4\u202f500')).toEqual([
      '1 500',
      '2\u00a0500',
      '3\u2009500',
      '4\u202f500',
    ]);
  });

  it('leaves the value of a run of groups open, since columns may share it', () => {
    expect(numeralsInLine('12 500 300')[0]).toMatchObject({ values: [], groups: ['12', '500', '300'] });
    expect(numeralsInLine('12,5')[0]).toMatchObject({ values: [12.5], groups: [] });
  });

  it('takes number words only as whole words, with capitals too', () => {
    expect(texts('Trettio treasures i femman, sexton och sexig')).toEqual(['Trettio', 'sexton']);
  });

  it('passes over articles and words that mean order or other', () => {
    expect(texts('ett hus, en andra gång, första')).toEqual([]);
  });

  it('gives a fraction word its percent and its share', () => {
    expect(numeralsInLine('knappt hälften')[0]?.values).toEqual([50, 0.5]);
  });
});
