import { describe, expect, it } from 'vitest';
import { priorityReversals } from '../../../src/classification';
import { clusterPolicy } from '../../../src/cluster-policy';
import {
  changedPriorities,
  decisiveLinks,
  failurePriorities,
  leadingArenaRules,
  leadingCounts,
  priorityRows,
  reversalRows,
  table9Values,
  TABLE_9_READING,
} from '../../../src/cluster-policy/practice';
import type { PracticeTables } from '../../../src/cluster-policy/practice';
import { differing, red, withCell } from '../market-failure/market-failure-data';
import { PRACTICE, PRIORITIES, withLink } from './practice-data';

const valuesOf = (tables: PracticeTables) => table9Values(failurePriorities(tables, TABLE_9_READING));

describe('failurePriorities', () => {
  // Counted by hand from data/activity-failures.csv: platform and project links of each failure.
  it('counts the links of each failure by arena', () => {
    expect(priorityRows(PRIORITIES).map(({ failure, platform, project }) => [failure, platform, project])).toEqual([
      ['inputs', 6, 0],
      ['clustering', 0, 0],
      ['commercialisation', 4, 11],
      ['innovation-investment', 1, 6],
      ['internationalisation', 4, 3],
      ['regional-learning', 3, 0],
      ['isolated-clusters', 4, 0],
      ['interaction', 7, 5],
      ['boundary-crossing', 3, 4],
      ['transformation-pressure', 0, 0],
      ['classic-failures', 0, 0],
      ['ideas', 0, 5],
      ['entrepreneurs', 0, 1],
      ['firm-growth', 1, 5],
      ['sparse-value-chains', 2, 2],
    ]);
  });

  it('throws for an activity that is coded with no failure, and names it', () => {
    expect(() => valuesOf(withLink('case-3.platform-4', 'interaction', null))).toThrow(/case-3.platform-4/);
  });

  it('throws for a failure that is none of chapter 4', () => {
    expect(() => valuesOf(withLink('case-3.platform-4', 'interaction', 'weather'))).toThrow(/weather/);
  });
});

describe('table9Values', () => {
  it('gives a priority for each of the fifteen failures and an arena for the twelve that are worked on', () => {
    const ids = Object.keys(table9Values(PRIORITIES));
    expect(ids.filter((id) => id.endsWith('.priority'))).toHaveLength(15);
    expect(ids.filter((id) => id.endsWith('.arena'))).toHaveLength(12);
  });

  // Read off Table 9: inputs are medium; the five arenas are printed as one of the two.
  it('agrees with all of Table 9 but the priority of inputs and five arenas that come out as both', () => {
    expect(red(table9Values(PRIORITIES))).toEqual([]);
    expect(differing(table9Values(PRIORITIES))).toEqual([
      't9.inputs.priority',
      't9.commercialisation.arena',
      't9.internationalisation.arena',
      't9.interaction.arena',
      't9.boundary-crossing.arena',
      't9.sparse-value-chains.arena',
    ]);
  });

  it('turns red when a link on which a priority hangs is that of another failure', () => {
    expect(red(valuesOf(withLink('case-1.project-1', 'ideas', 'entrepreneurs')))).toEqual([
      't9.ideas.priority',
      't9.entrepreneurs.priority',
    ]);
  });

  it('is refused by the ledger when a failure that Table 9 does not place gets an arena', () => {
    const moved = valuesOf(withLink('case-1.project-1', 'ideas', 'clustering'));
    expect(Object.keys(moved)).toContain('t9.clustering.arena');
    expect(clusterPolicy.ledger.has('t9.clustering.arena')).toBe(false);
  });

  it.each([0.17, 0.25, 4 / 15])('gives the same arenas with a share of %d', (arenaShare) => {
    const values = table9Values(failurePriorities(PRACTICE, { ...TABLE_9_READING, arenaShare }));
    expect(values).toEqual(table9Values(PRIORITIES));
  });

  it.each([1 / 6, 0.27])('gives other arenas with a share of %d', (arenaShare) => {
    const values = table9Values(failurePriorities(PRACTICE, { ...TABLE_9_READING, arenaShare }));
    expect(values).not.toEqual(table9Values(PRIORITIES));
  });
});

describe('leadingArenaRules', () => {
  it('accepts every count from the step on up to the most activities, in any arena', () => {
    const steps = [{ id: 'some', atLeast: 2, priority: 'some', section: '5' }];
    expect(leadingArenaRules(steps, ['platform', 'project'], 4)).toEqual([
      { id: 'some.platform', conditions: { 'weight:platform': [2, 3, 4] }, outcome: 'some', section: '5' },
      { id: 'some.project', conditions: { 'weight:project': [2, 3, 4] }, outcome: 'some', section: '5' },
    ]);
  });
});

describe('leadingCounts', () => {
  const printed = (failure: string): string => clusterPolicy.ledger.row(`t9.${failure}.priority`).value;
  const order = { order: ['none', 'low', 'medium', 'high'] };
  const ranked = leadingCounts(PRIORITIES, ({ problem }) => printed(problem));

  // By hand: inputs, medium, have six activities in the platform; innovation investment, ideas and growth, high, six, five, five.
  it('shows that inputs alone rule out all thresholds for Table 9', () => {
    expect(reversalRows(priorityReversals(ranked, order))).toEqual([
      { higherPriority: 'innovation-investment', activities: 6, lowerPriority: 'inputs', itsActivities: 6 },
      { higherPriority: 'ideas', activities: 5, lowerPriority: 'inputs', itsActivities: 6 },
      { higherPriority: 'firm-growth', activities: 5, lowerPriority: 'inputs', itsActivities: 6 },
    ]);
    const others = ranked.filter(({ item }) => item !== 'inputs');
    expect(priorityReversals(others, order).explainable).toBe(true);
  });
});

describe('changedPriorities', () => {
  it('finds three failures whose priority rests on indirect links', () => {
    const directOnly = failurePriorities(PRACTICE, { ...TABLE_9_READING, bases: ['direct'] });
    expect(changedPriorities(PRIORITIES, directOnly)).toEqual([
      { failure: 'inputs', priority: 'high', otherwise: 'medium' },
      { failure: 'firm-growth', priority: 'high', otherwise: 'medium' },
      { failure: 'sparse-value-chains', priority: 'medium', otherwise: 'low' },
    ]);
  });
});

describe('decisiveLinks', () => {
  it('lists the fifteen links without which a cell comes out differently, against taking each link away', () => {
    const all = table9Values(PRIORITIES);
    const expected = PRACTICE.links.filter((_, index) => {
      const links = withCell(PRACTICE.links, index, { basis: 'none' });
      const values = table9Values(failurePriorities({ ...PRACTICE, links }, TABLE_9_READING));
      return JSON.stringify(values) !== JSON.stringify(all);
    });
    const found = decisiveLinks(PRACTICE, TABLE_9_READING);
    expect(found.map(({ activity, failure }) => [activity, failure])).toEqual(
      expected.map((row) => [row['activity'], row['failure']]),
    );
    expect(found).toHaveLength(15);
    expect(found.find(({ failure }) => failure === 'entrepreneurs')?.cells).toEqual([
      't9.entrepreneurs.arena',
      't9.entrepreneurs.priority',
    ]);
  });
});
