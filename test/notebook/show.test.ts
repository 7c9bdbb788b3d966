import { describe, expect, it } from 'vitest';
import { estimatesWithIntervals } from '../../src/figures';
import { show } from '../../src/notebook';
import { smallStudy } from '../report/small-study';
import { captured } from './captured';

const html = (action: () => unknown): string => String(captured(action)[0]?.['text/html']);
const text = (action: () => unknown): string => String(captured(action)[0]?.['text/plain']);

describe('show', () => {
  it('shows rows as a table with units, and numbers of a column with the same decimals', () => {
    const rows = [
      { name: 'a', cost: 1234567 },
      { name: 'b', cost: 1.5 },
    ];
    const view = { columns: { name: { label: 'Name' }, cost: { unit: 'SEK' } } };
    expect(text(() => show(rows, view))).toBe('Name   cost (SEK)\na     1\u202f234\u202f567.0\nb             1.5');
    expect(html(() => show(rows, view))).toContain('text-align:right');
  });

  it('writes numbers the Swedish way if asked', () => {
    expect(text(() => show([{ cost: 1234.5 }], { language: 'sv' }))).toContain('1\u202f234,5');
  });

  it('shows text from data as it stands, and never runs it', () => {
    const page = html(() =>
      show([{ '<b>': '<img src=x onerror=alert(1)>', link: '=HYPERLINK("x")' }], { caption: '<script>' }),
    );
    expect(page).not.toMatch(/<img|<script|<b>/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain('=HYPERLINK(&quot;x&quot;)');
  });

  it('counts the rows that it leaves out', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ index }));
    expect(text(() => show(rows))).toContain('10 of 60 rows are left out.');
    expect(text(() => show(rows, { limit: 60 }))).not.toContain('left out');
  });

  it('shows a data frame by its columns and values', () => {
    expect(text(() => show({ columns: ['name', 'n'], values: [['a', 1]] }))).toBe('name  n\na     1');
  });

  it('shows a figure with its data, its words and the text alternative', () => {
    const figure = estimatesWithIntervals(
      [{ label: 'mean', estimate: 604e6, interval: { lower: 423e6, upper: 785e6 } }],
      { title: 'A finding', caption: 'A source </script>' },
    );
    const [bundle] = captured(() => show(figure));
    expect(bundle?.['application/vnd.plotly.v1+json']).toMatchObject({
      data: [{ x: [604], error_x: { array: [181], arrayminus: [181] } }],
    });
    expect(bundle?.['text/plain']).toBe('A finding\nmean: 604.0 (423.0 to 785.0) million SEK.\nA source </script>');
    expect(String(bundle?.['text/html']).match(/<\/script>/g)).toHaveLength(1);
  });

  it('shows an explanation as a tree', () => {
    expect(text(() => show(smallStudy().explain('part')))).toBe(
      [
        'part  part = 7.625 SEK  (derived, section 1, printed 8 SEK)',
        '│ = share × sum',
        '│ implies what is left = sum − share × sum = 53.375 SEK',
        '├─ share  share = 12.5 percent  (given, section 1)',
        '└─ sum  sum = 61 SEK  (given, section 1)',
      ].join('\n'),
    );
  });

  it('refuses what it cannot show, and a column that no row has', () => {
    expect(() => show(5 as never)).toThrow(/show: value: expected rows, a data frame, a figure/);
    expect(() => show([{ a: 1 }], { columns: { b: {} } })).toThrow(/columns: expected one of a, received "b"/);
  });
});
