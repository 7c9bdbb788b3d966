import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/cluster-policy';
import { evidenceByQuestion, evidenceMap } from '../../../src/cluster-policy/questions';

describe('evidenceMap', () => {
  it('has a line for each row of the table, with words for every id', () => {
    const map = evidenceMap();
    expect(map).toHaveLength(dataPackage.table('evidence-map').rows.length);
    for (const { question, asked, conclusion, concluded, subject } of map) {
      expect(asked).not.toBe(question);
      expect(concluded).not.toBe(conclusion);
      expect(subject).not.toBe('');
    }
  });

  it('leads to places that have rows in the ledger', () => {
    expect(evidenceMap().filter(({ figures }) => figures === 0)).toEqual([]);
  });

  it('counts the rows of a table, or of the whole section where none is named', () => {
    const figures = (place: string): number | undefined => evidenceMap().find((link) => link.place === place)?.figures;
    const rows = dataPackage.table('published').rows;
    expect(figures('2.4, Table 2')).toBe(rows.filter(({ table }) => table === 'Table 2').length);
    expect(figures('2.3')).toBe(rows.filter(({ section }) => section === '2.3').length);
  });
});

describe('evidenceByQuestion', () => {
  it('has all questions of section 1.1, also those without a link of their own', () => {
    const byQuestion = evidenceByQuestion();
    expect(byQuestion.map(({ question }) => question)).toEqual(['q1', 'q1a', 'q1b', 'q1c', 'q2', 'q2a', 'q2b', 'q2c']);
    expect(byQuestion[0]).toMatchObject({ places: [], evidence: [], conclusions: [] });
  });

  it('gathers places, sorts of evidence and conclusions without repeats', () => {
    expect(evidenceByQuestion().find(({ question }) => question === 'q2')).toMatchObject({
      places: ['3.3, Table 4', '3.3, Table 5', '3.3, Table 6'],
      evidence: ['computation'],
      conclusions: ['observation.cost-unknown'],
    });
  });

  it('loses no link of the map', () => {
    const linked = evidenceByQuestion().flatMap(({ question, places }) =>
      places.map((place) => `${question} ${place}`),
    );
    expect(new Set(linked)).toEqual(new Set(evidenceMap().map(({ question, place }) => `${question} ${place}`)));
  });
});
