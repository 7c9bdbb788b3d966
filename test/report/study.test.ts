import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLedger, coverage, resetSession, sessionReport } from '../../src/report';
import { recordReproduction } from '../../src/report/session';
import { row, SMALL_ROWS, smallStudy } from './small-study';

describe('createLedger', () => {
  it('finds a row by its id, and names the nearest ids for an unknown one', () => {
    const ledger = createLedger(SMALL_ROWS);
    expect(ledger.row('mean').value).toBe('20.3');
    expect(() => ledger.row('meen')).toThrow(/received "meen"\. Hint: Nearest: mean, /);
  });

  it('refuses what a table schema cannot see', () => {
    expect(() => createLedger([row({ id: 'a', value: 'twelve' })])).toThrow(/a: expected a row that prints a number/);
    expect(() => createLedger([row({ id: 'a', value: '1', comparison: 'rounded' })])).toThrow(/ledger row a: decimals/);
    expect(() => createLedger([row({ id: 'a', value: '1', comparison: 'about', lower: 2, upper: 1 })])).toThrow(
      /lower ≤ upper/,
    );
    expect(() => createLedger([row({ id: 'a', value: '1' }), row({ id: 'a', value: '2' })])).toThrow(
      /no other row has/,
    );
  });
});

describe('published', () => {
  beforeEach(() => resetSession());

  it('gives a given number in base units and records the use', () => {
    const study = smallStudy();
    expect(study.published('share')).toBe(0.125);
    expect(sessionReport()).toEqual([{ study: 'small', used: ['share'], reproduced: [] }]);
  });

  it('gives the interval that the print of an input stands for', () => {
    const { lower, upper } = smallStudy().publishedInterval('share');
    expect([lower, upper]).toEqual([0.1245, 0.1255]);
  });

  it('refuses a derived figure: its number must come from a computation', () => {
    expect(() => smallStudy().published('mean')).toThrow(
      /published: mean: expected a given or cited row, received "derived"/,
    );
    expect(sessionReport()).toEqual([]);
  });
});

describe('verify', () => {
  beforeEach(() => resetSession());

  it('refuses an input, and the same id with another value', () => {
    const study = smallStudy();
    expect(() => study.verify('sum', 61)).toThrow(/reproduce: sum: expected a derived/);
    study.verify('mean', 61 / 3);
    study.verify('mean', 61 / 3);
    expect(() => study.verify('mean', 20.4)).toThrow(/reproduced before/);
  });

  it('gives a figure that nothing yields a verdict of its own, unless the study derives it', () => {
    expect(smallStudy().verifyNotReproducible('colour', 'its source is lost')).toMatchObject({
      verdict: 'notReproducible',
      computed: null,
      explanation: 'its source is lost',
    });
    expect(() => smallStudy().verifyNotReproducible('mean', 'no reason')).toThrow(
      /since the study derives this figure/,
    );
  });
});

describe('coverage', () => {
  it('counts inputs by use, derived rows by a verdict that holds, judgements by either', () => {
    const result = coverage(SMALL_ROWS, {
      used: ['sum', 'mean', 'colour'],
      verdicts: [
        { id: 'mean', holds: false },
        { id: 'about', holds: true },
        { id: 'colours', holds: true },
      ],
    });
    expect(result).toEqual({
      given: { covered: 1, total: 3, missing: ['count', 'share'] },
      derived: { covered: 1, total: 3, missing: ['mean', 'part'] },
      judgement: { covered: 2, total: 2, missing: [] },
      count: { covered: 0, total: 1, missing: ['disputed'] },
    });
  });
});

describe('explain', () => {
  it('leads from a printed figure to the given ones, with values and what they imply', () => {
    const tree = smallStudy().explain('part');
    expect(tree).toMatchObject({ id: 'part', printed: '8', formula: 'share × sum', kind: 'derived' });
    expect(tree.inputs.map(({ id, value, kind }) => [id, value, kind])).toEqual([
      ['share', 12.5, 'given'],
      ['sum', 61, 'given'],
    ]);
    expect(tree.implies).toEqual([
      { label: 'what is left', unit: 'SEK', formula: 'sum − share × sum', value: 61 * 0.875 },
    ]);
  });
});

describe('a figure that is reproduced again', () => {
  const host = globalThis as { klusterlabInteractive?: boolean };
  beforeEach(resetSession);
  afterEach(() => delete host.klusterlabInteractive);

  it('must have the same value in a run from top to bottom', () => {
    recordReproduction('a-study', 'x', 1);
    recordReproduction('a-study', 'x', 1);
    expect(() => recordReproduction('a-study', 'x', 2)).toThrow(expect.objectContaining({ code: 'reproduced-twice' }));
  });

  it('has its later value where cells are changed and run again', () => {
    host.klusterlabInteractive = true;
    recordReproduction('a-study', 'x', 1);
    recordReproduction('a-study', 'x', 2);
    expect(sessionReport()).toEqual([{ study: 'a-study', used: [], reproduced: ['x'] }]);
  });
});
