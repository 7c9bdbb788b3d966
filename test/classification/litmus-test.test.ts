import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { litmusTest } from '../../src/classification';
import type { Answer, Criterion, LitmusOptions } from '../../src/classification';

const criteria: readonly Criterion[] = [
  { id: 'rivalry', label: 'Rivals', verdict: 'high', required: true },
  { id: 'pressure', label: 'Strong pressure', verdict: 'high', required: true },
  { id: 'fame', label: 'Known abroad', verdict: 'high', required: false },
  { id: 'competition', label: 'Competitors', verdict: 'some', required: true },
  { id: 'customers', label: 'Customers', verdict: 'some', required: true },
];
const options: LitmusOptions = { verdicts: ['high', 'some'], otherwise: 'none', missingAnswers: 'unknown' };
const withRivalry: LitmusOptions = { ...options, implications: [{ stronger: 'rivalry', weaker: 'competition' }] };

describe('litmusTest', () => {
  it('gives the strongest verdict whose required criteria are all met, with scores', () => {
    const result = litmusTest(
      criteria,
      { rivalry: 'yes', pressure: 'yes', fame: 'no', competition: 'yes', customers: 'no' },
      options,
    );
    expect(result.verdict).toBe('high');
    expect(result.levels[0]).toEqual({
      verdict: 'high',
      status: 'yes',
      score: { met: 2, total: 3 },
      met: ['rivalry', 'pressure'],
      unmet: ['fame'],
      unknown: [],
    });
    expect(result.levels[1]).toMatchObject({ status: 'no', unmet: ['customers'] });
  });

  it('falls to the verdict for none when a required criterion of each is unmet', () => {
    const result = litmusTest(criteria, { rivalry: 'no', customers: 'no' }, options);
    expect(result).toMatchObject({ verdict: 'none', bestCase: 'none', worstCase: 'none' });
  });

  it('leaves the verdict open while unknown answers could change it, and says which', () => {
    const result = litmusTest(criteria, { rivalry: 'yes', competition: 'yes', customers: 'yes' }, options);
    expect(result).toMatchObject({ verdict: 'undetermined', bestCase: 'high', worstCase: 'some' });
    expect(result.unknownEffects).toEqual([
      {
        criterion: 'pressure',
        ifYes: { bestCase: 'high', worstCase: 'high' },
        ifNo: { bestCase: 'some', worstCase: 'some' },
      },
      // Not required: it moves the score only.
      {
        criterion: 'fame',
        ifYes: { bestCase: 'high', worstCase: 'some' },
        ifNo: { bestCase: 'high', worstCase: 'some' },
      },
    ]);
  });

  it('follows implications from a stronger yes and from a weaker no', () => {
    expect(litmusTest(criteria, { rivalry: 'yes', customers: 'yes' }, withRivalry)).toMatchObject({
      inferred: ['competition'],
      worstCase: 'some',
    });
    expect(litmusTest(criteria, { competition: 'no', pressure: 'yes' }, withRivalry)).toMatchObject({
      inferred: ['rivalry'],
      verdict: 'none',
    });
  });

  it('spans best and worst case over every way to settle the unknown answers', () => {
    const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown');
    const record = fc.record({
      rivalry: answer,
      pressure: answer,
      fame: answer,
      competition: answer,
      customers: answer,
    });
    const rank = (verdict: string): number => ['high', 'some', 'none'].indexOf(verdict);
    fc.assert(
      fc.property(record, fc.boolean(), (given, implied) => {
        fc.pre(!implied || !(given.rivalry === 'yes' && given.competition === 'no'));
        const chosen = implied ? withRivalry : options;
        const verdicts = settled(given)
          .filter((set) => !implied || !(set.rivalry === 'yes' && set.competition === 'no'))
          .map((set) => litmusTest(criteria, set, chosen).verdict)
          .sort((a, b) => rank(a) - rank(b));
        const { bestCase, worstCase } = litmusTest(criteria, given, chosen);
        expect([bestCase, worstCase]).toEqual([verdicts[0], verdicts.at(-1)]);
      }),
    );
  });

  it('never lets a verdict without required criteria be reached', () => {
    const optional: readonly Criterion[] = [{ id: 'a', label: 'A', verdict: 'high', required: false }];
    expect(litmusTest(optional, { a: 'yes' }, { ...options, verdicts: ['high'] }).verdict).toBe('none');
  });

  it('refuses an unknown criterion, word, verdict or option, a missing answer where asked, and a contradiction', () => {
    expect(() => litmusTest(criteria, { riwalry: 'yes' }, options)).toThrow(/rivalry.*received "riwalry"/);
    expect(() => litmusTest(criteria, { rivalry: 'ja' as never }, options)).toThrow(/rivalry.*"ja"/);
    expect(() => litmusTest(criteria, {}, { ...options, verdicts: ['high'] })).toThrow(/verdict of competition/);
    expect(() => litmusTest(criteria, {}, { ...options, level: 1 } as never)).toThrow(/level/);
    expect(() => litmusTest(criteria, { rivalry: 'yes' }, { ...options, missingAnswers: 'reject' })).toThrow(
      /pressure/,
    );
    expect(() => litmusTest(criteria, { rivalry: 'yes', competition: 'no' }, withRivalry)).toThrow(/rivalry/);
    expect(() => litmusTest([...criteria, ...criteria], {}, options)).toThrow(/high\/rivalry/);
    expect(() => litmusTest(criteria, {}, { ...options, otherwise: 'some' })).toThrow(/verdicts.*"some"/);
    const lost = [{ stronger: 'rivalry', weaker: 'lost' }];
    expect(() => litmusTest(criteria, {}, { ...options, implications: lost })).toThrow(/lost/);
  });
});

type Given = Readonly<Record<'rivalry' | 'pressure' | 'fame' | 'competition' | 'customers', Answer>>;

function settled(given: Given): readonly Given[] {
  const unknown = (Object.keys(given) as (keyof Given)[]).find((id) => given[id] === 'unknown');
  if (unknown === undefined) return [given];
  return (['yes', 'no'] as const).flatMap((answer) => settled({ ...given, [unknown]: answer }));
}
