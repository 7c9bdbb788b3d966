import { applyRules } from '../../classification';
import type { CodedRow, DecisionRule } from '../../classification';
import { KlusterlabError } from '../../errors';

/**
 * What a list of rules says of each failure; the first rule that holds decides.
 *
 * @param where the calling function, for the error's text
 * @param rows coded rows with a column `failure` and the columns of the rules
 * @param rules the rules, the more special before the more general
 * @returns failure to outcome, in the order of the rows
 * @throws KlusterlabError `no-rule` naming the failure and its codes, if no rule holds on a row
 *
 * @example
 * decideRows('example', [{ failure: 'ideas', theory: 'no' }],
 *   [{ id: 'r', conditions: { theory: 'no' }, outcome: 'unsupported', section: '6.1' }]).get('ideas'); // 'unsupported'
 */
export function decideRows(
  where: string,
  rows: readonly CodedRow[],
  rules: readonly DecisionRule[],
): ReadonlyMap<string, string> {
  const columns = [...new Set(rules.flatMap((rule) => Object.keys(rule.conditions)))];
  const { decisions } = applyRules(rows, rules, { idColumn: 'failure', resolution: 'first' });
  return new Map(
    decisions.map(({ id, row, status, outcome }) => {
      if (status === 'decided') return [String(id), String(outcome)];
      const codes = columns.map((column) => `${column} = ${String(rows[row]?.[column])}`);
      throw new KlusterlabError({
        code: 'no-rule',
        where: `${where}, row ${String(id)}`,
        parameter: columns.join(', '),
        expected: `codes on which one of the rules ${rules.map((rule) => rule.id).join(', ')} holds`,
        received: codes.join(', '),
      });
    }),
  );
}
