import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/classification';

const options = {
  source: 'mine.csv',
  caseColumn: 'name',
  criterionColumn: 'criterion',
  answerColumn: 'answer',
  criteria: ['rivals', 'customers'],
  words: { yes: ['ja', 'yes'], no: ['nej', 'no'], unknown: ['', '?'] },
};
const row = (name: string, criterion: string, answer: string | null) => ({ name, criterion, answer });

describe('readAnswers', () => {
  it('groups the answers by case, and does not mind case and outer blanks of a word', () => {
    const rows = [row('Dalen', 'rivals', ' JA '), row('Skogen', 'rivals', 'no'), row('Dalen', 'customers', null)];
    expect(readAnswers(rows, options)).toEqual([
      { case: 'Dalen', answers: { rivals: 'yes', customers: 'unknown' } },
      { case: 'Skogen', answers: { rivals: 'no' } },
    ]);
  });

  it('names file, row, column and value of each fault, counting the header as row 1', () => {
    const good = row('Dalen', 'rivals', 'ja');
    expect(() => readAnswers([good, row('Dalen', 'rivlas', 'ja')], options)).toThrow(
      /mine\.csv, row 3: column criterion: expected one of rivals, customers, received "rivlas"/,
    );
    expect(() => readAnswers([row('Dalen', 'rivals', 'kanske')], options)).toThrow(
      /row 2: column answer:.*received "kanske"/,
    );
    expect(() => readAnswers([{ name: 'Dalen', criterion: 'rivals' }], options)).toThrow(/mine\.csv, row 2: answer/);
    expect(() => readAnswers([good, good], options)).toThrow(/row 3: column criterion.*one answer for Dalen/);
    expect(() => readAnswers([row('', 'rivals', 'ja')], options)).toThrow(/column name/);
  });

  it('refuses a word that stands for two answers', () => {
    const words = { ...options.words, no: ['ja'] };
    expect(() => readAnswers([], { ...options, words })).toThrow(/yes and no/);
  });
});
