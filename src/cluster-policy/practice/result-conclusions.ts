import type { FigureValue } from '../../report';
import type { Row } from '../../tables';
import { requireNumbering } from '../rows';

/** The first conclusion of 5.4: results that matter and would probably not have come about anyway. */
const IMPORTANT_RESULTS = 'results.important';

/**
 * The conclusions of 5.4: how many, and which failures the first of them is about.
 *
 * @param tables rows of `conclusions` and `conclusion-failures` (our reading of which failure a result answers to)
 * @returns ledger id to value
 * @throws KlusterlabError `numbering` naming the row
 *
 * @example
 * resultConclusions({ conclusions: table('conclusions'), links: table('conclusion-failures') })['5.4.conclusions']; // 3
 */
export function resultConclusions(tables: {
  readonly conclusions: readonly Row[];
  readonly links: readonly Row[];
}): Readonly<Record<string, FigureValue>> {
  const own = tables.conclusions.filter((row) => row['kind'] === 'from-results');
  requireNumbering('resultConclusions', own, () => 'from-results');
  return {
    '5.4.conclusions': own.length,
    '5.4.important-results': tables.links
      .filter((row) => row['conclusion'] === IMPORTANT_RESULTS)
      .map((row) => String(row['failure'])),
  };
}
