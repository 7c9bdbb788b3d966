import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approximations,
  inconsistentRows,
  indiscernibilityClasses,
  qualityOfApproximation,
  reducts,
  separatingColumns,
} from '../../src/classification';
import type { CodedRow, ReductOptions } from '../../src/classification';
import { CONDITIONS, alike, smallTables, subsetsOf, within } from './small-tables';

/** The patients of Pawlak 1991, as most introductions to rough sets repeat them: p2 and p5 are alike and end differently. */
const PATIENTS: readonly CodedRow[] = [
  { patient: 'p1', headache: 'no', pain: 'yes', temperature: 'high', flu: 'yes' },
  { patient: 'p2', headache: 'yes', pain: 'no', temperature: 'high', flu: 'yes' },
  { patient: 'p3', headache: 'yes', pain: 'yes', temperature: 'very high', flu: 'yes' },
  { patient: 'p4', headache: 'no', pain: 'yes', temperature: 'normal', flu: 'no' },
  { patient: 'p5', headache: 'yes', pain: 'no', temperature: 'high', flu: 'no' },
  { patient: 'p6', headache: 'no', pain: 'yes', temperature: 'very high', flu: 'yes' },
];
const patients = { conditionColumns: ['headache', 'pain', 'temperature'], decisionColumn: 'flu' };
const columns = { conditionColumns: CONDITIONS, decisionColumn: 'decision' };

describe('indiscernibilityClasses', () => {
  it('groups rows as pairwise comparison does, keeping 1, "1" and true apart', () => {
    expect(indiscernibilityClasses([{ x: 1 }, { x: '1' }, { x: true }, { x: 1 }], ['x'])).toEqual([[0, 3], [1], [2]]);
    fc.assert(
      fc.property(smallTables, (rows) => {
        const classes = indiscernibilityClasses(rows, CONDITIONS);
        expect(classes.flat().sort((x, y) => x - y)).toEqual(rows.map((_, index) => index));
        rows.forEach((row, first) =>
          rows.forEach((other, second) => {
            const together = classes.some((members) => members.includes(first) && members.includes(second));
            expect(together).toBe(alike(row, other, CONDITIONS));
          }),
        );
      }),
    );
  });

  it('makes one class of all rows without columns', () => {
    expect(indiscernibilityClasses([{ x: 1 }, { x: 2 }], [])).toEqual([[0, 1]]);
  });
});

describe('inconsistentRows', () => {
  it('finds the two patients that are alike and end differently', () => {
    expect(inconsistentRows(PATIENTS, { ...patients, idColumn: 'patient' })).toEqual([
      {
        conditions: { headache: 'yes', pain: 'no', temperature: 'high' },
        rows: [1, 4],
        decisions: [
          { decision: 'yes', rows: [1], ids: ['p2'] },
          { decision: 'no', rows: [4], ids: ['p5'] },
        ],
      },
    ]);
  });

  it('lists exactly the rows of the boundary regions', () => {
    fc.assert(
      fc.property(smallTables, (rows) => {
        const colliding = inconsistentRows(rows, { ...columns, idColumn: 'a' }).flatMap((group) => group.rows);
        const boundary = new Set(approximations(rows, columns).flatMap((set) => set.boundary));
        expect([...colliding].sort()).toEqual([...boundary].sort());
      }),
    );
  });

  it('refuses an empty table, a missing column and a decision among the conditions', () => {
    expect(() => inconsistentRows([], { ...patients, idColumn: 'patient' })).toThrow(/rows\.length/);
    expect(() => inconsistentRows(PATIENTS, { ...patients, idColumn: 'name' })).toThrow(/row 1: name/);
    const twice = { idColumn: 'patient', conditionColumns: ['flu'], decisionColumn: 'flu' };
    expect(() => inconsistentRows(PATIENTS, twice)).toThrow(/columns.*"flu"/);
  });
});

describe('approximations', () => {
  it('gives lower {p1, p3, p6} and upper {p1, p2, p3, p5, p6} for flu, as in Pawlak’s example', () => {
    const [yes, no] = approximations(PATIENTS, patients);
    expect(yes).toEqual({ decision: 'yes', lower: [0, 2, 5], upper: [0, 1, 2, 4, 5], boundary: [1, 4], accuracy: 0.6 });
    expect(no).toEqual({ decision: 'no', lower: [3], upper: [1, 3, 4], boundary: [1, 4], accuracy: 1 / 3 });
    expect(qualityOfApproximation(PATIENTS, patients)).toBeCloseTo(4 / 6, 12);
  });

  it('refuses a decision column that a row lacks, with row and column', () => {
    const columnsOf = (decisionColumn: string) => ({ conditionColumns: ['headache'], decisionColumn });
    expect(() => approximations(PATIENTS, columnsOf('cold'))).toThrow(/row 1: cold/);
    expect(() => approximations([...PATIENTS, { headache: 'no' }], columnsOf('flu'))).toThrow(/row 7: flu/);
  });

  it('agrees with the definition row by row', () => {
    fc.assert(
      fc.property(smallTables, (rows) => {
        for (const { decision, lower, upper } of approximations(rows, columns)) {
          rows.forEach((row, index) => {
            const ends = rows.filter((other) => alike(row, other, CONDITIONS)).map((other) => other['decision']);
            expect(lower.includes(index)).toBe(ends.every((end) => end === decision));
            expect(upper.includes(index)).toBe(ends.some((end) => end === decision));
          });
        }
      }),
    );
  });
});

describe('reducts', () => {
  it('finds {headache, temperature} and {pain, temperature} for the patients, with temperature as the core', () => {
    const found = reducts(PATIENTS, { ...patients, preserve: 'positiveRegion' });
    expect(found.reducts).toEqual([
      ['headache', 'temperature'],
      ['pain', 'temperature'],
    ]);
    expect(found.core).toEqual(['temperature']);
    expect(found.redundant).toEqual([]);
  });

  it.each(['positiveRegion', 'generalizedDecision', 'indiscernibility'] as const)(
    'preserving %s are the minimal ones among all subsets, by the definition on pairs of rows',
    (preserve) => {
      fc.assert(
        fc.property(smallTables, (rows) => {
          const keeping = subsetsOf(CONDITIONS).filter((subset) => keeps(rows, subset, preserve));
          const minimal = keeping.filter(
            (subset) => !keeping.some((less) => less.length < subset.length && within(less, subset)),
          );
          const found = reducts(rows, { ...columns, preserve }).reducts;
          const sorted = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => set.join()).sort();
          expect(sorted(found)).toEqual(sorted(minimal));
        }),
      );
    },
  );

  it('is the empty set where one decision is made throughout', () => {
    const rows = [{ a: 1, d: 'p' }, { a: 2, d: 'p' }]; // prettier-ignore
    const found = reducts(rows, { conditionColumns: ['a'], decisionColumn: 'd', preserve: 'positiveRegion' });
    expect(found).toEqual({ reducts: [[]], core: [], redundant: ['a'] });
  });

  it('refuses more columns than can be tried', () => {
    const wide = Array.from({ length: 17 }, (_, index) => `c${index}`);
    const row = Object.fromEntries([...wide, 'd'].map((column) => [column, 1]));
    const options = { conditionColumns: wide, decisionColumn: 'd', preserve: 'positiveRegion' } as const;
    expect(() => reducts([row], options)).toThrow(/at most 16.*17/);
    expect(() => reducts([row], { ...options, conditionColumns: ['c1'], preserve: 'all' as never })).toThrow(
      /preserve/,
    );
  });
});

describe('separatingColumns', () => {
  const rows: readonly CodedRow[] = [
    { n: 'a', theory: 1, practice: 1, scope: 'x', size: 1, kept: true },
    { n: 'b', theory: 1, practice: 1, scope: 'y', size: 1, kept: false },
    { n: 'c', theory: 0, practice: 1, scope: 'x', size: 1, kept: true },
    { n: 'd', theory: 0, practice: 1, scope: 'x', size: 2, kept: false },
    { n: 'e', theory: 0, practice: 0, scope: 'x', size: 1, kept: false },
  ];
  const options = {
    idColumn: 'n',
    conditionColumns: ['theory', 'practice'],
    decisionColumn: 'kept',
    candidateColumns: ['scope', 'size'],
    maximumSize: 2,
  };

  it('tells which collision each candidate resolves, and which candidates together resolve all', () => {
    const found = separatingColumns(rows, options);
    expect(found.collisions.map((group) => group.rows)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(found.candidates.map(({ column, resolves, separatesAll }) => ({ column, resolves, separatesAll }))).toEqual([
      { column: 'scope', resolves: [0], separatesAll: false },
      { column: 'size', resolves: [1], separatesAll: false },
    ]);
    expect(found.separatingSets).toEqual([['scope', 'size']]);
    expect(separatingColumns(rows, { ...options, maximumSize: 1 }).separatingSets).toEqual([]);
  });

  it('separates by a candidate exactly when no two alike rows then end differently', () => {
    fc.assert(
      fc.property(smallTables, (table) => {
        const given = { idColumn: 'a', conditionColumns: ['a', 'b'], decisionColumn: 'decision' };
        const found = separatingColumns(table, { ...given, candidateColumns: ['c', 'd'], maximumSize: 2 });
        for (const { column, separatesAll } of found.candidates) {
          const clash = table.some((row) =>
            table.some((other) => alike(row, other, ['a', 'b', column]) && row['decision'] !== other['decision']),
          );
          expect(separatesAll).toBe(!clash);
        }
      }),
    );
  });

  it('answers with the empty set where nothing collides, and refuses a candidate that is a condition', () => {
    const calm = separatingColumns(rows.slice(0, 1), options);
    expect(calm).toMatchObject({ collisions: [], separatingSets: [[]] });
    expect(() => separatingColumns(rows, { ...options, candidateColumns: ['theory'] })).toThrow(/"theory"/);
    expect(() => separatingColumns(rows, { ...options, candidateColumns: ['colour'] })).toThrow(/row 1: colour/);
  });
});

/** Whether a subset of the columns keeps what the whole set knows, from pairs of rows only. */
function keeps(rows: readonly CodedRow[], subset: readonly string[], preserve: ReductOptions['preserve']): boolean {
  return rows.every((row) => {
    const members = (own: readonly string[]): readonly CodedRow[] => rows.filter((other) => alike(row, other, own));
    const ends = (own: readonly string[]): string =>
      [...new Set(members(own).map((other) => String(other['decision'])))].sort().join();
    if (preserve === 'indiscernibility') return members(subset).length === members(CONDITIONS).length;
    if (preserve === 'generalizedDecision') return ends(subset) === ends(CONDITIONS);
    return ends(CONDITIONS).length > 1 || ends(subset) === ends(CONDITIONS);
  });
}
