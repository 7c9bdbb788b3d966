import { KlusterlabError } from '../errors';
import type { LedgerRow } from './ledger-row';
import { isNumeric, printedNumber } from './printed-value';

/** The figures and coded judgements of one report, by id. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** The row of that id; throws `unknown-id`, naming the nearest ids, if there is none. */
  row(id: string): LedgerRow;
  has(id: string): boolean;
}

/**
 * Makes a ledger from rows that have passed their table schema, and checks what a schema cannot say:
 * numbers that parse, `about` rows with their interval round the print, `rounded` rows with decimals.
 *
 * @throws KlusterlabError `bad-ledger-row` naming the id, the column and the value.
 */
export function createLedger(rows: readonly LedgerRow[]): Ledger {
  const byId = new Map<string, LedgerRow>();
  for (const row of rows) {
    checkRow(row);
    if (byId.has(row.id)) throw badRow(row, 'id', 'an id that no other row has', row.id);
    byId.set(row.id, row);
  }
  return {
    rows,
    has: (id) => byId.has(id),
    row(id) {
      const found = byId.get(id);
      if (found) return found;
      throw new KlusterlabError({
        code: 'unknown-id',
        where: 'ledger',
        parameter: 'id',
        expected: `one of the ${rows.length} ids of the ledger`,
        received: id,
        hint: nearestIds(id, [...byId.keys()]),
      });
    },
  };
}

function checkRow(row: LedgerRow): void {
  if (!isNumeric(row)) return;
  printedNumber(row);
  if (row.comparison === 'rounded' && row.decimals === null)
    throw badRow(row, 'decimals', 'the number of printed decimals', row.decimals);
  if (row.comparison !== 'about') return;
  const { lower, upper } = row;
  if (lower === null || upper === null || lower > upper)
    throw badRow(row, 'lower, upper', 'the interval that the phrase allows, lower ≤ upper', [lower, upper]);
}

function badRow(row: LedgerRow, column: string, expected: string, received: unknown): KlusterlabError {
  return new KlusterlabError({
    code: 'bad-ledger-row',
    where: `ledger row ${row.id}`,
    parameter: column,
    expected,
    received,
  });
}

function nearestIds(id: string, ids: readonly string[]): string {
  const scored = ids.map((candidate) => ({ candidate, distance: editDistance(id, candidate) }));
  scored.sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate));
  const nearest = scored.slice(0, 3).map(({ candidate }) => candidate);
  return nearest.length === 0 ? 'The ledger is empty.' : `Nearest: ${nearest.join(', ')}.`;
}

/** Levenshtein distance by rows. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
