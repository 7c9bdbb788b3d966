import type { Mention } from '../../classification';
import { KlusterlabError } from '../../errors';
import { requireKeys, textCell } from '../rows';
import type { Row } from '../../tables';
import type { TriangulationTables } from './market-failure-tables';
import { requireAllegations } from './require-allegations';

/** How sure a mapping of an item to an entry of Table 7 is: the same matter, near it, merged into it, or inferred. */
export type MentionBasis = 'same' | 'near' | 'merged' | 'inferred';

/** All bases, the surest first. */
export const MENTION_BASES: readonly MentionBasis[] = ['same', 'near', 'merged', 'inferred'];

/**
 * Which source names which failure, from our mapping of the items of 4.1 and 4.2 to the entries of Table 7.
 *
 * @param tables the lists of 4.1 and 4.2, the entries of Table 7, and the mapping
 * @param options `bases`: which mappings count; all four give Table 7
 * @returns one mention for each mapping that counts, with the item as reference
 * @throws KlusterlabError `key-mismatch`, `two-items`, `wrong-source`, `unmapped-item` and what the lists themselves can get wrong
 *
 * @example
 * failureMentions(tables, { bases: MENTION_BASES })[0]; // { item: 'commercialisation', source: 'policy', reference: 'policy-1a' }
 */
export function failureMentions(
  tables: TriangulationTables,
  options: { readonly bases: readonly MentionBasis[] },
): readonly Mention[] {
  const where = 'failureMentions';
  requireAllegations(where, tables);
  requireKeys(where, tables.mentions, (row) => `${itemOf(row)}.${textCell(row, 'failure', where)}`);
  requireOneItem(tables.mentions);
  const sources = sourceOfItem(tables);
  for (const row of tables.mentions) {
    if (sources.get(itemOf(row)) === row['source']) continue;
    throw new KlusterlabError({
      code: 'wrong-source',
      where: `${where}, row ${String(row['id'])}`,
      parameter: 'source',
      expected: sources.get(itemOf(row)) ?? 'an item of 4.1 or 4.2',
      received: row['source'],
    });
  }
  requireAllMapped(tables, [...sources.keys()]);
  return tables.mentions
    .filter((row) => options.bases.includes(row['basis'] as MentionBasis))
    .map((row) => ({
      item: textCell(row, 'failure', where),
      source: textCell(row, 'source', where),
      reference: itemOf(row),
    }));
}

function itemOf(row: Row): string {
  return String(row['policy_item'] ?? row['theory_item']);
}

function requireOneItem(mentions: readonly Row[]): void {
  const both = mentions.find((row) => (row['policy_item'] === null) === (row['theory_item'] === null));
  if (both === undefined) return;
  throw new KlusterlabError({
    code: 'two-items',
    where: `failureMentions, row ${String(both['id'])}`,
    parameter: 'policy_item, theory_item',
    expected: 'one of the two',
    received: [both['policy_item'], both['theory_item']],
  });
}

/** Items that name a failure; an item that is divided into dimensions names none itself. */
function sourceOfItem({ policyFailures, theoryFailures }: TriangulationTables): ReadonlyMap<string, string> {
  const divided = policyFailures.map((row) => row['parent']);
  const whole = policyFailures.filter((row) => !divided.includes(row['id'] ?? null));
  return new Map([
    ...whole.map((row): [string, string] => [String(row['id']), 'policy']),
    ...theoryFailures.map((row): [string, string] => [String(row['id']), String(row['source'])]),
  ]);
}

function requireAllMapped({ mentions }: TriangulationTables, items: readonly string[]): void {
  const mapped = mentions.map(itemOf);
  const missing = items.filter((item) => !mapped.includes(item));
  if (missing.length === 0) return;
  throw new KlusterlabError({
    code: 'unmapped-item',
    where: 'failureMentions',
    parameter: 'mentions',
    expected: 'each item of 4.1 and 4.2 mapped to an entry of Table 7',
    received: missing,
  });
}
