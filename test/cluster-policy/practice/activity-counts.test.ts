import { describe, expect, it } from 'vitest';
import { activityCounts } from '../../../src/cluster-policy/practice';
import { red, withCell } from '../market-failure/market-failure-data';
import { CLUSTERS, PRACTICE } from './practice-data';

const tables = { clusters: CLUSTERS, activities: PRACTICE.activities };

describe('activityCounts', () => {
  // Counted by hand in the lists of 5.1: platform 4, 6, 5, 8; projects 6, 4, 5, 7.
  it('counts the activities of the four case clusters as 5.1 lists them', () => {
    const values = activityCounts(tables);
    expect(red(values)).toEqual([]);
    expect(values['5.case-studies']).toBe(4);
    expect([1, 2, 3, 4].map((number) => values[`5.1.case-${number}.platform`])).toEqual([4, 6, 5, 8]);
    expect([1, 2, 3, 4].map((number) => values[`5.1.case-${number}.project`])).toEqual([6, 4, 5, 7]);
  });

  it.each([
    ['cluster', { cluster: 'case-2' }, 'case-2.platform-1'],
    ['arena', { arena: 'project' }, 'case-1.project-1'],
    ['number', { number: 2 }, 'case-1.platform-2'],
  ])('names the activity whose %s is changed', (_, cell, key) => {
    const activities = withCell(PRACTICE.activities, 0, cell);
    expect(() => activityCounts({ ...tables, activities })).toThrow(`row case-1.platform-1: id: expected ${key}`);
  });

  it('turns red at the list that lost its last activity', () => {
    const activities = PRACTICE.activities.filter(({ id }) => id !== 'case-4.project-7');
    expect(red(activityCounts({ ...tables, activities }))).toEqual(['5.1.case-4.project']);
  });

  it('turns red when a case cluster is missing', () => {
    expect(red(activityCounts({ ...tables, clusters: CLUSTERS.slice(0, 3) }))).toEqual(['5.case-studies']);
  });
});
