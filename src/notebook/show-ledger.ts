import { figureText, printedSet } from '../report';
import type { LedgerRow, Study } from '../report';
import { display } from './display';
import { tableBundle } from './table-view';

/**
 * Displays rows of a study's ledger as they are printed, and records that they were shown.
 *
 * @throws KlusterlabError `unknown-id`.
 */
export function showLedgerOf(study: Study, ids: readonly string[]): void {
  const rows = study.shown(ids).map((row) => ({
    id: row.id,
    quantity: row.quantity,
    term: row.term,
    printed: printedText(row),
    kind: row.kind,
    place: row.table === '' ? row.section : `${row.section}, ${row.table}`,
  }));
  display(tableBundle(rows, { limit: rows.length }));
}

function printedText(row: LedgerRow): string {
  const { value, unit, comparison, lower, upper } = row;
  if (comparison === 'set') return printedSet(row).join(', ');
  if (unit === 'year' || unit === 'decade') return value;
  const text = figureText(value, unit);
  return comparison === 'about'
    ? `about ${text} [${figureText(lower ?? value, '')} to ${figureText(upper ?? value, '')}]`
    : text;
}
