import { describe, expect, it } from 'vitest';
import { table } from '../../../src/cluster-policy';
import { failureTriangulation, MENTION_BASES, typePlacements } from '../../../src/cluster-policy/market-failure';
import {
  cheaperArena,
  critiqueCounts,
  critiquesAndPriorities,
  failurePriorities,
  focusBySource,
  platformCosts,
  practiceValues,
  resultConclusions,
  TABLE_9_READING,
} from '../../../src/cluster-policy/practice';
import { red, TABLES, TYPOLOGY, withCell } from '../market-failure/market-failure-data';
import { PRACTICE, PRIORITIES } from './practice-data';

const triangulation = failureTriangulation(TABLES, { bases: MENTION_BASES });
const placements = typePlacements(TYPOLOGY.placements);

describe('practiceValues', () => {
  // 5.2, after Table 9: a part, projects, commercialisation, policy; low pressure and the classic failures.
  it('gives what 5.2 reads from Table 9', () => {
    const values = practiceValues({ priorities: PRIORITIES, triangulation, placements });
    expect(red(values)).toEqual([]);
    expect(values).toEqual({
      '5.2.failures-addressed': 'part',
      '5.2.emphasis': 'project',
      '5.2.emphasis.topic': 'commercialisation',
      '5.2.focus': 'policy',
      '5.2.poorly-equipped': ['transformation-pressure', 'classic-failures'],
    });
  });

  it('turns red at the failures of competition when Table 8 places clustering among them', () => {
    const changed = [...placements, { id: 'clustering', type: 'imperfect-competition' }];
    expect(red(practiceValues({ priorities: PRIORITIES, triangulation, placements: changed }))).toEqual([
      '5.2.poorly-equipped',
    ]);
  });

  it('turns red at three readings when only the platform is looked at', () => {
    const links = PRACTICE.links.map((row) =>
      String(row['activity']).includes('project') ? { ...row, basis: 'left-out' } : row,
    );
    const priorities = failurePriorities({ ...PRACTICE, links }, TABLE_9_READING);
    expect(red(practiceValues({ priorities, triangulation, placements }))).toEqual([
      '5.2.emphasis',
      '5.2.emphasis.topic',
      '5.2.focus',
    ]);
  });
});

describe('focusBySource', () => {
  // By hand: policy alone names four, two of them high, sixteen activities; research nine, four, sixty-one.
  it('puts policy ahead by the share of high priorities and research by activities', () => {
    expect(focusBySource(PRIORITIES, triangulation)).toEqual([
      { namedBy: 'policy', failures: 4, highPriority: 2, shareOfHighPriority: 0.5, activitiesPerFailure: 4 },
      { namedBy: 'research', failures: 9, highPriority: 4, shareOfHighPriority: 4 / 9, activitiesPerFailure: 61 / 9 },
      { namedBy: 'porter', failures: 2, highPriority: 0, shareOfHighPriority: 0, activitiesPerFailure: 0 },
    ]);
  });
});

describe('cheaperArena', () => {
  it.each([
    [{ lower: 0.25, upper: 0.35 }, 'platform'],
    [{ lower: 0.6, upper: 0.7 }, 'project'],
    [{ lower: 0.4, upper: 0.5 }, 'undecided'],
  ])('for a share of %j it is %s', (share, expected) => {
    expect(cheaperArena(share)).toBe(expected);
  });

  it.each([
    { lower: 0.4, upper: 0.3 },
    { lower: -0.1, upper: 0.3 },
    { lower: 0.1, upper: 30 },
    { lower: NaN, upper: 1 },
  ])('throws for %j', (share) => {
    expect(() => cheaperArena(share)).toThrow(/platformShare/);
  });
});

describe('platformCosts', () => {
  // 30, 25 and 35 percent of 517,562,893 SEK (Table 5), by hand.
  it('takes the share and the ends of its range of each total', () => {
    const [row] = platformCosts({ 'Table 5': 517_562_893 }, { share: 0.3, range: { lower: 0.25, upper: 0.35 } });
    expect(row?.platform).toBeCloseTo(155_268_867.9, 4);
    expect(row?.platformLower).toBeCloseTo(129_390_723.25, 4);
    expect(row?.platformUpper).toBeCloseTo(181_147_012.55, 4);
  });
});

describe('critiqueCounts', () => {
  // 5.3: six points from the case studies, three from Ramböll.
  it('counts the points of each source', () => {
    expect(critiqueCounts(table('critiques'))).toEqual({ '5.3.case-study-critiques': 6, '5.3.ramboll-critiques': 3 });
  });

  it('names the point whose number or source is another one', () => {
    expect(() => critiqueCounts(withCell(table('critiques'), 2, { source: 'ramboll-2011' }))).toThrow(
      /list ramboll-2011, row too-broad: number: expected 1/,
    );
  });
});

describe('critiquesAndPriorities', () => {
  it('sets three points beside the priority of a failure and leaves the others without', () => {
    const rows = critiquesAndPriorities(table('critiques'), PRIORITIES);
    expect(rows.map(({ priority }) => priority)).toEqual([
      'high',
      'high',
      null,
      'medium',
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('resultConclusions', () => {
  const tables = { conclusions: table('conclusions'), links: table('conclusion-failures') };

  // 5.4: three conclusions; commercialisation, inputs, and contacts, mostly across boundaries.
  it('counts the conclusions and gives the failures that the first is about', () => {
    expect(red(resultConclusions(tables))).toEqual([]);
    expect(resultConclusions(tables)['5.4.conclusions']).toBe(3);
  });

  it('turns red when a failure of the first conclusion is another one', () => {
    const index = tables.links.findIndex(({ conclusion }) => conclusion === 'results.important');
    const links = withCell(tables.links, index, { failure: 'ideas' });
    expect(red(resultConclusions({ ...tables, links }))).toEqual(['5.4.important-results']);
  });
});
