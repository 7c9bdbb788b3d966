import { describe, expect, it } from 'vitest';
import { ledgerCoverage } from '../../workspace/ledger-coverage';
import type { LedgerCoverageInput } from '../../workspace/ledger-coverage';
import { coverageText } from '../../workspace/ledger-coverage';
import { openedSection } from '../../workspace/ledger-coverage/section-heading';
import { row } from '../report/small-study';
import { caught } from '../tables/caught';

const SECTIONS = [
  { id: 'preface', term: 'Förord' },
  { id: '1', term: 'Inledning' },
  { id: '1.1', term: 'Hur många' },
  { id: '2', term: 'Slutsatser' },
];
const ROWS = [
  row({ id: 'sheets', section: '1.1', value: '39', unit: 'sheets' }),
  row({ id: 'sum', section: '1.1', value: '12500', unit: 'SEK' }),
  row({ id: 'rest', section: '1.1', value: '300', unit: 'SEK' }),
  row({ id: 'most', section: '1.1', value: '66.7', unit: 'percent', comparison: 'rounded', decimals: 1 }),
  row({ id: 'about', section: '1.1', value: '2', unit: 'million SEK', comparison: 'about', lower: 1.5, upper: 2.5 }),
  row({ id: 'colours', section: '2', value: 'red|green|blue', unit: '', comparison: 'set' }),
];
const PAGE = { id: 'page', pattern: '^\\s*sid \\d+$', reason: 'Page number.' };

function cover(lines: readonly string[], changes: Partial<LedgerCoverageInput> = {}) {
  return ledgerCoverage(lines.join('\n'), { rows: ROWS, sections: SECTIONS, exclusions: [PAGE], ...changes });
}

describe('ledgerCoverage', () => {
  it('covers a numeral by a row of its own section only, and names line, section and text of the rest', () => {
    const found = cover(['Förord', '1.1 Hur många är de?', '  De är 39.', '2 Slutsatser', '  Alla 39, tre färger']);
    expect(found.uncovered).toEqual([{ line: 5, section: '2', numeral: '39', text: 'Alla 39, tre färger' }]);
    expect(found).toMatchObject({ covered: 2 });
  });

  it('begins in the first section and counts the numerals of headings as excluded', () => {
    expect(cover(['39']).uncovered[0]?.section).toBe('preface');
    expect(cover(['1.1 Hur många är 40?']).exclusions).toMatchObject({ heading: 3 }); // 1, 1 and 40
  });

  it('covers number words, fractions and amounts written out', () => {
    expect(cover(['1.1 Hur många', 'två av tre', 'drygt två tredjedelar, 2 000 000 kr']).uncovered).toMatchObject([
      { numeral: 'tre' },
    ]);
  });

  it('cuts a run of groups that columns share into values of the section, or leaves it uncovered as a whole', () => {
    expect(cover(['1.1 Hur många', '12 500 300']).uncovered).toEqual([]);
    expect(cover(['1.1 Hur många', '12 500 301']).uncovered).toMatchObject([{ numeral: '12 500 301' }]);
  });

  it('covers the count of a set and the bounds of an interval', () => {
    expect(cover(['2 Slutsatser', 'De tre']).uncovered).toEqual([]);
    expect(cover(['1.1 Hur många', '1,5 till 2,5']).uncovered).toEqual([]);
  });

  it('excludes what lies inside a match, before any row may cover it', () => {
    const found = cover(['1.1 Hur många', 'sid 39']);
    expect(found).toMatchObject({ covered: 0, excluded: 3, exclusions: { page: 1, heading: 2 } });
  });

  it('excludes no numeral that only begins inside a match', () => {
    const exclusions = [{ id: 'page', pattern: 'sid 3', reason: '' }];
    expect(cover(['de sid 37'], { exclusions }).uncovered).toMatchObject([{ numeral: '37' }]);
  });

  it('names exclusions that match nothing', () => {
    expect(cover(['1.1 Hur många', '39']).unusedExclusions).toEqual(['page']);
  });

  it('adds up: every numeral is covered, excluded or uncovered', () => {
    const found = cover(['Förord', '7', 'sid 4', '1.1 Hur många', '39 och 40']);
    expect(found.numerals).toBe(6);
    expect([found.covered, found.excluded, found.uncovered.length]).toEqual([1, 3, 2]);
  });

  it('reads lines that end in the manner of Windows', () => {
    expect(
      ledgerCoverage('1.1 Hur många\r\nsid 4\r\n', { rows: ROWS, sections: SECTIONS, exclusions: [PAGE] }),
    ).toMatchObject({ uncovered: [], unusedExclusions: [] });
  });

  it('refuses an exclusion that is no regular expression, by its id', () => {
    const exclusions = [{ id: 'broken', pattern: '(', reason: '' }];
    expect(caught(() => cover([], { exclusions }))).toMatchObject({ code: 'bad-exclusion', parameter: 'broken' });
  });
});

describe('openedSection', () => {
  it('asks for the whole line where a section has no number, and for the first words where it has one', () => {
    expect(openedSection('  Förord ', SECTIONS)).toBe('preface');
    expect(openedSection('Förord till rapporten', SECTIONS)).toBeUndefined();
    expect(openedSection('1.1  Hur många är de?', SECTIONS)).toBe('1.1');
    expect(openedSection('1.1 Vilka är de?', SECTIONS)).toBeUndefined();
    expect(openedSection('11 Inledning', SECTIONS)).toBeUndefined();
  });
});

describe('coverageText', () => {
  it('lists uncovered numerals and unused exclusions above the counts', () => {
    expect(coverageText(cover(['Förord', 'de 7 vise']))).toBe(
      'line 2, section preface: 7  in  de 7 vise\nexclusion that matches nothing: page\n' +
        '1 numerals: 0 covered, 0 excluded, 1 uncovered\n',
    );
  });
});
