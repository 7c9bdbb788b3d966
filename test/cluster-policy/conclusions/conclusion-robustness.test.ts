import { describe, expect, it } from 'vitest';
import { recodableCells } from '../../../src/classification';
import type { CodedRow } from '../../../src/classification';
import {
  additionalityModel,
  conclusionRobustness,
  flipRows,
  influentialCells,
  supportModel,
} from '../../../src/cluster-policy/conclusions';
import type { ConclusionModel, RobustnessRow } from '../../../src/cluster-policy/conclusions';
import { seededRandom } from '../../../src/random';
import { assessment, conclusions, table10 } from './report-tables';

const limits = { maximumFlips: 3, maximumEvaluations: 40_000 };

/** Every table that differs from the model's in exactly `flips` cells, by plain recursion. */
function* tables(
  model: ConclusionModel,
  alternatives: 'neighbours' | 'any',
  flips: number,
): Generator<readonly CodedRow[]> {
  const cells = recodableCells(model.rows, { idColumn: 'failure', codes: model.codes, alternatives });
  function* from(start: number, left: number, rows: readonly CodedRow[]): Generator<readonly CodedRow[]> {
    if (left === 0) yield rows;
    else
      for (let at = start; at <= cells.length - left; at += 1) {
        const cell = cells[at];
        for (const code of cell?.alternatives ?? [])
          yield* from(
            at + 1,
            left - 1,
            rows.map((row, index) => (index === cell?.row ? { ...row, [cell.column]: code } : row)),
          );
      }
  }
  yield* from(0, flips, model.rows);
}

/** Table 10's conclusions, written out a second time without rules. */
function table10Conclusions(rows: readonly CodedRow[]): Readonly<Record<string, boolean>> {
  const outcome = ({ theory, addressed }: CodedRow): string => {
    if (addressed === 'none') return 'no';
    if (theory === 'none') return addressed === 'high' ? 'less-likely' : 'no';
    return theory === 'strong' ? 'yes' : 'likely';
  };
  const expected = (failure: string): boolean => {
    const row = rows.find((entry) => entry['failure'] === failure) ?? {};
    return ['yes', 'likely'].includes(outcome(row));
  };
  const all = rows.map(outcome);
  const without = all.filter((code) => code === 'no' || code === 'less-likely').length;
  const best = rows.filter((row) => row['theory'] === 'strong' && row['addressed'] === 'high');
  return {
    ...Object.fromEntries(
      ['inputs', 'commercialisation', 'interaction', 'boundary-crossing'].map((id) => [
        `${id}: additionality can be expected`,
        expected(id),
      ]),
    ),
    ...Object.fromEntries(
      ['transformation-pressure', 'ideas', 'firm-growth', 'sparse-value-chains'].map((id) => [
        `${id}: additionality cannot be expected`,
        !expected(id),
      ]),
    ),
    'commercialisation: first among the contributions':
      best.length === 1 && best[0]?.['failure'] === 'commercialisation',
    'limited potential in several cases': without >= 2,
    'considerable parts without additionality': without >= 8 / 3,
    'an important function in some respects': all.includes('yes'),
  };
}

const byName = (rows: readonly RobustnessRow[], name: string): RobustnessRow | undefined =>
  rows.find(({ conclusion }) => conclusion === name);

describe('conclusionRobustness on Table 10', () => {
  const model = additionalityModel(table10);
  const found = conclusionRobustness(model, limits);

  it('starts from conclusions that all hold on the table as printed', () => {
    expect(found.map(({ holds }) => holds)).toEqual(found.map(() => true));
    expect(found).toHaveLength(12);
  });

  it('gives the shares and the smallest numbers of flips that plain enumeration gives', () => {
    const baseline = table10Conclusions(model.rows);
    const count = (
      alternatives: 'neighbours' | 'any',
      flips: number,
    ): { all: number; overturned: Record<string, number> } => {
      const overturned: Record<string, number> = {};
      let all = 0;
      for (const rows of tables(model, alternatives, flips)) {
        all += 1;
        for (const [name, holds] of Object.entries(table10Conclusions(rows)))
          if (holds !== baseline[name]) overturned[name] = (overturned[name] ?? 0) + 1;
      }
      return { all, overturned };
    };
    const next = [1, 2, 3].map((flips) => count('neighbours', flips));
    const any = [1, 2, 3].map((flips) => count('any', flips));
    const smallest = (counts: typeof next, name: string): number | null => {
      const at = counts.findIndex(({ overturned }) => (overturned[name] ?? 0) > 0);
      return at < 0 ? null : at + 1;
    };
    const expected = Object.keys(baseline).map((conclusion) => ({
      conclusion,
      survivesOne: 1 - (next[0]?.overturned[conclusion] ?? 0) / (next[0]?.all ?? 1),
      survivesTwo: 1 - (next[1]?.overturned[conclusion] ?? 0) / (next[1]?.all ?? 1),
      nextCode: smallest(next, conclusion),
      anyCode: smallest(any, conclusion),
    }));
    const sorted = <Entry extends { readonly conclusion: string }>(entries: readonly Entry[]): readonly Entry[] =>
      [...entries].sort((a, b) => (a.conclusion < b.conclusion ? -1 : 1));
    expect(sorted(found)).toMatchObject(sorted(expected));
  });

  it('names sets that overturn the conclusion when they are put into the table by hand', () => {
    for (const { conclusion, example } of found) {
      const changes = example.split('; ').map((text) => /^(.+), (\w+): (.+) → (.+)$/.exec(text)?.slice(1) ?? []);
      const rows = model.rows.map((row) => ({
        ...row,
        ...(Object.fromEntries(
          changes.filter(([failure]) => failure === row['failure']).map(([, column, , code]) => [column, code]),
        ) as CodedRow),
      }));
      expect(table10Conclusions(rows)[conclusion], conclusion).toBe(false);
    }
  });

  it('needs two flips against an important function, since two rows carry it, and three against limited potential', () => {
    expect(byName(found, 'an important function in some respects')?.nextCode).toBe(2);
    expect(byName(found, 'limited potential in several cases')?.nextCode).toBe(3);
    expect(byName(found, 'commercialisation: additionality can be expected')).toMatchObject({
      nextCode: null,
      anyCode: 1,
    });
  });
});

describe('conclusionRobustness on the appendix', () => {
  const model = supportModel(assessment, conclusions);
  const found = conclusionRobustness(model, limits);

  it('finds that transformation pressure has support and no practice, and all else holds', () => {
    expect(found.filter(({ holds }) => !holds).map(({ conclusion }) => conclusion)).toEqual([
      'transformation-pressure: has support and practice',
    ]);
  });

  it('counts the single recodings of the four by hand', () => {
    // Each of fifteen rows: one other code of cluster theory; one of failure theory (both ends), two for some; one of
    // priority at both ends, two between. Failure theory is some in one row, priority some or very limited in seven.
    const singles = 15 + (15 + 1) + (15 + 7);
    const exact = byName(found, 'exactly 4 alleged failures lack support');
    expect(exact?.survivesOne).toBeCloseTo(1 - (4 + 4) / singles, 12);
    expect(byName(found, 'ideas: lacks support')?.survivesOne).toBeCloseTo(1 - 2 / singles, 12);
  });

  it('needs one flip for every failure behind the third benefit', () => {
    expect(byName(found, 'benefit.collaboration: a failure with support and practice behind it')?.nextCode).toBe(3);
    expect(byName(found, 'benefit.inputs: a failure with support and practice behind it')?.nextCode).toBe(1);
  });
});

describe('influentialCells', () => {
  it('gives each cell the conclusions that flipping it alone overturns, the most influential first', () => {
    const found = influentialCells(additionalityModel(table10), { alternatives: 'neighbours' });
    expect(found).toHaveLength(16);
    expect(found[0]).toMatchObject({ failure: 'inputs', column: 'addressed', influence: 1 / 12 });
    expect(found.map(({ influence }) => influence)).toEqual(
      [...found.map(({ influence }) => influence)].sort((a, b) => b - a),
    );
  });
});

describe('flipRows', () => {
  it('runs all recodings up to the limit, then samples, and repeats itself with the same seed', () => {
    const run = (): ReturnType<typeof flipRows> =>
      flipRows(additionalityModel(table10), {
        alternatives: 'neighbours',
        maximumFlips: 3,
        exhaustiveLimit: 300,
        draws: 200,
        random: seededRandom(2013, { stream: 0 }),
      });
    const rows = run();
    expect(rows.map(({ method, evaluated }) => [method, evaluated])).toEqual([
      ['exhaustive', 22],
      ['exhaustive', 225],
      ['sampled', 200],
    ]);
    expect(rows[0]?.monteCarloError).toBeNull();
    expect(rows[2]?.monteCarloError).toBeGreaterThan(0);
    expect(run()).toEqual(rows);
  });
});
