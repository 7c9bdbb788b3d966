import { describe, expect, it } from 'vitest';
import { findResult, phraseRows, programmeResults, surveyResults } from '../../../src/cluster-policy/survey';
import { withCell } from '../market-failure/market-failure-data';
import { PROGRAMME, PROGRAMME_ROWS, READER, RESULTS, SURVEY_ROWS } from './survey-data';

/** The rows with one cell of one of them changed. */
function changed(id: string, cell: Readonly<Record<string, string | number | null>>) {
  return withCell(
    SURVEY_ROWS,
    SURVEY_ROWS.findIndex((row) => row['id'] === id),
    cell,
  );
}

describe('surveyResults', () => {
  // 5.2: 61, 33 and 4 percent received; 23, 29 and 64 percent very important; 88 and 86; 65 and 14; 10 percent.
  it.each([
    ['sweco.received.information', 0.61],
    ['sweco.received.contacts', 0.33],
    ['sweco.received.financing', 0.04],
    ['sweco.very-important.information', 0.23],
    ['sweco.very-important.contacts', 0.29],
    ['sweco.very-important.financing', 0.64],
    ['sweco.obtainable.information', 0.88],
    ['sweco.obtainable.contacts', 0.86],
    ['sweco.none-other.financing', 0.65],
    ['sweco.easily-obtainable.financing', 0.14],
    ['sweco.decisive', 0.1],
  ])('reads %s as %d', (id, share) => {
    const result = findResult(RESULTS, id);
    expect(result.share).toBeCloseTo(share, 12);
    expect(result.range.lower).toBeCloseTo(share - 0.005, 12);
    expect(result.range.upper).toBeCloseTo(share + 0.005, 12);
  });

  it.each([
    ['percent', { percent: 62 }, /5.2.sweco.received.information: expected 0.61/],
    ['answer', { answer: 'no' }, /sweco.received.information/],
    ['question', { question: 'importance' }, /sweco.received.information/],
    ['study', { study: 'ramboll-2011' }, /sweco.received.information/],
    ['group', { group: 'contacts' }, /sweco.received.information: id/],
    ['kind of print', { comparison: 'about' }, /sweco.received.information: lower/],
    ['base', { base_count: 341 }, /base_count: expected 340/],
    ['figure', { figure: '5.2.sweco.received.contacts' }, /figure: expected 5.2.sweco.received.information/],
    ['lower end', { lower: 60 }, /lower: expected null/],
  ])('names the row when its %s is changed', (_, cell, message) => {
    expect(() => surveyResults(changed('sweco.received.information', cell), READER)).toThrow(message);
  });

  it('names the figure when what a phrase allows is not what the ledger lets it allow', () => {
    expect(() => surveyResults(changed('sweco.not-important.contacts', { upper: 30 }), READER)).toThrow(
      /5.2.sweco.not-important: expected 0.225/,
    );
  });

  it('names the figure when the ledger prints another number', () => {
    const reader = {
      ...READER,
      published: (id: string) => READER.published(id) + (id === '5.2.sweco.decisive' ? 0.01 : 0),
    };
    expect(() => surveyResults(SURVEY_ROWS, reader)).toThrow(/5.2.sweco.decisive/);
  });
});

describe('findResult', () => {
  it('names the known results for an unknown one', () => {
    expect(() => findResult(RESULTS, 'sweco.received.fun')).toThrow(/sweco.received.financing/);
  });
});

describe('phraseRows', () => {
  it('lists a fifth for each benefit and a quarter for the two without a figure of their own', () => {
    expect(phraseRows(RESULTS).map(({ group, share }) => [group, share])).toEqual([
      ['information', 0.2],
      ['contacts', 0.2],
      ['financing', 0.2],
      ['information', 0.25],
      ['contacts', 0.25],
    ]);
  });
});

describe('programmeResults', () => {
  // 5.2: eight initiatives in the first round, four in the second; 205 researchers are those of seven of the eight.
  it('gives each count the initiatives that it covers', () => {
    const initiatives = (round: string, outcome: string) =>
      PROGRAMME.find((result) => result.round === round && result.outcome === outcome)?.initiatives;
    expect(PROGRAMME).toHaveLength(17);
    expect(initiatives('round-1', 'goods')).toBe(8);
    expect(initiatives('round-1', 'researchers')).toBe(7);
    expect(initiatives('round-2', 'researchers')).toBe(4);
  });

  it.each([
    ['count', { count: 57 }, /5.2.vinnova.round-1.goods: expected 56/],
    ['round', { round: 'round-2' }, /row round-1.goods: id/],
    ['figure', { figure: '5.2.vinnova.round-1.services' }, /row round-1.goods: figure/],
  ])('names the row or figure when the %s is changed', (_, cell, message) => {
    expect(() => programmeResults(withCell(PROGRAMME_ROWS, 1, cell), READER)).toThrow(message);
  });

  it('names the round whose number of initiatives is missing', () => {
    const rows = PROGRAMME_ROWS.filter(({ id }) => id !== 'round-2.initiatives');
    expect(() => programmeResults(rows, READER)).toThrow(/round-2/);
  });
});
