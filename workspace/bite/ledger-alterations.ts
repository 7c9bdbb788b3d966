import type { Alteration } from './alteration';
import { firstDigitAltered, lastDigitAltered, signAltered } from './altered-number';
import { neighbour } from './cell-alterations';
import type { TableText, TextRecord } from './table-text';

type Change = Pick<Alteration, 'kind' | 'to' | 'along'>;

const MEMBERS = '|';

/** Ids of the ledger rows of which a column is altered. */
export type VerifiedCells = Readonly<Record<'value' | 'otherwise', ReadonlySet<string>>>;

/**
 * Alterations of the values of ledger rows. A number gets another last digit (a vague one another first digit, its
 * bounds moving along) and the other sign; a category becomes a neighbouring one among the rows of its kind; a set
 * loses a member.
 *
 * @param verified the rows of which the print is altered, and those of which the other half of a contradiction is.
 */
export function ledgerAlterations(ledger: TableText, verified: VerifiedCells): readonly Alteration[] {
  const { value, otherwise } = verified;
  return [...columnAlterations(ledger, 'value', value), ...columnAlterations(ledger, 'otherwise', otherwise)];
}

function columnAlterations(
  { resource, file, records }: TableText,
  column: keyof VerifiedCells,
  ids: ReadonlySet<string>,
): readonly Alteration[] {
  return records.flatMap((record, index) => {
    const { row, cells } = record;
    const from = cells[column] ?? '';
    if (!ids.has(cells['id'] ?? '') || from === '') return [];
    // The other half of a contradiction is one value, whatever the print is.
    const comparison = column === 'otherwise' && cells['comparison'] === 'about' ? 'exact' : cells['comparison'];
    const altered = { row, cells: { ...cells, value: from, comparison: comparison ?? '' } };
    const place = { table: resource.name, file, record: index, row, column, from };
    return changes(altered, records).map((change) => ({ ...place, ...change }));
  });
}

function changes(record: TextRecord, records: readonly TextRecord[]): readonly Change[] {
  const { comparison = '', value = '' } = record.cells;
  if (comparison === 'category') return [neighbour(value, valuesOfItsKind(record, records))];
  if (comparison === 'set') return [withoutMember(value, record, records)];
  if (comparison === 'about') return [vaguely(record)];
  const sign: Change = { kind: 'sign', to: signAltered(value) };
  return Number(value) === 0 ? [digit(value)] : [digit(value), sign];
}

function digit(value: string): Change {
  return { kind: 'digit', to: lastDigitAltered(value) };
}

function vaguely({ cells }: TextRecord): Change {
  const { value = '', lower = '', upper = '' } = cells;
  const to = firstDigitAltered(value, Number(upper) - Number(lower));
  const shift = Number(to) - Number(value);
  const along = { lower: String(Number(lower) + shift), upper: String(Number(upper) + shift) };
  return { kind: 'digit', to, along };
}

function withoutMember(value: string, record: TextRecord, records: readonly TextRecord[]): Change {
  const members = value.split(MEMBERS);
  if (members.length > 1) return { kind: 'member', to: members.slice(0, -1).join(MEMBERS) };
  const others = valuesOfItsKind(record, records).flatMap((set) => set.split(MEMBERS));
  return neighbour(value, [...new Set(others)]);
}

/** The categories, or sets, of the rows most like this one: same table and same end of the id, else table, else section. */
function valuesOfItsKind({ cells }: TextRecord, records: readonly TextRecord[]): readonly string[] {
  const end = (id = ''): string => id.slice(id.lastIndexOf('.') + 1);
  const alike = records.filter((other) => other.cells['comparison'] === cells['comparison']);
  const place = alike.filter(
    ({ cells: other }) => other['section'] === cells['section'] && other['table'] === cells['table'],
  );
  const groups = [place.filter(({ cells: other }) => end(other['id']) === end(cells['id'])), place, alike];
  for (const group of groups) {
    const values = [...new Set(group.map(({ cells: other }) => other['value'] ?? ''))];
    if (values.length > 1) return values;
  }
  return [];
}
