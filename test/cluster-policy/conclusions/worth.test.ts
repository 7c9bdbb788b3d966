import { describe, expect, it } from 'vitest';
import { breakEven, survivingItems } from '../../../src/classification';
import {
  breakEvenScenarios,
  criterionRows,
  failureAnswers,
  policyBudget,
  survivalRows,
  verdictRows,
} from '../../../src/cluster-policy/conclusions';
import type { CriterionReading } from '../../../src/cluster-policy/conclusions';
import { assessment, caught, table10 } from './report-tables';

const reading: CriterionReading = {
  failureTheory: { strong: 'yes', some: 'unknown', none: 'no' },
  additionality: { yes: 'yes', likely: 'yes', 'less-likely': 'no', no: 'no', 'not-judged': 'unknown' },
  costEffectiveness: 'unknown',
};
const answers = failureAnswers(verdictRows(assessment, table10), reading);

describe('failureAnswers', () => {
  it('leaves four failures standing by the first two criteria and none by all three', () => {
    const two = survivingItems(answers, ['marketFailure', 'additionality']);
    expect(two.surviving).toEqual(['inputs', 'commercialisation', 'interaction', 'boundary-crossing']);
    expect(survivalRows(two).map(({ failures }) => failures.length)).toEqual([4, 5, 6]);
    const three = survivingItems(answers, ['marketFailure', 'additionality', 'costEffectiveness']);
    expect(three.surviving).toEqual([]);
  });

  it('justifies the same four if effects are worth their cost', () => {
    const worth = criterionRows(
      failureAnswers(verdictRows(assessment, table10), { ...reading, costEffectiveness: 'yes' }),
    );
    expect(worth.filter(({ verdict }) => verdict === 'justified').map(({ failure }) => failure)).toEqual([
      'inputs',
      'commercialisation',
      'interaction',
      'boundary-crossing',
    ]);
    expect(criterionRows(answers).some(({ verdict }) => verdict === 'justified')).toBe(false);
  });

  it('names the failure whose word the reading leaves out', () => {
    const error = caught(() =>
      failureAnswers(verdictRows(assessment, table10), { ...reading, failureTheory: { strong: 'yes' } }),
    );
    expect([error.code, error.message.includes('row internationalisation')]).toEqual(['no-reading', true]);
  });
});

const budget = policyBudget({
  annualCost: 500e6,
  initiatives: 39,
  platformShare: 0.3,
  survivingFailures: 4,
  assumptions: { discountRate: 0, effectDelay: 0, effectYears: 1, attributionShare: 1, publicFundsFactor: 1 },
});

describe('policyBudget', () => {
  it('spreads the cost over initiatives, failures, platform and projects as by hand', () => {
    const effect = (part: string, per: string): number | undefined =>
      breakEven(budget).rows.find((row) => row.part === part && row.per === per)?.requiredAnnualEffect;
    // 500 million / 39; / 4; 30 % of it, and that / 39; the rest / 4.
    expect(effect('whole', 'initiative')).toBeCloseTo(12_820_512.82, 2);
    expect(effect('whole', 'failure')).toBeCloseTo(125e6, 6);
    expect(effect('platform', 'total')).toBeCloseTo(150e6, 6);
    expect(effect('platform', 'initiative')).toBeCloseTo(3_846_153.85, 2);
    expect(effect('project', 'failure')).toBeCloseTo(87.5e6, 6);
  });
});

describe('breakEvenScenarios', () => {
  it('changes what the scenario names and nothing else', () => {
    const rows = breakEvenScenarios(budget, 'initiative', {
      base: {},
      half: { attributionShare: 0.5 },
      dearer: { annualCost: 780e6 },
      lasting: { effectYears: 2, effectDelay: 1, discountRate: 0.25 },
    });
    expect(rows.map(({ scenario }) => scenario)).toEqual(['base', 'half', 'dearer', 'lasting']);
    expect(rows[0]?.inAll).toBeCloseTo(500e6, 6);
    expect(rows[1]?.inAll).toBeCloseTo(1000e6, 6);
    expect(rows[2]).toMatchObject({ annualCost: 780e6, perOne: 20e6 });
    // Annuity of years 1 and 2 at 25 %: 1/1.25 + 1/1.5625 = 0.8 + 0.64.
    expect(rows[3]?.inAll).toBeCloseTo(500e6 / 1.44, 4);
  });

  it('refuses a kind that the budget is not spread over', () => {
    expect(caught(() => breakEvenScenarios(budget, 'region', { base: {} })).code).toBe('unknown-count');
  });
});
