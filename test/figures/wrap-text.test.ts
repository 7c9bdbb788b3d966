import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listText } from '../../src/figures/list-text';
import { wrapText } from '../../src/figures/wrap-text';

describe('wrapText', () => {
  it('breaks at blanks and lets a long word stand alone', () => {
    expect(wrapText('Specialised infrastructure of the region', 14)).toEqual([
      'Specialised',
      'infrastructure',
      'of the region',
    ]);
    expect(wrapText('', 14)).toEqual([]);
  });

  it('keeps all words in order, and no line too long that has two of them', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 20 }), (words, width) => {
        const lines = wrapText(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('listText', () => {
  it('sets commas and a last and, or semicolons where a text has a comma', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a, b', 'c', 'd']].map(listText)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
      'a, b; c and d',
    ]);
  });
});
