import { KlusterlabError } from '../../errors';
import { requireColumns, requireKnownKeys, requireNumber, requireUnique } from '../contract';
import type { CodedRow, CodeValue } from '../contract';

export interface TruthTableOptions {
  /** The condition columns, at most 10. */
  readonly conditions: readonly string[];
  readonly outcome: string;
  /** Codes that mean present, in every one of these columns. */
  readonly presentCodes: readonly CodeValue[];
  /** Codes that mean absent. */
  readonly absentCodes: readonly CodeValue[];
  /** A configuration with fewer cases is a remainder; at least 1. */
  readonly minimumCases: number;
  /** Consistency from which a configuration counts as having the outcome, above 0 and up to 1. */
  readonly inclusionCutoff: number;
  /** Consistency below which it counts as lacking it; what lies between is a contradiction. At most the inclusion cutoff. */
  readonly exclusionCutoff: number;
}

/** One configuration of conditions; rows as positions from 0. */
export interface Configuration {
  /** The conditions as a binary number, the first condition as its highest digit. */
  readonly index: number;
  readonly present: Readonly<Record<string, boolean>>;
  /** Cases with exactly these conditions. */
  readonly cases: readonly number[];
  /** Those of them with the outcome. */
  readonly positive: readonly number[];
  /** Positive per case, 0 to 1; null without cases. */
  readonly consistency: number | null;
  readonly outcome: 'present' | 'absent' | 'contradiction' | 'remainder';
}

/** The truth table of a crisp-set analysis: one configuration for each combination of conditions. */
export interface TruthTable {
  readonly conditions: readonly string[];
  readonly outcome: string;
  readonly configurations: readonly Configuration[];
}

/**
 * The crisp-set truth table of coded cases (Ragin 1987, The Comparative Method, ch. 6).
 *
 * @param rows one row for each case
 * @param options conditions, outcome, what codes mean, and the cutoffs
 * @returns all 2^k configurations in the order of their index
 * @throws KlusterlabError for a code that is neither present nor absent (with row and column), a cutoff out of range, …
 *
 * @example
 * const rows = [{ a: 1, y: 1 }, { a: 1, y: 0 }, { a: 0, y: 0 }];
 * truthTable(rows, {
 *   conditions: ['a'], outcome: 'y', presentCodes: [1], absentCodes: [0],
 *   minimumCases: 1, inclusionCutoff: 1, exclusionCutoff: 0.25,
 * }).configurations.map((configuration) => configuration.outcome); // ['absent', 'contradiction']
 */
export function truthTable(rows: readonly CodedRow[], options: TruthTableOptions): TruthTable {
  requireTruthTableOptions(options);
  const { conditions, outcome } = options;
  requireColumns('truthTable', rows, [...conditions, outcome]);
  const cases = Array.from({ length: 2 ** conditions.length }, (): number[] => []);
  const positive = cases.map((): number[] => []);
  rows.forEach((row, position) => {
    const index = conditions.reduce(
      (bits, column) => bits * 2 + (isPresent(row, column, position, options) ? 1 : 0),
      0,
    );
    cases[index]?.push(position);
    if (isPresent(row, outcome, position, options)) positive[index]?.push(position);
  });
  return {
    conditions,
    outcome,
    configurations: cases.map((own, index) => configurationOf(index, own, positive[index] ?? [], options)),
  };
}

function configurationOf(
  index: number,
  cases: readonly number[],
  positive: readonly number[],
  options: TruthTableOptions,
): Configuration {
  const { conditions } = options;
  const present = Object.fromEntries(
    conditions.map((column, place) => [column, ((index >> (conditions.length - 1 - place)) & 1) === 1]),
  );
  const consistency = cases.length === 0 ? null : positive.length / cases.length;
  const judge = (): Configuration['outcome'] => {
    if (consistency === null || cases.length < options.minimumCases) return 'remainder';
    if (consistency >= options.inclusionCutoff) return 'present';
    return consistency < options.exclusionCutoff ? 'absent' : 'contradiction';
  };
  return { index, present, cases, positive, consistency, outcome: judge() };
}

function isPresent(row: CodedRow, column: string, position: number, options: TruthTableOptions): boolean {
  const code = row[column] ?? null;
  if (options.presentCodes.includes(code)) return true;
  if (options.absentCodes.includes(code)) return false;
  throw new KlusterlabError({
    code: 'neither-present-nor-absent',
    where: `truthTable, row ${position + 1}`,
    parameter: column,
    expected: `one of ${JSON.stringify([...options.presentCodes, ...options.absentCodes])}`,
    received: code,
  });
}

function requireTruthTableOptions(options: TruthTableOptions): void {
  const where = 'truthTable';
  requireKnownKeys(where, options, {
    required: [
      'conditions',
      'outcome',
      'presentCodes',
      'absentCodes',
      'minimumCases',
      'inclusionCutoff',
      'exclusionCutoff',
    ],
  });
  requireUnique(where, 'columns', [...options.conditions, options.outcome]);
  requireUnique(
    where,
    'codes',
    [...options.presentCodes, ...options.absentCodes].map((code) => JSON.stringify(code)),
  );
  requireNumber(where, 'conditions.length', options.conditions.length, { atLeast: 1, atMost: 10, unit: 'conditions' });
  requireNumber(where, 'minimumCases', options.minimumCases, { whole: true, atLeast: 1, unit: 'cases' });
  requireNumber(where, 'inclusionCutoff', options.inclusionCutoff, { above: 0, atMost: 1, unit: 'consistency' });
  requireNumber(where, 'exclusionCutoff', options.exclusionCutoff, {
    atLeast: 0,
    atMost: options.inclusionCutoff,
    unit: 'consistency',
  });
}
