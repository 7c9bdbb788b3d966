import { KlusterlabError } from '../../errors';
import type { FigureValue, Ledger } from '../../report';
import type { ListedDisagreement } from './listed-disagreements';

/**
 * Throws unless derived values differ from the report's prints in exactly the listed cells, with exactly those codes.
 *
 * @param ledger the report's ledger
 * @param values ledger id to derived value
 * @param listed the known differences; those of ids that are not among the values do not count
 * @returns how many cells agree, and the listed differences among them
 * @throws KlusterlabError `unlisted-disagreement` or `missing-disagreement`, naming the ledger's id
 *
 * @example
 * requireListedDisagreements(clusterPolicy.ledger, { 't10.inputs.theory': 'strong' }, LISTED_DISAGREEMENTS); // { agreeing: 1, differing: [] }
 */
export function requireListedDisagreements(
  ledger: Ledger,
  values: Readonly<Record<string, FigureValue>>,
  listed: readonly ListedDisagreement[],
): { readonly agreeing: number; readonly differing: readonly ListedDisagreement[] } {
  const entries = new Map(listed.map((entry) => [entry.id, entry]));
  const differing: ListedDisagreement[] = [];
  for (const [id, value] of Object.entries(values)) {
    const row = ledger.row(id);
    const entry = entries.get(id);
    const printed = row.comparison === 'set' ? sortedSet(row.value.split('|')) : row.value;
    const derived = typeof value === 'object' ? sortedSet(value) : String(value);
    if (entry === undefined && printed === derived) continue;
    const known = entry && [sorted(entry.printed), sorted(entry.derived)];
    if (known?.[0] === sorted(printed) && known[1] === sorted(derived) && entry?.contradiction === row.inconsistency) {
      differing.push(entry);
      continue;
    }
    throw new KlusterlabError({
      code: entry === undefined ? 'unlisted-disagreement' : 'missing-disagreement',
      where: 'requireListedDisagreements',
      parameter: id,
      expected:
        entry === undefined
          ? `the print ${printed} from the rule`
          : `the print ${entry.printed} and ${entry.derived} from the rule (${entry.contradiction})`,
      received: { printed, derived },
    });
  }
  return { agreeing: Object.keys(values).length - differing.length, differing };
}

function sortedSet(members: readonly string[]): string {
  return [...members].sort().join('|');
}

function sorted(text: string): string {
  return sortedSet(text.split('|'));
}
