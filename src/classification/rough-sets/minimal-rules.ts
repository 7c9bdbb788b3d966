import { codeText, requireChoice, requireKnownKeys, requireNumber } from '../contract';
import type { CodedRow, CodeValue } from '../contract';
import type { DecisionRule, RuleOutcome } from '../rules';
import { approximations } from './approximations';
import { minimalSubsets } from './column-subsets';
import { requireDecisionTable } from './decision-table';
import type { DecisionTableColumns } from './decision-table';
import { KlusterlabError } from '../../errors';

export interface MinimalRulesOptions extends DecisionTableColumns {
  /** `lower`: rules that are certain on the table; `upper`: rules that stay within the rows where the decision is possible. */
  readonly approximation: 'lower' | 'upper';
}

/** A rule induced from rows; no condition can be left out without matching a row outside its approximation. */
export interface MinimalRule extends DecisionRule {
  readonly conditions: Readonly<Record<string, CodeValue>>;
  /** Rows that it matches, as positions from 0. */
  readonly matches: readonly number[];
  /** Matched rows with its decision per matched row, 0 to 1 (1 for every rule on a lower approximation). */
  readonly certainty: number;
  /** Matched rows with its decision per row with that decision, 0 to 1. */
  readonly coverage: number;
}

const COLUMN_LIMIT = 16;

/**
 * All minimal decision rules of a table (Pawlak 1991, Rough Sets, ch. 5: value reducts), exhaustively.
 *
 * @param rows coded rows
 * @param options condition columns (at most 16), decision column, and which approximation the rules stay within
 * @returns rules by decision in the order of its first row, shorter rules first; usable by applyRules as they are
 * @throws KlusterlabError for an empty table, a missing or repeated column, a null decision, or an unknown option
 *
 * @example
 * const rows = [{ a: 0, b: 0, d: 'n' }, { a: 0, b: 1, d: 'y' }, { a: 1, b: 1, d: 'y' }];
 * const options = { conditionColumns: ['a', 'b'], decisionColumn: 'd', approximation: 'lower' };
 * minimalRules(rows, options).map((rule) => rule.id); // ['b = 0 → n', 'b = 1 → y', 'a = 1 → y']
 */
export function minimalRules(rows: readonly CodedRow[], options: MinimalRulesOptions): readonly MinimalRule[] {
  const where = 'minimalRules';
  requireKnownKeys(where, options, { required: ['conditionColumns', 'decisionColumn', 'approximation'] });
  requireDecisionTable(where, rows, options);
  requireChoice(where, 'approximation', options.approximation, ['lower', 'upper']);
  const { conditionColumns, decisionColumn } = options;
  requireNumber(where, 'conditionColumns.length', conditionColumns.length, { atMost: COLUMN_LIMIT, unit: 'columns' });
  return approximations(rows, { conditionColumns, decisionColumn }).flatMap((set) => {
    const { decision } = set;
    if (decision === null) {
      throw new KlusterlabError({
        code: 'missing-decision',
        where,
        parameter: decisionColumn,
        expected: 'a decision in every row',
        received: null,
      });
    }
    const target = new Set(set[options.approximation]);
    const rules = new Map<string, MinimalRule>();
    for (const index of target) {
      for (const columns of minimalColumns(rows, index, target, conditionColumns)) {
        const rule = ruleFrom(rows, index, columns, decisionColumn, decision);
        rules.set(rule.id, rule);
      }
    }
    return [...rules.values()].sort((a, b) => conditionCount(a) - conditionCount(b));
  });
}

function matching(rows: readonly CodedRow[], index: number, columns: readonly string[]): readonly number[] {
  const model = rows[index] ?? {};
  return rows.flatMap((row, other) => (columns.every((column) => row[column] === model[column]) ? [other] : []));
}

function minimalColumns(
  rows: readonly CodedRow[],
  index: number,
  target: ReadonlySet<number>,
  columns: readonly string[],
): readonly (readonly string[])[] {
  return minimalSubsets(columns, columns.length, (subset) =>
    matching(rows, index, subset).every((other) => target.has(other)),
  );
}

function ruleFrom(
  rows: readonly CodedRow[],
  index: number,
  columns: readonly string[],
  decisionColumn: string,
  decision: RuleOutcome,
): MinimalRule {
  const model = rows[index] ?? {};
  const matches = matching(rows, index, columns);
  const having = rows.filter((row) => row[decisionColumn] === decision).length;
  const right = matches.filter((other) => rows[other]?.[decisionColumn] === decision).length;
  const premise = columns.map((column) => `${column} = ${codeText(model[column] ?? null)}`).join(' & ');
  return {
    id: `${premise === '' ? 'always' : premise} → ${codeText(decision)}`,
    conditions: Object.fromEntries(columns.map((column) => [column, model[column] ?? null])),
    outcome: decision,
    section: 'induced from the rows',
    matches,
    certainty: right / matches.length,
    coverage: right / having,
  };
}

function conditionCount(rule: MinimalRule): number {
  return Object.keys(rule.conditions).length;
}
