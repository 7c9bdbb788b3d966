import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/classification';
import {
  classificationText,
  classifyCluster,
  clusterCriteria,
  litmusTestDefinition,
} from '../../../src/cluster-policy/theory';
import { conditionImplications } from '../../../src/cluster-policy/theory/litmus-test-definition';

const conditions = (test: 'porterian' | 'collaboration', verdict: string): readonly string[] =>
  litmusTestDefinition(test)
    .criteria.filter((criterion) => criterion.verdict === verdict)
    .map(({ id }) => id);
const all = (ids: readonly string[], answer: Answer): Answers =>
  Object.fromEntries(ids.map((id) => [id, answer] as const));
const ids = clusterCriteria().map(({ id }) => id);

/** The answers with a yes to each weaker condition of which the stronger one is met. */
function consistent(answers: Answers): Answers {
  const pair = conditionImplications().find(
    ({ stronger, weaker }) => answers[stronger] === 'yes' && answers[weaker] === 'no',
  );
  return pair === undefined ? answers : consistent({ ...answers, [pair.weaker]: 'yes' });
}

describe('clusterCriteria', () => {
  it('has 15 conditions, 2 features of form and 6 criteria of the initiative list, no id twice', () => {
    const groups = clusterCriteria().map(({ group }) => group);
    const count = (name: string): number => groups.filter((group) => group === name).length;
    expect([count('litmus'), count('form'), count('qualification')]).toEqual([15, 2, 6]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says which table and verdict ask for a condition', () => {
    const pressure = clusterCriteria().find(({ id }) => id === 'pressure-high');
    expect(pressure?.askedBy).toEqual(['Table 1: high-potential', 'Table 2: potential']);
  });
});

describe('classifyCluster', () => {
  it('gives high potential when all eight conditions of Table 1 are met, and infers the weaker ones', () => {
    const result = classifyCluster(all(conditions('porterian', 'high-potential'), 'yes'));
    expect(result.litmusTests.porterian).toMatchObject({ verdict: 'high-potential', worstCase: 'high-potential' });
    expect(result.inferred).toEqual([
      'core-firms-competing',
      'upstream-linked',
      // Through linked firms, which nobody answered.
      'upstream-related',
      'inputs-specialised',
      'customers-any',
      'pressure-any',
    ]);
    // Of Table 2's seven only the financial actors are then unknown.
    expect(result.litmusTests.collaboration.levels[0]).toMatchObject({
      score: { met: 6 },
      unknown: ['financial-actors'],
    });
  });

  it('gives potential when one strong condition fails, and none when a weak one does', () => {
    const strong = all(conditions('porterian', 'high-potential'), 'yes');
    const weaker = classifyCluster({ ...strong, 'customers-sophisticated': 'no', 'customers-any': 'yes' });
    expect(weaker.litmusTests.porterian.verdict).toBe('potential');
    expect(weaker.unmet).toEqual(['customers-sophisticated']);
    const none = classifyCluster({ ...strong, 'customers-sophisticated': 'no', 'customers-any': 'no' });
    expect(none.litmusTests.porterian.verdict).toBe('no-potential');
  });

  it('lets a cluster pass Table 1 and fail Table 2, whose conditions are stricter in part', () => {
    const result = classifyCluster({ ...all(conditions('porterian', 'potential'), 'yes'), 'pressure-high': 'no' });
    expect(result.litmusTests.porterian.verdict).toBe('potential');
    expect(result.litmusTests.collaboration).toMatchObject({
      verdict: 'no-potential',
      levels: [{ unmet: ['pressure-high'] }],
    });
  });

  it('carries a no on a condition of Table 1 over to the stronger one that Table 2 asks for', () => {
    const result = classifyCluster({ 'pressure-any': 'no' });
    expect(result.inferred).toEqual(['pressure-high']);
    expect(result.litmusTests.collaboration.verdict).toBe('no-potential');
  });

  it('leaves everything open when nothing is known', () => {
    const result = classifyCluster({});
    expect(result.litmusTests.porterian).toMatchObject({ worstCase: 'no-potential', bestCase: 'high-potential' });
    expect(result.form).toMatchObject({ form: null, judgedBy: ['porterian', 'collaboration'] });
    expect(result.qualification.qualifies).toBe('unknown');
    expect(result.unknown).toEqual(ids);
    expect(result.unknownEffects.map(({ criterion }) => criterion)).toEqual(ids);
  });

  it('says what the last unknown condition decides', () => {
    const answers = { ...all(conditions('porterian', 'high-potential'), 'yes'), institutions: 'unknown' as const };
    const effect = classifyCluster(answers).unknownEffects.find(({ criterion }) => criterion === 'institutions');
    expect(effect).toMatchObject({
      changes: ['porterian', 'collaboration'],
      ifYes: { porterian: { bestCase: 'high-potential', worstCase: 'high-potential' } },
      ifNo: {
        porterian: { bestCase: 'potential', worstCase: 'potential' },
        collaboration: { bestCase: 'no-potential', worstCase: 'no-potential' },
      },
    });
  });

  it('says so when no unknown answer can change anything', () => {
    const answers = {
      'core-firms-competing': 'no',
      ...all(['market-tested-cluster'], 'yes'),
      'collaboration-goal': 'no',
    } as const;
    const tests = classifyCluster({ ...answers, skills: 'no' });
    expect(tests.unknownEffects.flatMap(({ changes }) => changes)).toEqual([]);
    expect(classificationText('Dalen', tests)).toContain('no single unknown answer changes a verdict');
  });

  it('tells the form and by which tables it is judged', () => {
    const formOf = (tested: Answer, goal: Answer) =>
      classifyCluster({ 'market-tested-cluster': tested, 'collaboration-goal': goal }).form;
    expect(formOf('yes', 'no')).toMatchObject({ form: 'porterian', judgedBy: ['porterian'] });
    expect(formOf('no', 'yes')).toMatchObject({ form: 'collaboration', judgedBy: ['collaboration'] });
    expect(formOf('yes', 'yes')).toMatchObject({ form: 'hybrid', judgedBy: ['porterian', 'collaboration'] });
    expect(formOf('no', 'no')).toMatchObject({ form: null, candidates: [], judgedBy: [] });
  });

  // Section 3.1: an initiative must have all six.
  it('qualifies an initiative by all six criteria, and not by five', () => {
    const six = clusterCriteria()
      .filter(({ group }) => group === 'qualification')
      .map(({ id }) => id);
    expect(classifyCluster(all(six, 'yes')).qualification).toMatchObject({
      qualifies: 'yes',
      score: { met: 6, needed: 6 },
    });
    const five = { ...all(six, 'yes'), marketing: 'no' as const };
    expect(classifyCluster(five).qualification).toMatchObject({ qualifies: 'no', unmet: ['marketing'] });
  });

  it('refuses an unknown criterion, another word, and answers that contradict each other', () => {
    const fault = (code: string): unknown => expect.objectContaining({ code, where: 'classifyCluster' });
    expect(() => classifyCluster({ customers: 'yes' })).toThrow(fault('unknown-criterion'));
    expect(() => classifyCluster({ institutions: 'maybe' as never })).toThrow(fault('invalid-choice'));
    // Across a condition that is not answered: competing firms upstream are linked ones, and those are related.
    expect(() => classifyCluster({ 'upstream-competing': 'yes', 'upstream-related': 'no' })).toThrow(
      fault('contradictory-answers'),
    );
  });

  it('keeps every final verdict within the range that it gave while answers were unknown', () => {
    const rank = ['no-potential', 'potential', 'high-potential'];
    const answer = fc.constantFrom<Answer>('yes', 'no');
    fc.assert(
      fc.property(fc.tuple(...ids.map(() => answer)), fc.tuple(...ids.map(() => fc.boolean())), (values, hidden) => {
        const full = consistent(Object.fromEntries(ids.map((id, index) => [id, values[index] as Answer] as const)));
        const partial = Object.fromEntries(Object.entries(full).filter((_, index) => hidden[index] !== true));
        const final = classifyCluster(full);
        const open = classifyCluster(partial);
        for (const test of ['porterian', 'collaboration'] as const) {
          const reached = rank.indexOf(final.litmusTests[test].verdict);
          expect(reached).toBeGreaterThanOrEqual(rank.indexOf(open.litmusTests[test].worstCase));
          expect(reached).toBeLessThanOrEqual(rank.indexOf(open.litmusTests[test].bestCase));
        }
        if (final.form.form !== null) expect(open.form.candidates).toContain(final.form.form);
      }),
      { numRuns: 60, seed: 2013 },
    );
  });
});

describe('classificationText', () => {
  it('names verdict, range, criteria and what an answer could change', () => {
    const answers = {
      ...all(conditions('porterian', 'high-potential'), 'yes'),
      'parallel-clusters': 'unknown' as const,
    };
    const text = classificationText('Dalen', classifyCluster(answers));
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Dalen',
      '  Table 1, porterian cluster: undetermined (potential to high-potential)',
      '    high-potential: 7 of 8 met; unknown: parallel-clusters',
      '    potential: 6 of 6 met',
    ]);
    expect(text).toContain('    parallel-clusters: Table 1: yes high-potential, no potential');
  });
});
