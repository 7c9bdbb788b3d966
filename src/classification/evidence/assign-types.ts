import { requireChoice, requireColumns, requireKnownKeys, requireUnique } from '../contract';
import type { CodedRow, CodeValue } from '../contract';
import { matchRule } from '../rules';
import type { DecisionRule } from '../rules';
import { requireRules, ruleColumns } from '../rules/decision-rule';

export interface AssignTypesOptions {
  readonly idColumn: string;
  /** The types that rules may conclude, in the order in which they are shown. */
  readonly types: readonly string[];
  /** The type of an item that no rule gives one; null leaves it without. */
  readonly otherwise: string | null;
  /** Codes that mean "not known"; none if left out. */
  readonly unknownCodes?: readonly CodeValue[];
}

/** The types of one item; an item may have several. */
export interface TypedItem {
  readonly id: CodeValue;
  readonly row: number;
  readonly types: readonly string[];
  /** The rules behind each type; none behind `otherwise`. */
  readonly fired: Readonly<Record<string, readonly string[]>>;
  /** Types that unknown codes leave open. */
  readonly possible: readonly string[];
}

/** Items by type and types by item. */
export interface Typology {
  readonly items: readonly TypedItem[];
  readonly types: readonly { readonly type: string; readonly items: readonly CodeValue[] }[];
}

/**
 * Gives each item every type whose rule holds: a typology in which types may overlap.
 *
 * @param rows one coded row for each item
 * @param rules decision rules whose outcomes are types
 * @param options id column, the types in order, and the type of an item that no rule reaches
 * @returns the types of each item with the rules that fired, and the items of each type
 * @throws KlusterlabError for an outcome that is no type, a missing column, or an unknown option
 *
 * @example
 * const rules = [
 *   { id: 'r1', conditions: { excludable: 'no' }, outcome: 'public good', section: '4' },
 *   { id: 'r2', conditions: { informed: 'no' }, outcome: 'information', section: '4' },
 * ];
 * const rows = [{ item: 'learning', excludable: 'no', informed: 'no' }, { item: 'ideas', excludable: 'yes', informed: 'yes' }];
 * assignTypes(rows, rules, { idColumn: 'item', types: ['public good', 'information'], otherwise: 'unclear' })
 *   .items.map((item) => item.types); // [['public good', 'information'], ['unclear']]
 */
export function assignTypes(
  rows: readonly CodedRow[],
  rules: readonly DecisionRule[],
  options: AssignTypesOptions,
): Typology {
  const where = 'assignTypes';
  requireKnownKeys(where, options, { required: ['idColumn', 'types', 'otherwise'], optional: ['unknownCodes'] });
  const { idColumn, types, otherwise } = options;
  const allTypes = otherwise === null ? types : [...types, otherwise];
  requireUnique(where, 'types', types);
  requireRules(where, rules);
  rules.forEach((rule) => requireChoice(where, `outcome of rule ${rule.id}`, rule.outcome, allTypes));
  requireColumns(where, rows, [idColumn, ...ruleColumns(rules)]);
  const shown = [...new Set(allTypes)];
  const items = rows.map((row, index): TypedItem => {
    const matches = rules.map((rule) => ({ rule, holds: matchRule(row, rule, options.unknownCodes ?? []) }));
    const typesWith = (holds: string): string[] =>
      shown.filter((type) => matches.some((match) => match.holds === holds && match.rule.outcome === type));
    const certain = typesWith('yes');
    const possible = typesWith('unknown').filter((type) => !certain.includes(type));
    const fired = certain.map((type): [string, string[]] => [
      type,
      matches.filter((match) => match.holds === 'yes' && match.rule.outcome === type).map((match) => match.rule.id),
    ]);
    const fallback = otherwise !== null && certain.length === 0 && possible.length === 0 ? [otherwise] : [];
    return {
      id: row[idColumn] ?? null,
      row: index,
      types: [...certain, ...fallback],
      fired: Object.fromEntries(fired),
      possible,
    };
  });
  return {
    items,
    types: shown.map((type) => ({
      type,
      items: items.filter((item) => item.types.includes(type)).map(({ id }) => id),
    })),
  };
}
