import { describe, expect, it } from 'vitest';
import {
  concludedFailures,
  conclusionValues,
  questionValues,
  verdictRows,
} from '../../../src/cluster-policy/conclusions';
import { assessment, caught, conclusions, table, table10, withCell } from './report-tables';

const values = conclusionValues(verdictRows(assessment, table10), conclusions);

describe('conclusionValues', () => {
  it('derives the four without support as 6.1 lists them', () => {
    expect(values['6.1.unsupported-failures']).toEqual([
      'ideas',
      'entrepreneurs',
      'firm-growth',
      'sparse-value-chains',
    ]);
  });

  it('derives three of the five, and inputs in the place of isolated clusters and transformation pressure', () => {
    expect(values['6.1.reasonable-failures']).toEqual([
      'inputs',
      'commercialisation',
      'interaction',
      'boundary-crossing',
    ]);
    expect(values['6.1.isolated-clusters.verdict']).toBe('unlisted');
    expect(values['6.1.transformation-pressure.verdict']).toBe('unlisted');
  });

  it('counts the lists and gives each benefit its failures', () => {
    expect([values['6.1.reasonable-failures.count'], values['6.1.unsupported-failures.count']]).toEqual([5, 4]);
    expect(values['6.1.benefits']).toBe(3);
    expect(values['6.1.benefit.collaboration']).toEqual(['boundary-crossing', 'interaction', 'isolated-clusters']);
  });

  it('calls potential limited from two rows without additionality on, and its absence considerable from a third', () => {
    const outcome = (codes: readonly string[]): readonly unknown[] => {
      const rows = codes.map((additionality, at) => ({
        failure: `f${at}`,
        cluster_theory: 'yes',
        failure_theory: 'strong',
        additionality,
      }));
      const found = conclusionValues(rows, conclusions);
      return [found['6.1.potential'], found['6.2.without-additionality'], found['6.2.function']];
    };
    expect(outcome(['no', 'likely', 'likely', 'likely'])).toEqual(['not-limited', 'small-parts', 'unimportant']);
    expect(outcome(['no', 'yes', 'likely'])).toEqual(['not-limited', 'considerable-parts', 'important']);
    expect(outcome(['no', 'less-likely', 'yes', 'not-judged'])).toEqual(['limited', 'considerable-parts', 'important']);
  });

  it('follows a changed cell of the appendix', () => {
    const changed = withCell(assessment, 'ideas', 'cluster_theory', 'yes');
    expect(conclusionValues(verdictRows(changed, table10), conclusions)['6.1.unsupported-failures']).not.toContain(
      'ideas',
    );
  });
});

describe('concludedFailures', () => {
  it('refuses a conclusion whose id names another failure than its link', () => {
    const links = conclusions.links.map((row) =>
      row['conclusion'] === 'unsupported.ideas' ? { ...row, failure: 'inputs' } : row,
    );
    const error = caught(() => concludedFailures({ ...conclusions, links }, 'unsupported-failure'));
    expect(error.code).toBe('wrong-failure');
    expect(error.message).toContain('unsupported.ideas');
  });

  it('refuses a conclusion without a failure, and a list out of order', () => {
    const links = conclusions.links.filter((row) => row['conclusion'] !== 'benefit.inputs');
    expect(caught(() => concludedFailures({ ...conclusions, links }, 'benefit')).code).toBe('no-failure');
    const reversed = { ...conclusions, conclusions: [...conclusions.conclusions].reverse() };
    expect(caught(() => concludedFailures(reversed, 'benefit')).code).toBe('numbering');
  });
});

describe('questionValues', () => {
  const tables = {
    questions: table('research-questions'),
    enumerations: table('enumerations'),
    surveys: table('survey-results'),
  };

  it('counts two questions, four sub-questions, three sources, three conditions, two reasons and one study', () => {
    expect(questionValues(tables)).toEqual({
      '6.1.main-questions': 2,
      '6.1.sub-questions': 4,
      '6.1.triangulation': 3,
      '6.1.additionality-conditions': 3,
      '6.2.reasons': 2,
      '6.2.counterfactual-evaluations': 'one',
    });
  });

  it('calls no counterfactual study none and two of them several', () => {
    const surveys = tables.surveys.filter((row) => row['study'] !== 'sweco-2011');
    expect(questionValues({ ...tables, surveys })['6.2.counterfactual-evaluations']).toBe('none');
    const more = [...tables.surveys, { study: 'other', question: 'elsewhere' }];
    expect(questionValues({ ...tables, surveys: more })['6.2.counterfactual-evaluations']).toBe('several');
  });
});
