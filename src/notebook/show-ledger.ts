import { figureText } from '../report';
import type { Study } from '../report';
import { display } from './display';
import { tableBundle } from './table-view';

/**
 * Displays rows of a study's ledger as they are printed, and records that they were shown.
 *
 * @throws KlusterlabError `unknown-id`.
 */
export function showLedgerOf(study: Study, ids: readonly string[]): void {
  const rows = study.shown(ids).map(({ id, quantity, term, value, unit, kind, section, table }) => ({
    id,
    quantity,
    term,
    printed: figureText(unit === 'year' || unit === 'decade' ? [value] : value, unit),
    kind,
    place: table === '' ? section : `${section}, ${table}`,
  }));
  display(tableBundle(rows, { limit: rows.length }));
}
