import { describe, expect, it } from 'vitest';
import { classifyForm } from '../../../src/classification';
import { FORM_FEATURES, policyFormRules } from '../../../src/cluster-policy/theory';

const form = (tested: 'yes' | 'no' | 'unknown', goal: 'yes' | 'no' | 'unknown') =>
  classifyForm({ 'market-tested-cluster': tested, 'collaboration-goal': goal }, policyFormRules());

describe('policyFormRules', () => {
  // Section 2.3: two numbered forms, and hybrids where both overlap.
  it.each([
    ['yes', 'no', 'porterian'],
    ['no', 'yes', 'collaboration'],
    ['yes', 'yes', 'hybrid'],
  ] as const)('tells a tested cluster %s with collaboration as goal %s as %s', (tested, goal, expected) => {
    expect(form(tested, goal)).toMatchObject({ status: 'decided', form: expected, fired: [`form-${expected}`] });
  });

  it('knows no form without a tested cluster and without collaboration', () => {
    expect(form('no', 'no')).toMatchObject({ status: 'noMatch', form: null, candidates: [] });
  });

  it('leaves open what an unknown feature leaves open', () => {
    expect(form('unknown', 'yes').candidates).toEqual(['collaboration', 'hybrid']);
    expect(form('yes', 'unknown').candidates).toEqual(['porterian', 'hybrid']);
    expect(form('unknown', 'no').candidates).toEqual(['porterian']);
    expect(form('unknown', 'unknown').candidates).toEqual(['porterian', 'collaboration', 'hybrid']);
  });

  it('lets at most one rule hold for any two answers, each with the section that states it', () => {
    for (const tested of ['yes', 'no'] as const)
      for (const goal of ['yes', 'no'] as const) expect(form(tested, goal).fired.length).toBeLessThanOrEqual(1);
    expect(policyFormRules().map(({ section }) => section)).toEqual(['2.3', '2.3', '2.3']);
    expect(Object.keys(policyFormRules()[0]?.conditions ?? {})).toEqual(FORM_FEATURES.map(({ id }) => id));
  });
});
