import type { CodedRow } from '../../classification';
import type { Ledger } from '../../report';
import type { Row } from '../../tables';
import { textCell } from '../rows';
import { asPrinted } from './as-printed';

/** What the appendix builds on. */
export interface UpstreamTables {
  /** The report's ledger: Tables 7 and 9 as printed. */
  readonly ledger: Ledger;
  /** `market-failures`. */
  readonly failures: readonly Row[];
  /** `failure-typology`: Table 8. */
  readonly typology: readonly Row[];
  /** `failure-types`, which says which types are classic. */
  readonly types: readonly Row[];
}

/**
 * What Tables 7, 8 and 9 say of each failure, side by side: the input of the appendix's columns.
 *
 * @param tables the printed tables
 * @returns one row for each failure: `porter` and `research` (named or silent), `classic` and `unclear` (yes or no),
 *   `types` (joined by +), `group` (Table 7), `practice` and `arena` (Table 9; none where it names no arena)
 * @throws KlusterlabError `unknown-id`, `empty-cell`
 *
 * @example
 * upstreamRows(tables)[0]?.practice; // 'medium'
 */
export function upstreamRows({ ledger, failures, typology, types }: UpstreamTables): readonly CodedRow[] {
  const where = 'upstreamRows';
  const classicTypes = types.filter((row) => row['classic'] === true).map((row) => textCell(row, 'id', where));
  return failures.map((row) => {
    const failure = textCell(row, 'id', where);
    const sources = asPrinted(ledger, `t7.${failure}.sources`);
    const own = typology.filter((entry) => entry['failure'] === failure).map((entry) => textCell(entry, 'type', where));
    const arenaId = `t9.${failure}.arena`;
    return {
      failure,
      porter: sources.includes('porter') ? 'named' : 'silent',
      research: sources.includes('initiative-research') ? 'named' : 'silent',
      group: asPrinted(ledger, `t7.${failure}.agreement`).join('+'),
      classic: own.some((type) => classicTypes.includes(type)) ? 'yes' : 'no',
      unclear: own.some((type) => !classicTypes.includes(type)) ? 'yes' : 'no',
      types: own.join('+'),
      practice: asPrinted(ledger, `t9.${failure}.priority`).join('+'),
      arena: ledger.has(arenaId) ? asPrinted(ledger, arenaId).join('+') : 'none',
    };
  });
}
