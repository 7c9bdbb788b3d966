import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimizeTruthTable, primeImplicants, truthTable } from '../../src/classification';
import type { CodedRow, MinimizeOptions, TruthTableOptions } from '../../src/classification';
import { subsetsOf } from './small-tables';

const tableOptions: TruthTableOptions = {
  conditions: ['a', 'b', 'c'],
  outcome: 'y',
  presentCodes: [1],
  absentCodes: [0],
  minimumCases: 1,
  inclusionCutoff: 1,
  exclusionCutoff: 1e-9,
};
const minimize: MinimizeOptions = {
  explain: 'present',
  remainders: 'exclude',
  contradictions: 'exclude',
  maximumSolutions: 100,
};
const bit = fc.nat(1);
const cases = fc.array(fc.record({ a: bit, b: bit, c: bit, y: bit }), { minLength: 1, maxLength: 12 });

/** All product terms over k variables, as pairs of mask and bits. */
function allTerms(variableCount: number): readonly { readonly mask: number; readonly bits: number }[] {
  const numbers = Array.from({ length: 2 ** variableCount }, (_, index) => index);
  return numbers.flatMap((mask) => numbers.filter((bits) => (bits & ~mask) === 0).map((bits) => ({ mask, bits })));
}

describe('truthTable', () => {
  it('sorts cases into configurations and judges each by its consistency', () => {
    const rows: readonly CodedRow[] = [
      { a: 1, b: 1, c: 0, y: 1 },
      { a: 1, b: 1, c: 0, y: 0 },
      { a: 0, b: 1, c: 1, y: 1 },
      { a: 0, b: 0, c: 0, y: 0 },
    ];
    const { configurations } = truthTable(rows, tableOptions);
    expect(configurations).toHaveLength(8);
    expect(configurations[0b110]).toEqual({
      index: 6,
      present: { a: true, b: true, c: false },
      cases: [0, 1],
      positive: [0],
      consistency: 0.5,
      outcome: 'contradiction',
    });
    const outcomes = configurations.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'remainder')).toHaveLength(5);
    expect([outcomes[0b011], outcomes[0]]).toEqual(['present', 'absent']);
  });

  it('moves with its cutoffs', () => {
    const rows = [{ a: 1, y: 1 }, { a: 1, y: 1 }, { a: 1, y: 0 }]; // prettier-ignore
    const outcomeWith = (changed: Partial<TruthTableOptions>) =>
      truthTable(rows, { ...tableOptions, conditions: ['a'], ...changed }).configurations[1]?.outcome;
    expect(outcomeWith({ inclusionCutoff: 2 / 3 })).toBe('present');
    expect(outcomeWith({ inclusionCutoff: 0.8, exclusionCutoff: 0.7 })).toBe('absent');
    expect(outcomeWith({ inclusionCutoff: 0.8, exclusionCutoff: 0.6 })).toBe('contradiction');
    expect(outcomeWith({ minimumCases: 4 })).toBe('remainder');
  });

  it('refuses a code that is neither present nor absent, and cutoffs that cross', () => {
    expect(() => truthTable([{ a: 'maybe', b: 0, c: 0, y: 0 }], tableOptions)).toThrow(/row 1: a.*"maybe"/);
    expect(() => truthTable([], { ...tableOptions, inclusionCutoff: 0.5, exclusionCutoff: 0.6 })).toThrow(/exclusion/);
    expect(() => truthTable([], { ...tableOptions, absentCodes: [1] })).toThrow(/codes/);
    expect(() => truthTable([], { ...tableOptions, conditions: [] })).toThrow(/conditions/);
  });
});

describe('primeImplicants', () => {
  it('are the maximal terms within the function, as testing all terms finds them', () => {
    const minterms = fc.uniqueArray(fc.nat(15));
    fc.assert(
      fc.property(minterms, minterms, (positive, free) => {
        const allowed = new Set([...positive, ...free]);
        const inside = allTerms(4).filter(({ mask, bits }) =>
          Array.from({ length: 16 }, (_, index) => index).every(
            (index) => (index & mask) !== bits || allowed.has(index),
          ),
        );
        const prime = inside.filter(
          ({ mask, bits }) =>
            positive.some((index) => (index & mask) === bits) &&
            !inside.some(
              (wider) =>
                wider.mask !== mask && (wider.mask & mask) === wider.mask && (bits & wider.mask) === wider.bits,
            ),
        );
        const text = (terms: readonly { mask: number; bits: number }[]): string[] =>
          terms.map(({ mask, bits }) => `${mask}/${bits}`).sort();
        expect(text(primeImplicants(positive, free, 4))).toEqual(text(prime));
      }),
    );
  });

  it('solve McCluskey’s example m(4, 8, 10, 11, 12, 15) with 9 and 14 free', () => {
    // The usual textbook example: BC'D', AB', AD', AC.
    expect(primeImplicants([4, 8, 10, 11, 12, 15], [9, 14], 4)).toEqual([
      { mask: 0b1100, bits: 0b1000 },
      { mask: 0b1010, bits: 0b1010 },
      { mask: 0b1001, bits: 0b1000 },
      { mask: 0b0111, bits: 0b0100 },
    ]);
  });

  it('are one term without conditions where the function is always true, and none where it never is', () => {
    expect(primeImplicants([0, 1, 2, 3], [], 2)).toEqual([{ mask: 0, bits: 0 }]);
    expect(primeImplicants([], [0], 2)).toEqual([]);
    expect(() => primeImplicants([4], [], 2)).toThrow(/minterm/);
  });
});

describe('minimizeTruthTable', () => {
  it('gives solutions that hold exactly on the configurations to be explained, with the fewest terms', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom('present', 'absent'),
        fc.constantFrom('exclude', 'dontCare'),
        (rows, explain, remainders) => {
          const table = truthTable(rows, tableOptions);
          const wanted = table.configurations.filter(({ outcome }) => outcome === explain).map(({ index }) => index);
          const free = new Set(table.configurations.filter(({ outcome }) => outcome === explain || (remainders === 'dontCare' && outcome === 'remainder')).map(({ index }) => index)); // prettier-ignore
          const { solutions, complete } = minimizeTruthTable(table, { ...minimize, explain, remainders });
          expect(complete).toBe(true);
          expect(solutions.length > 0).toBe(wanted.length > 0);
          for (const { terms } of solutions) {
            table.configurations.forEach(({ index, present }) => {
              const holds = terms.some(({ literals }) =>
                literals.every((one) => present[one.condition] === one.present),
              );
              if (wanted.includes(index)) expect(holds).toBe(true);
              if (holds) expect(free.has(index)).toBe(true);
            });
          }
          expect(solutions[0]?.terms.length ?? 0).toBe(fewestTerms(wanted, free));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells consistency, raw and unique coverage of terms that overlap', () => {
    // y where a or b; a*b twice, a alone once, b alone once, and once more b alone without y.
    const rows = [[1, 1, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1], [0, 1, 0], [0, 0, 0]].map(([a, b, y]) => ({ a, b, y })) as CodedRow[]; // prettier-ignore
    const table = truthTable(rows, { ...tableOptions, conditions: ['a', 'b'], inclusionCutoff: 0.5 });
    const { solutions } = minimizeTruthTable(table, minimize);
    expect(solutions).toHaveLength(1);
    expect(solutions[0]).toMatchObject({ text: 'a + b', consistency: 0.8, coverage: 1 });
    expect(solutions[0]?.terms).toEqual([
      { literals: [{ condition: 'a', present: true }], text: 'a', cases: [0, 1, 2], consistency: 1, rawCoverage: 0.75, uniqueCoverage: 0.25 }, // prettier-ignore
      { literals: [{ condition: 'b', present: true }], text: 'b', cases: [0, 1, 3, 4], consistency: 0.75, rawCoverage: 0.75, uniqueCoverage: 0.25 }, // prettier-ignore
    ]);
  });

  it('counts cases without the outcome when its absence is to be explained', () => {
    const rows = [[0, 0], [0, 0], [0, 1], [1, 0], [1, 1], [1, 1], [1, 1]].map(([a, y]) => ({ a, y })) as CodedRow[]; // prettier-ignore
    const table = truthTable(rows, { ...tableOptions, conditions: ['a'], inclusionCutoff: 0.75, exclusionCutoff: 0.5 });
    const { solutions } = minimizeTruthTable(table, { ...minimize, explain: 'absent' });
    // Two of the three cases with ~a lack the outcome, and two of the three that lack it have ~a.
    expect(solutions).toMatchObject([{ text: '~a', consistency: 2 / 3, coverage: 2 / 3 }]);
  });

  it('treats contradictions as told', () => {
    const rows = [{ a: 1, b: 1, y: 1 }, { a: 1, b: 0, y: 1 }, { a: 1, b: 0, y: 0 }, { a: 0, b: 1, y: 0 }, { a: 0, b: 0, y: 0 }]; // prettier-ignore
    const table = truthTable(rows, { ...tableOptions, conditions: ['a', 'b'] });
    const textWith = (contradictions: MinimizeOptions['contradictions']) =>
      minimizeTruthTable(table, { ...minimize, contradictions }).solutions.map(({ text }) => text);
    expect(textWith('exclude')).toEqual(['a*b']);
    expect(textWith('dontCare')).toEqual(['a']);
    expect(textWith('explain')).toEqual(['a']);
  });

  it('has no solution where nothing is to be explained, and lists all shortest ones', () => {
    const nothing = truthTable([{ a: 1, b: 0, c: 0, y: 0 }], tableOptions);
    expect(minimizeTruthTable(nothing, minimize)).toEqual({ solutions: [], primeImplicants: [], complete: true });
    // The cyclic chart of m(0, 1, 2, 5, 6, 7) has two shortest solutions of three terms.
    const rows = [0, 1, 2, 5, 6, 7].map((index) => ({ a: index >> 2, b: (index >> 1) & 1, c: index & 1, y: 1 }));
    const cyclic = truthTable(rows, tableOptions);
    expect(minimizeTruthTable(cyclic, minimize).solutions.map(({ terms }) => terms.length)).toEqual([3, 3]);
    expect(minimizeTruthTable(cyclic, { ...minimize, maximumSolutions: 1 }).complete).toBe(false);
    expect(() => minimizeTruthTable(cyclic, { ...minimize, remainders: 'include' as never })).toThrow(/remainders/);
  });
});

/** The fewest terms that cover the wanted configurations of three variables and stay within the free ones. */
function fewestTerms(wanted: readonly number[], free: ReadonlySet<number>): number {
  const inTerm = ({ mask, bits }: { mask: number; bits: number }): readonly number[] =>
    Array.from({ length: 8 }, (_, index) => index).filter((index) => (index & mask) === bits);
  const usable = allTerms(3)
    .map(inTerm)
    .filter((members) => members.every((index) => free.has(index)));
  // Only terms that are not part of a larger usable one matter: at most a dozen for three variables.
  const largest = usable.filter((members) => !usable.some((more) => more.length > members.length && members.every((index) => more.includes(index)))); // prettier-ignore
  const covering = subsetsOf(largest).filter((set) => wanted.every((index) => set.some((members) => members.includes(index)))); // prettier-ignore
  return Math.min(...covering.map((set) => set.length));
}
