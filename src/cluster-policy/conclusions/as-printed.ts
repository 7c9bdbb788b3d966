import type { Ledger } from '../../report';

/**
 * A cell as the report prints it, without recording that it was read: for audits that hold one place of the report
 * against another. A notebook's own results never come from here.
 *
 * @param ledger the report's ledger
 * @param id the row
 * @returns the category, or the members of a set in the order of the print
 * @throws KlusterlabError `unknown-id`
 *
 * @example
 * asPrinted(clusterPolicy.ledger, 't9.ideas.arena'); // ['project']
 */
export function asPrinted(ledger: Ledger, id: string): readonly string[] {
  return ledger.row(id).value.split('|');
}
