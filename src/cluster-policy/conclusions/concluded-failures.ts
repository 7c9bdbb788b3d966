import { KlusterlabError } from '../../errors';
import type { Row } from '../../tables';
import { requireNumbering, textCell } from '../rows';

/** What 6.1 lists. */
export interface ConclusionTables {
  /** `conclusions`. */
  readonly conclusions: readonly Row[];
  /** `conclusion-failures`: which failure each conclusion is about. */
  readonly links: readonly Row[];
}

/**
 * The failures behind the conclusions of one kind, in the order of the report's list.
 *
 * @param tables the conclusions and their failures
 * @param kind `reasonable-failure`, `unsupported-failure` or `benefit`
 * @returns one entry for each conclusion of the kind
 * @throws KlusterlabError `numbering`; `no-failure` for a conclusion without one; `wrong-failure` where the id names another
 *
 * @example
 * concludedFailures(tables, 'benefit')[0]; // { conclusion: 'benefit.inputs', failures: ['inputs'] }
 */
export function concludedFailures(
  { conclusions, links }: ConclusionTables,
  kind: string,
): readonly { readonly conclusion: string; readonly failures: readonly string[] }[] {
  const where = 'concludedFailures';
  const own = conclusions.filter((row) => row['kind'] === kind);
  requireNumbering(where, own, () => kind);
  return own.map((row) => {
    const conclusion = textCell(row, 'id', where);
    const failures = links
      .filter((link) => link['conclusion'] === conclusion)
      .map((link) => textCell(link, 'failure', where));
    const named = conclusion.slice(conclusion.indexOf('.') + 1);
    const fault = (code: string, expected: string): KlusterlabError =>
      new KlusterlabError({
        code,
        where: `${where}, ${conclusion}`,
        parameter: 'failure',
        expected,
        received: failures,
      });
    if (failures.length === 0) throw fault('no-failure', 'at least one row of conclusion-failures');
    // A benefit has a name of its own and may answer to several failures; a verdict is about the failure in its id.
    if (kind !== 'benefit' && failures.join('|') !== named) throw fault('wrong-failure', named);
    return { conclusion, failures };
  });
}
