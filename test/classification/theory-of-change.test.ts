import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theoryOfChange } from '../../src/classification';
import type { PriorityRule, TheoryOfChangeOptions } from '../../src/classification';

const activities = [
  { id: 'c1-meetings', arena: 'platform', case: 'c1' },
  { id: 'c1-prototype', arena: 'project', case: 'c1' },
  { id: 'c2-meetings', arena: 'platform', case: 'c2' },
  { id: 'c3-abroad', arena: 'platform', case: 'c3' },
];
const links = [
  { activity: 'c1-meetings', problem: 'interaction', weight: 1 },
  { activity: 'c1-prototype', problem: 'interaction', weight: 1 },
  { activity: 'c2-meetings', problem: 'interaction', weight: 2 },
  { activity: 'c3-abroad', problem: 'export', weight: 0.5 },
];
const thresholds: PriorityRule = {
  kind: 'thresholds',
  measure: 'cases',
  thresholds: [
    { id: 'two', atLeast: 2, priority: 'high' },
    { id: 'one', atLeast: 1, priority: 'medium' },
  ],
  otherwise: 'not prioritised',
};
const options: TheoryOfChangeOptions = {
  problems: ['interaction', 'export', 'monopoly'],
  arenas: ['platform', 'project'],
  arenaShare: 0.5,
  priority: thresholds,
};

describe('theoryOfChange', () => {
  it('counts activities, cases and weight by arena and reads the priority from the first threshold reached', () => {
    const [interaction, exporting, monopoly] = theoryOfChange(activities, links, options);
    expect(interaction).toEqual({
      problem: 'interaction',
      priority: 'high',
      decidedBy: 'two',
      activities: 3,
      cases: 2,
      weight: 4,
      weightByArena: { platform: 3, project: 1 },
      arenas: ['platform'],
      links: links.slice(0, 3),
    });
    expect(exporting).toMatchObject({ priority: 'medium', decidedBy: 'one', weight: 0.5 });
    expect(monopoly).toMatchObject({
      priority: 'not prioritised',
      decidedBy: null,
      activities: 0,
      cases: 0,
      arenas: [],
    });
  });

  it('counts an arena from its share of the weight on', () => {
    const arenasAt = (arenaShare: number) => theoryOfChange(activities, links, { ...options, arenaShare })[0]?.arenas;
    expect(arenasAt(0.25)).toEqual(['platform', 'project']);
    expect(arenasAt(0.75)).toEqual(['platform']);
    expect(arenasAt(0.76)).toEqual([]);
  });

  it('reads the priority by the measure that it is told', () => {
    const byWeight = { ...thresholds, measure: 'weight' } as const;
    const priorities = theoryOfChange(activities, links, { ...options, priority: byWeight });
    expect(priorities.map(({ priority }) => priority)).toEqual(['high', 'not prioritised', 'not prioritised']);
  });

  it('reads the priority from decision rules on the figures', () => {
    const priority: PriorityRule = {
      kind: 'rules',
      rules: [
        { id: 'both', conditions: { arenas: 'platform+project' }, outcome: 'high', section: 't' },
        { id: 'some', conditions: { 'weight:project': 0, cases: [1, 2, 3] }, outcome: 'medium', section: 't' },
      ],
      otherwise: 'low',
    };
    const found = theoryOfChange(activities, links, { ...options, arenaShare: 0.25, priority });
    expect(found.map((entry) => [entry.priority, entry.decidedBy])).toEqual([
      ['high', 'both'],
      ['medium', 'some'],
      ['low', null],
    ]);
  });

  it('never lowers a priority when a link is added', () => {
    const rank = ['not prioritised', 'medium', 'high'];
    fc.assert(
      fc.property(fc.subarray(links), fc.constantFrom(...links), (some, extra) => {
        const more = some.includes(extra) ? some : [...some, extra];
        const [before, after] = [some, more].map((own) => theoryOfChange(activities, own, options));
        before?.forEach((entry, index) => {
          expect(rank.indexOf(after?.[index]?.priority ?? '')).toBeGreaterThanOrEqual(rank.indexOf(entry.priority));
        });
      }),
    );
  });

  it('refuses unknown ids, a repeated link, a weight of 0, and thresholds that do not fall', () => {
    const link = { activity: 'c1-meetings', problem: 'interaction', weight: 1 };
    const run = (own: typeof links, changed: Partial<TheoryOfChangeOptions> = {}) =>
      theoryOfChange(activities, own, { ...options, ...changed });
    expect(() => run([{ ...link, activity: 'x' }])).toThrow(/activity of link 1.*"x"/);
    expect(() => run([{ ...link, problem: 'x' }])).toThrow(/problem of link 1.*"x"/);
    expect(() => run([link, link])).toThrow(/links/);
    expect(() => run([{ ...link, weight: 0 }])).toThrow(/weight of link 1/);
    expect(() => run(links, { arenas: ['platform'] })).toThrow(/arena of c1-prototype/);
    expect(() => run(links, { problems: ['interaction', 'export', 'export'] })).toThrow(/problems/);
    expect(() => run(links, { arenas: ['platform', 'project', 'project'] })).toThrow(/arenas/);
    expect(() => theoryOfChange([...activities, ...activities], links, options)).toThrow(/activities/);
    const rising = { ...thresholds, thresholds: [...thresholds.thresholds].reverse() } as PriorityRule;
    expect(() => run(links, { priority: rising })).toThrow(/threshold two.*below 1/);
    expect(() => run(links, { priority: { ...thresholds, kind: 'vote' } as never })).toThrow(/kind/);
    expect(() => run(links, { arenaShare: 0 })).toThrow(/arenaShare/);
  });
});
