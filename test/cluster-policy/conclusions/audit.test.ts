import { describe, expect, it } from 'vitest';
import {
  arenaCodings,
  codingAgreement,
  contradictedPrints,
  CONTRADICTION_RUNS,
  contradictionIndex,
  contradictionRows,
  runContradictions,
  severityCounts,
  theoryCodings,
} from '../../../src/cluster-policy/conclusions';
import { createLedger } from '../../../src/report';
import { assessment, calculation, caught, ledger, table, table10, upstream } from './report-tables';

const inconsistencies = table('inconsistencies');

describe('contradictionIndex', () => {
  it('has every contradiction that the design lists, and each with a ledger row unless its places print none', () => {
    const index = contradictionIndex(ledger, inconsistencies);
    const known = [
      'table-10-theory',
      'inputs-priority',
      'arena-platform-or-both',
      'five-failures',
      'identical-codes',
      'internationalisation-three-types',
      'classic-failures-missing',
      'number-of-questions',
      'nearly-double',
    ];
    expect(index.filter(({ id, rows }) => known.includes(id) && rows.length > 0)).toHaveLength(known.length);
    expect(index.flatMap(({ rows }) => rows)).toHaveLength(
      ledger.rows.filter((row) => row.inconsistency !== '').length,
    );
  });

  it('names a ledger row whose contradiction the table lacks', () => {
    const error = caught(() =>
      contradictionIndex(
        ledger,
        inconsistencies.filter((row) => row['id'] !== 'five-failures'),
      ),
    );
    expect([error.code, error.message.includes('6.1.reasonable-failures')]).toEqual(['unknown-contradiction', true]);
  });
});

describe('severityCounts', () => {
  it('adds up to the table, with a run for every contradiction that reaches a conclusion', () => {
    const counts = severityCounts(contradictionIndex(ledger, inconsistencies), CONTRADICTION_RUNS);
    expect(counts.reduce((sum, { contradictions }) => sum + contradictions, 0)).toBe(inconsistencies.length);
    const gravest = counts.find(({ severity }) => severity === 'conclusion');
    expect(gravest?.run).toBe(gravest?.contradictions);
  });
});

describe('contradictedPrints', () => {
  it('says explained of every contradicted row, never a plain pass', () => {
    const prints = contradictedPrints(ledger, calculation);
    expect(prints.length).toBeGreaterThan(50);
    expect(prints.filter(({ verdict }) => verdict !== 'explained')).toEqual([]);
  });

  it('takes no row that carries no contradiction', () => {
    const clean = createLedger(ledger.rows.map((row) => ({ ...row, inconsistency: '' })));
    expect(contradictedPrints(clean, calculation)).toEqual([]);
  });
});

describe('runContradictions', () => {
  const runs = runContradictions({ ledger, table });
  const run = (id: string): readonly unknown[] => {
    const found = runs.find((entry) => entry.id === id);
    return [found?.placeA, found?.placeB];
  };

  it('runs each contradiction once, in the order of the table', () => {
    const order = inconsistencies.map((row) => row['id']).filter((id) => runs.some((entry) => entry.id === id));
    expect(runs.map(({ id }) => id)).toEqual(order);
  });

  it('gives what either reading gives by hand', () => {
    expect(run('number-of-questions')).toEqual([6, 4]);
    expect(run('nearly-double')).toEqual([14 / 10, 14 / 7]);
    expect(run('five-failures')[1]).toEqual(['inputs', 'commercialisation', 'interaction', 'boundary-crossing']);
    expect(run('inputs-priority')).toEqual(['theoretical-potential-some-priority', 'great-potential']);
    expect(run('identical-codes')).toEqual([6 / 15, 1]);
    expect(run('table-10-rows')).toEqual(['7 of 15', '4 of 8']);
    expect(run('ideas-theory')).toEqual(['yes', 'less-likely']);
    expect(run('benefit-outside-the-five')).toEqual([3, 2]);
    expect(run('arena-platform-or-both')[1]).toEqual(['firm-growth']);
    expect(run('table-2-stricter')).toEqual([7, 6]);
    expect(run('criteria-two-or-three')).toEqual(['yes', 'open']);
    // 4 % of all got financing, to 64 % of them it mattered much; 10 % of the 61 % with information.
    expect(run('decisive-financing')[1]).toBeCloseTo((0.04 * 0.64) / (0.1 * 0.61), 12);
    expect(run('assumptions-3-and-4')).toEqual([expect.closeTo(604.226722, 5), expect.closeTo(517.562893, 5)]);
  });

  it('finds readings that give the same only where a contradiction does not matter', () => {
    expect(runs.filter(({ same }) => same).map(({ id }) => id)).toEqual(['sparse-chains-focus']);
  });

  it('is refused if a run belongs to no contradiction of the table', () => {
    const short = (name: string): ReturnType<typeof table> =>
      name === 'inconsistencies' ? inconsistencies.slice(1) : table(name);
    expect(caught(() => runContradictions({ ledger, table: short })).code).toBe('unknown-contradiction');
  });
});

describe('contradictionRows', () => {
  it('writes numbers, words and sets as text and keeps the severities asked for', () => {
    const runs = [
      { id: 'a', severity: 'figure', asks: '?', placeA: 0.41967, placeB: 3, same: false },
      { id: 'b', severity: 'coding', asks: '?', placeA: ['x', 'y'], placeB: 'z', same: true },
    ];
    expect(contradictionRows(runs, ['figure'])).toEqual([
      { id: 'a', asks: '?', placeA: '0.420', placeB: '3', matters: true },
    ]);
    expect(contradictionRows(runs, ['coding'])[0]).toMatchObject({ placeA: 'x, y', placeB: 'z', matters: false });
  });
});

describe('codingAgreement', () => {
  it('gives the theory of Table 10 and the appendix 5 of 8, kappa 21/45 and AC1 as by hand', () => {
    const codings = theoryCodings(assessment, table10);
    expect(codings.differing.map(({ unit }) => unit)).toEqual([
      'interaction',
      'boundary-crossing',
      'transformation-pressure',
    ]);
    const rows = codingAgreement(codings, { categories: ['none', 'medium', 'strong'], confidenceLevel: 0.95 });
    // Chance by kappa: (2·5 + 3·0 + 3·3)/64 = 19/64. By AC1: shares 7/16, 3/16, 6/16, Σ π(1−π)/2.
    const chance = (7 * 9 + 3 * 13 + 6 * 10) / 256 / 2;
    expect(rows.map(({ estimate }) => estimate)).toEqual([
      5 / 8,
      expect.closeTo(21 / 45, 12),
      expect.any(Number),
      expect.closeTo((5 / 8 - chance) / (1 - chance), 12),
    ]);
  });

  it('gives the arenas of Table 9 and the appendix 5 of 11', () => {
    const codings = arenaCodings(assessment, upstream);
    expect(codings.units).toHaveLength(11);
    expect(codings.differing).toHaveLength(6);
    const rows = codingAgreement(codings, { categories: ['platform', 'project', 'both'], confidenceLevel: 0.95 });
    // Table 9: 6 platform, 5 project; appendix: 4 platform, 1 project, 6 both; chance (6·4 + 5·1)/121.
    expect(rows[0]?.estimate).toBeCloseTo(5 / 11, 12);
    expect(rows[1]?.estimate).toBeCloseTo((5 / 11 - 29 / 121) / (1 - 29 / 121), 12);
    expect(rows[2]?.lower).toBeLessThan(rows[2]?.estimate ?? 0);
  });
});
