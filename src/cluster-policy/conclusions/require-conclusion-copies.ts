import { KlusterlabError } from '../../errors';
import type { Ledger } from '../../report';
import { concludedFailures } from './concluded-failures';
import type { ConclusionTables } from './concluded-failures';

/**
 * Throws unless the five and the four of 6.1 are the same in the coded conclusions and in the ledger.
 *
 * @param ledger the report's ledger
 * @param tables the conclusions and the failures that they are about
 * @returns how many failures were compared
 * @throws KlusterlabError `copies-differ` naming the ledger's id
 *
 * @example
 * requireConclusionCopies(clusterPolicy.ledger, tables); // 9
 */
export function requireConclusionCopies(ledger: Ledger, tables: ConclusionTables): number {
  const lists = { 'reasonable-failure': 'reasonable', 'unsupported-failure': 'unsupported' };
  let compared = 0;
  for (const [kind, verdict] of Object.entries(lists)) {
    const failures = concludedFailures(tables, kind).flatMap((entry) => entry.failures);
    requireSame(`6.1.${verdict}-failures`, ledger, [...failures].sort().join('|'));
    failures.forEach((failure) => requireSame(`6.1.${failure}.verdict`, ledger, verdict));
    compared += failures.length;
  }
  return compared;
}

function requireSame(id: string, ledger: Ledger, coded: string): void {
  const printed = ledger.row(id).value.split('|').sort().join('|');
  if (printed === coded) return;
  throw new KlusterlabError({
    code: 'copies-differ',
    where: 'requireConclusionCopies',
    parameter: id,
    expected: `${printed}, as in the ledger`,
    received: coded,
  });
}
