import { KlusterlabError } from '../../errors';

/** Relative difference below which a table's figure and the ledger's are the same number. */
const SAME = 1e-12;

/** Throws unless a table prints the same figure as the ledger's row that it names. */
export function requireSameFigure(where: string, figure: string, inTable: number, inLedger: number): void {
  if (Math.abs(inTable - inLedger) <= SAME * Math.max(1, Math.abs(inLedger))) return;
  throw new KlusterlabError({
    code: 'copies-differ',
    where,
    parameter: figure,
    expected: `${inLedger}, as the ledger prints it`,
    received: inTable,
    hint: 'The table and data/published.csv hold the same figure: one of them was changed.',
  });
}
