import { KlusterlabError } from '../../errors';
import type { Row } from '../../tables';

/**
 * Throws unless the appendix's reasons fit Table 8: a type is named where the theory support is strong and Table 8 has
 * the failure, nowhere else, and it is one of the types under which the failure stands there.
 *
 * @param assessment rows of `support-assessment`; `theory_type` is our reading of the words of the cell
 * @param typology rows of `failure-typology`
 * @returns how many rows name a reason
 * @throws KlusterlabError `reason-without-type` naming the row
 *
 * @example
 * requireReasons(table('support-assessment'), table('failure-typology')); // 9
 */
export function requireReasons(assessment: readonly Row[], typology: readonly Row[]): number {
  let named = 0;
  for (const row of assessment) {
    const types = typology.filter((entry) => entry['failure'] === row['failure']).map((entry) => entry['type']);
    const due = row['failure_theory'] === 'strong' && types.length > 0;
    const reason = row['theory_type'] ?? null;
    if (due ? !types.includes(reason) : reason !== null) {
      throw new KlusterlabError({
        code: 'reason-without-type',
        where: `support-assessment, row ${String(row['failure'])}`,
        parameter: 'theory_type',
        expected: due
          ? `one of its types in Table 8: ${types.join(', ')}`
          : 'none, since no strong support follows from Table 8',
        received: reason,
      });
    }
    if (due) named += 1;
  }
  return named;
}
