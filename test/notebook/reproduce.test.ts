import { beforeEach, describe, expect, it } from 'vitest';
import { expectError, notReproducible, reproduceIn, showLedgerOf } from '../../src/notebook';
import { resetSession, sessionReport, VERDICT_MIME } from '../../src/report';
import { smallStudy } from '../report/small-study';
import { captured } from './captured';

describe('reproduceIn', () => {
  beforeEach(() => resetSession());

  it('displays one bundle: a card, a line of text, and the verdict for machines', () => {
    const bundles = captured(() => reproduceIn(smallStudy(), 'mean', 61 / 3));
    expect(bundles).toHaveLength(1);
    expect(bundles[0]?.[VERDICT_MIME]).toMatchObject({ id: 'mean', verdict: 'withinRounding', holds: true });
    expect(bundles[0]?.['text/plain']).toBe(
      '✓ mean: within rounding. Printed 20.3 SEK [20.25 to 20.35 SEK]; computed 20.3333 SEK (section 1).',
    );
    expect(bundles[0]?.['text/html']).toContain('within rounding');
  });

  it('shows a mismatch with what was printed, computed and tried, and does not throw', () => {
    const study = smallStudy([{ id: 'mean', value: '30.5' }]);
    const [bundle] = captured(() => reproduceIn(study, 'mean', 61 / 3));
    expect(bundle?.[VERDICT_MIME]).toMatchObject({ verdict: 'mismatch', holds: false });
    expect(bundle?.['text/plain']).toMatch(
      /^✗ mean: mismatch\. Printed 30\.5 SEK .* one gives the print: count − 1 for count\.$/,
    );
  });

  it('takes a reason in place of a value that cannot be recomputed', () => {
    const [bundle] = captured(() => reproduceIn(smallStudy(), 'colour', notReproducible('lost')));
    expect(bundle?.['text/plain']).toContain('not reproducible from what is published. Printed red; computed nothing');
  });
});

describe('showLedgerOf', () => {
  it('displays rows as printed and records that they were shown', () => {
    resetSession();
    const [bundle] = captured(() => showLedgerOf(smallStudy(), ['share', 'colour']));
    expect(bundle?.['text/plain']).toContain('12.5 percent');
    expect(sessionReport()[0]?.used).toEqual(['colour', 'share']);
  });
});

describe('expectError', () => {
  it('displays the message of an error that was expected, and fails without one', () => {
    const [bundle] = captured(() => expectError(() => smallStudy().published('mean')));
    expect(bundle?.['text/plain']).toMatch(/^refused, as expected: published: mean/);
    expect(() => expectError(() => 5)).toThrow(/expected an error, received 5/);
  });
});
