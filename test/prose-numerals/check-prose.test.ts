import { describe, expect, it } from 'vitest';
import { checkProse, PROSE_EXCLUSIONS, proseExclusions } from '../../workspace/prose-numerals';
import type { Cell, Notebook, Output } from '../../workspace/runner/notebook-model';

const markdown = (source: string): Cell => ({ cell_type: 'markdown', metadata: {}, source });

function code(...texts: readonly string[]): Cell {
  const outputs = texts.map((text): Output => ({
    output_type: 'display_data',
    data: { 'text/plain': text },
    metadata: {},
  }));
  return { cell_type: 'code', metadata: {}, source: '', outputs };
}

/** What is uncovered in the prose of a notebook with these cells, the ledger printing 39 and 500 million. */
function uncovered(...cells: readonly Cell[]): readonly string[] {
  const notebook: Notebook = { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
  const input = { ledgerNumbers: [39, 500, 500e6], exclusions: proseExclusions(['3', '3.1', '6.1']) };
  return checkProse(notebook, input).uncovered.map(({ numeral }) => numeral);
}

describe('checkProse', () => {
  it('finds a figure that has gone stale, with the cell and the line that it stands in', () => {
    const notebook: Notebook = {
      cells: [markdown('# How many?'), code('41 rows'), markdown('All 39 are here.\nThe table has 42 rows.')],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    };
    expect(checkProse(notebook, { ledgerNumbers: [39], exclusions: [] })).toEqual({
      numerals: 2,
      excluded: 0,
      covered: 1,
      uncovered: [{ cell: 3, numeral: '42', text: 'The table has 42 rows.' }],
    });
  });

  it('takes a figure that the ledger prints, in its unit or written out', () => {
    expect(uncovered(markdown('All 39 cost 500 million, 500 000 000 or 500,000,000 SEK.'))).toEqual([]);
    expect(uncovered(markdown('All 38 cost 501 million.'))).toEqual(['38', '501']);
  });

  it('takes a figure that the same notebook displays, as it is shown or rounded', () => {
    const shown = code('total  604\u202f226\u202f722.41', '▏350\u202f095\u202f445 SEK');
    expect(uncovered(shown, markdown('From 350 to 604 million, that is up to 604.2 million.'))).toEqual([]);
    expect(uncovered(shown, markdown('From 351 to 604 million, that is up to 604.3 million.'))).toEqual([
      '351',
      '604.3',
    ]);
  });

  it('takes a share that is displayed as a fraction of one for its percentage', () => {
    expect(uncovered(code('margin 0.2992'), markdown('a margin of 30 %, or 29.9 percent'))).toEqual([]);
    expect(uncovered(code('margin 0.2992'), markdown('a margin of 31 %'))).toEqual(['31']);
  });

  it('does not round to a single digit, which would stand for almost anything', () => {
    expect(uncovered(code('2.9'), markdown('about 3 of them'))).toEqual(['3']);
  });

  it('knows nothing of what another notebook displays', () => {
    expect(uncovered(markdown('All 41 rows.'))).toEqual(['41']);
  });

  it('reads number words from two on, and neither one nor ordinals', () => {
    expect(uncovered(markdown('Seventeen of one, first and third; someone, tenfold.'))).toEqual(['Seventeen']);
  });

  it('passes over code, places, labels and dates', () => {
    const source = [
      'See `03-cost.ipynb`, Tables 3, 4 and 6, section 3.1, chapter 2 and Figure 1.',
      '## What does it cost? (3.1, 3.3)',
      '1. The report of 2013 (Porter 1998) has T7 and q6-1; [link](page-77.html).',
      "It is in 3.1, and 6.1's five are not. $n = 15$",
      '```\nlet 77\n```',
    ].join('\n');
    expect(uncovered(markdown(source))).toEqual(['five']);
  });

  it("takes a section's number for a figure where a unit follows it", () => {
    expect(uncovered(markdown('It is 3.1 percent, 3.1 %, 3.1 million, 3.15 and in 3.1.'))).toEqual([
      '3.1',
      '3.1',
      '3.1',
      '3.15',
    ]);
  });

  it('reads no numbers from errors and from outputs without a text form', () => {
    const error: Output = { output_type: 'error', ename: 'E', evalue: '77', traceback: ['77'] };
    const picture: Output = { output_type: 'display_data', data: { 'text/html': '77' }, metadata: {} };
    expect(uncovered({ ...code(), outputs: [error, picture] }, markdown('All 77.'))).toEqual(['77']);
    expect(
      uncovered({ ...code(), outputs: [{ output_type: 'stream', name: 'stdout', text: '77\n' }] }, markdown('All 77.')),
    ).toEqual([]);
  });
});

describe('PROSE_EXCLUSIONS', () => {
  it('states a reason for each pattern, and no id twice', () => {
    const ids = PROSE_EXCLUSIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(PROSE_EXCLUSIONS.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });
});
