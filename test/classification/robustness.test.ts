import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellInfluence,
  eachRecoding,
  recodableCells,
  recode,
  recodingCount,
  recodingRobustness,
  recodingSampler,
  smallestOverturningSets,
} from '../../src/classification';
import type { CodedRow, Conclusions, RecodableCell, Recoding } from '../../src/classification';
import { randomIndex, seededRandom } from '../../src/random';
import { subsetsOf } from './small-tables';

/** Three rows of three-valued x and two-valued y. */
const rowsOf = (codes: readonly (readonly [number, number])[]): readonly CodedRow[] =>
  codes.map(([x, y], index) => ({ n: `row ${index}`, x, y }));
const codes = { x: [0, 1, 2], y: [0, 1] };
const cellsOf = (rows: readonly CodedRow[]): readonly RecodableCell[] =>
  recodableCells(rows, { idColumn: 'n', codes, alternatives: 'any' });
const tables = fc.array(fc.tuple(fc.nat(2), fc.nat(1)), { minLength: 1, maxLength: 3 }).map((drawn) => rowsOf(drawn));

const conclusions: Conclusions = (rows) => ({
  heavy: rows.reduce((sum, row) => sum + Number(row['x']), 0) >= 3,
  first: rows[0]?.['x'] === 1,
  even: rows.filter((row) => row['y'] === 1).length % 2 === 0,
  trivial: rows.length > 0,
});

/** All tables that differ from a table in exactly k cells, each with its changed cells: by trying every table. */
function neighboursByBruteForce(rows: readonly CodedRow[], flips: number) {
  const cells = rows.flatMap((_, row) => (['x', 'y'] as const).map((column) => ({ row, column })));
  const all = cells.reduce<readonly (readonly CodedRow[])[]>(
    (found, { row, column }) =>
      found.flatMap((table) =>
        codes[column].map((code) => table.map((own, index) => (index === row ? { ...own, [column]: code } : own))),
      ),
    [rows],
  );
  return all
    .map((table) => ({
      table,
      changed: cells.filter(({ row, column }) => table[row]?.[column] !== rows[row]?.[column]),
    }))
    .filter(({ changed }) => changed.length === flips);
}

const overturns = (rows: readonly CodedRow[], table: readonly CodedRow[], name: string): boolean =>
  conclusions(rows)[name] !== conclusions(table)[name];

describe('recodableCells', () => {
  const rows = rowsOf([[0, 1]]);

  it('lists every other allowed code, or only the neighbours in their order', () => {
    expect(cellsOf(rows)).toEqual([
      { row: 0, id: 'row 0', column: 'x', code: 0, alternatives: [1, 2] },
      { row: 0, id: 'row 0', column: 'y', code: 1, alternatives: [0] },
    ]);
    const neighbours = recodableCells(rows, { idColumn: 'n', codes, alternatives: 'neighbours' });
    expect(neighbours[0]?.alternatives).toEqual([1]);
  });

  it('leaves out a cell without alternative and refuses a code that is not allowed', () => {
    expect(recodableCells(rows, { idColumn: 'n', codes: { y: [1] }, alternatives: 'any' })).toEqual([]);
    expect(() => recodableCells(rows, { idColumn: 'n', codes: { x: [1, 2] }, alternatives: 'any' })).toThrow(
      /row 1: x.*received 0/,
    );
    expect(() => recodableCells(rows, { idColumn: 'n', codes: { x: [0, 0] }, alternatives: 'any' })).toThrow(
      /codes of x/,
    );
    expect(() => recodableCells(rows, { idColumn: 'n', codes: { z: [0] }, alternatives: 'any' })).toThrow(/row 1: z/);
  });
});

describe('eachRecoding', () => {
  it('gives every table that differs in exactly that many cells, once, and recodingCount their number', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 4 }), (rows, flips) => {
        const cells = cellsOf(rows);
        const recoded = [...eachRecoding(cells, flips)].map((recoding) => JSON.stringify(recode(rows, recoding)));
        const expected = neighboursByBruteForce(rows, flips).map(({ table }) => JSON.stringify(table));
        expect(recoded.sort()).toEqual(expected.sort());
        expect(recodingCount(cells, flips)).toBe(expected.length);
      }),
    );
  });

  it('leaves the table as it was', () => {
    const rows = rowsOf([[0, 0]]);
    const before = JSON.stringify(rows);
    for (const recoding of eachRecoding(cellsOf(rows), 2)) recode(rows, recoding);
    expect(JSON.stringify(rows)).toBe(before);
  });
});

describe('recodingSampler', () => {
  it('draws each recoding equally often', () => {
    // 3 rows: 3 cells with 2 alternatives and 3 with 1; pairs: 3·4 + 9·2 + 3·1 = 33.
    const cells = cellsOf(rowsOf([[0, 0], [1, 1], [2, 0]])); // prettier-ignore
    const draw = recodingSampler(cells, 2, seededRandom(2013, { stream: 0 }));
    const counts = new Map<string, number>();
    for (let index = 0; index < 33_000; index += 1) {
      const key = JSON.stringify(draw());
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(33);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The 99.9 % point of chi-square with 32 degrees of freedom is 62.5; the seed is fixed.
    expect(chiSquare).toBeLessThan(62.5);
  });

  it('always draws as many cells as asked, even all of them', () => {
    const cells = cellsOf(rowsOf([[0, 0], [1, 1]])); // prettier-ignore
    const random = seededRandom(1, { stream: 0 });
    for (const flips of [1, 2, 3, 4]) {
      const draw = recodingSampler(cells, flips, random);
      for (let index = 0; index < 200; index += 1) expect(draw()).toHaveLength(flips);
    }
  });
});

describe('recodingRobustness', () => {
  it('gives the shares that brute force counts', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const options = { cells: cellsOf(rows), conclusions, maximumFlips: 2, exhaustiveLimit: 1e6, sampling: null };
        const result = recodingRobustness(rows, options);
        expect(result.baseline).toEqual(conclusions(rows));
        result.flips.forEach(({ flips, recodings, evaluated, method, survival }) => {
          const neighbours = neighboursByBruteForce(rows, flips);
          expect([recodings, evaluated, method]).toEqual([neighbours.length, neighbours.length, 'exhaustive']);
          for (const { conclusion, share, overturned, monteCarloError } of survival) {
            const count = neighbours.filter(({ table }) => overturns(rows, table, conclusion)).length;
            expect(overturned).toBe(count);
            expect(share).toBeCloseTo(1 - count / neighbours.length, 12);
            expect(monteCarloError).toBeNull();
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('samples beyond the limit, within its Monte Carlo error of the exact share, and says so', () => {
    const rows = rowsOf([[0, 0], [1, 1], [2, 0]]); // prettier-ignore
    const base = { cells: cellsOf(rows), conclusions, maximumFlips: 3 };
    const exact = recodingRobustness(rows, { ...base, exhaustiveLimit: 1e6, sampling: null });
    const sampled = recodingRobustness(rows, {
      ...base,
      exhaustiveLimit: 9,
      sampling: { draws: 20_000, random: seededRandom(61, { stream: 0 }) },
    });
    expect(sampled.flips.map(({ method }) => method)).toEqual(['exhaustive', 'sampled', 'sampled']);
    expect(sampled.generator).toEqual({ algorithm: 'xoroshiro128plus', seed: 61, stream: 0 });
    sampled.flips.slice(1).forEach(({ survival, evaluated, recodings }, at) => {
      expect(evaluated).toBe(20_000);
      expect(recodings).toBe(exact.flips[at + 1]?.recodings);
      survival.forEach(({ share, monteCarloError }, index) => {
        const truth = exact.flips[at + 1]?.survival[index]?.share ?? -1;
        // Four standard errors with a fixed seed.
        expect(Math.abs(share - truth)).toBeLessThan(4 * (monteCarloError ?? 0));
        expect(monteCarloError).toBeLessThan(0.004);
      });
    });
    const leftOut = recodingRobustness(rows, { ...base, exhaustiveLimit: 9, sampling: null });
    expect(leftOut.flips[1]).toMatchObject({ method: 'leftOut', evaluated: 0, survival: [] });
    const nothing = recodingRobustness(rows, { ...base, exhaustiveLimit: 0, sampling: null });
    expect(nothing.flips.map(({ method }) => method)).toEqual(['leftOut', 'leftOut', 'leftOut']);
  });

  it('keeps a conclusion that no code touches', () => {
    const rows = rowsOf([[0, 0]]);
    const result = recodingRobustness(rows, {
      cells: cellsOf(rows),
      conclusions: (table) => ({ trivial: table.length === 1 }),
      maximumFlips: 2,
      exhaustiveLimit: 100,
      sampling: null,
    });
    expect(result.flips.map(({ survival }) => survival[0]?.share)).toEqual([1, 1]);
  });

  it('refuses cells outside the table, more flips than cells, and conclusions that change or are not booleans', () => {
    const rows = rowsOf([[0, 0]]);
    const options = { cells: cellsOf(rows), conclusions, maximumFlips: 1, exhaustiveLimit: 100, sampling: null };
    const run = (changed: object) => () => recodingRobustness(rows, { ...options, ...changed });
    const [cell] = cellsOf(rows) as [RecodableCell];
    expect(run({ cells: [{ ...cell, row: 3 }] })).toThrow(/row 4: x/);
    expect(run({ cells: [cell, cell] })).toThrow(/cells/);
    expect(run({ cells: [{ ...cell, code: 2 }] })).toThrow(/row 1: x/);
    expect(run({ cells: [{ ...cell, alternatives: [0] }] })).toThrow(/row 1: x/);
    expect(run({ cells: [] })).toThrow(/cells\.length/);
    expect(run({ maximumFlips: 3 })).toThrow(/maximumFlips.*at most 2/);
    expect(run({ conclusions: () => ({}) })).toThrow(/at least one/);
    expect(run({ conclusions: (table: readonly CodedRow[]) => ({ a: table[0]?.['x'] }) })).toThrow(/a: expected true/);
    const fickle = (table: readonly CodedRow[]) => (table[0]?.['x'] === 0 ? { a: true } : { b: true });
    expect(run({ conclusions: fickle })).toThrow(/true or false for each of a/);
    expect(run({ sampling: { draws: 5, random: seededRandom(1, { stream: 0 }) } })).toThrow(/draws/);
    expect(run({ exhaustiveLimit: -1 })).toThrow(/exhaustiveLimit/);
    expect(run({ flips: 2 })).toThrow(/flips/);
  });
});

describe('smallestOverturningSets', () => {
  const asText = (recoding: Recoding): string =>
    recoding.map(({ row, column, to }) => `${row}${column}${String(to)}`).join(' ');

  it('are the sets that trying every table finds, and nothing smaller overturns', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const cells = cellsOf(rows);
        const found = smallestOverturningSets(rows, {
          cells,
          conclusions,
          maximumFlips: 6,
          maximumEvaluations: 1e6,
          maximumSets: 1e6,
        });
        for (const { conclusion, status, size, sets, count, baseline } of found) {
          expect(baseline).toBe(conclusions(rows)[conclusion]);
          const overturning = subsetsOf(cells.map((_, index) => index))
            .map((subset) => subset.length)
            .flatMap((length, at, all) => (all.indexOf(length) === at ? [length] : []))
            .map((flips) => ({
              flips,
              tables: neighboursByBruteForce(rows, flips).filter(({ table }) => overturns(rows, table, conclusion)),
            }))
            .sort((a, b) => a.flips - b.flips)
            .find((entry) => entry.tables.length > 0);
          expect(status).toBe(overturning === undefined ? 'survives' : 'found');
          expect(size).toBe(overturning?.flips ?? null);
          const expected = overturning?.tables.map(({ table, changed }) =>
            changed.map(({ row, column }) => `${row}${column}${String(table[row]?.[column])}`).join(' '),
          );
          expect(sets.map(asText).sort()).toEqual((expected ?? []).sort());
          expect(count).toBe(sets.length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('lists no more sets than asked but counts them all, and says how far it searched', () => {
    const rows = rowsOf([[1, 0], [1, 0]]); // prettier-ignore
    const options = { cells: cellsOf(rows), conclusions, maximumFlips: 2, maximumEvaluations: 100, maximumSets: 1 };
    const even = (found: ReturnType<typeof smallestOverturningSets>) => found.find(({ conclusion }) => conclusion === 'even'); // prettier-ignore
    expect(even(smallestOverturningSets(rows, options))).toMatchObject({ size: 1, count: 2, complete: false });
    // 'heavy' needs 3 of x in all: one flip to 2 is enough; 'trivial' is never overturned.
    const trivial = smallestOverturningSets(rows, options).at(-1);
    expect(trivial).toMatchObject({ status: 'survives', size: null, sets: [], searchedFlips: 2 });
    // 6 recodings with one flip, 13 with two: a limit of 10 does not begin on the pairs.
    const short = smallestOverturningSets(rows, { ...options, maximumEvaluations: 10 }).at(-1);
    expect(short).toMatchObject({ status: 'survives', searchedFlips: 1 });
    for (const limit of ['maximumFlips', 'maximumEvaluations', 'maximumSets']) {
      expect(() => smallestOverturningSets(rows, { ...options, [limit]: 0 })).toThrow(new RegExp(limit));
    }
  });
});

describe('cellInfluence', () => {
  it('gives the shares that brute force counts, alone and with one other cell', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const cells = cellsOf(rows);
        const found = cellInfluence(rows, { cells, conclusions, flips: 2, maximumEvaluations: 1e6 });
        found.forEach(({ row, column, influence }) => {
          for (const flips of [1, 2]) {
            const withCell = neighboursByBruteForce(rows, flips).filter(({ changed }) =>
              changed.some((cell) => cell.row === row && cell.column === column),
            );
            for (const { conclusion, single, double } of influence) {
              const count = withCell.filter(({ table }) => overturns(rows, table, conclusion)).length;
              expect(flips === 1 ? single : double).toBeCloseTo(count / withCell.length, 12);
            }
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('has no double share where it was not asked for or only one cell may change', () => {
    const rows = rowsOf([[0, 0]]);
    const [cell] = cellsOf(rows) as [RecodableCell];
    const options = { conclusions, maximumEvaluations: 100 };
    const single = cellInfluence(rows, { ...options, cells: cellsOf(rows), flips: 1 });
    expect(single[0]?.influence[0]?.double).toBeNull();
    expect(cellInfluence(rows, { ...options, cells: [cell], flips: 2 })[0]?.influence[0]?.double).toBeNull();
  });

  it('refuses more recodings than allowed', () => {
    const rows = rowsOf([[0, 0]]);
    const options = { cells: cellsOf(rows), conclusions, maximumEvaluations: 4 } as const;
    expect(() => cellInfluence(rows, { ...options, flips: 2 })).toThrow(/at most 4.*received 5/);
    expect(() => cellInfluence(rows, { ...options, flips: 3 as never })).toThrow(/flips/);
    expect(() => cellInfluence(rows, { ...options, flips: 1, maximumEvaluations: 0 })).toThrow(/maximumEvaluations/);
    const y = cellsOf(rows).filter(({ column }) => column === 'y');
    expect(cellInfluence(rows, { ...options, cells: y, flips: 1, maximumEvaluations: 1 })).toHaveLength(1);
  });
});

describe('randomIndex', () => {
  it('is what the sampler relies on: every index of a small range comes up', () => {
    const random = seededRandom(5, { stream: 0 });
    const seen = new Set(Array.from({ length: 200 }, () => randomIndex(random, 5)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});
