import { KlusterlabError } from '../../errors';
import type { Row } from '../../tables';
import { requireKeys, textCell } from '../rows';
import type { LedgerReader } from './ledger-reader';
import { requireSameFigure } from './require-same-figure';

/** One count of the Vinnväxt programme, with the number of initiatives that it covers. */
export interface ProgrammeResult {
  readonly round: string;
  readonly outcome: string;
  readonly label: string;
  readonly count: number;
  readonly initiatives: number;
}

/** Rows that say how many initiatives a count covers, and so are no outcomes. */
const COVERAGE = ['initiatives', 'researchers-coverage'];

/**
 * VINNOVA's counts (5.2), each held against the ledger's row that prints it, with the initiatives behind it.
 *
 * @param rows rows of `programme-results`
 * @param reader how the ledger is read; every figure counts as used
 * @returns one entry for each outcome; the researchers of the first round are those of fewer initiatives
 * @throws KlusterlabError `key-mismatch` naming the row, `wrong-cell`, `no-initiatives` naming the round, `copies-differ` naming the figure
 *
 * @example
 * programmeResults(table('programme-results'), { published, publishedInterval })[0]; // { round: 'round-1', outcome: 'goods', … }
 */
export function programmeResults(rows: readonly Row[], reader: LedgerReader): readonly ProgrammeResult[] {
  const where = 'programmeResults';
  requireKeys(where, rows, (row) => `${textCell(row, 'round', where)}.${textCell(row, 'outcome', where)}`);
  for (const row of rows) {
    const figure = textCell(row, 'figure', where);
    if (figure !== `5.2.vinnova.${String(row['id'])}`) throw wrongFigure(row);
    requireSameFigure(where, figure, Number(row['count']), reader.published(figure));
  }
  const coverage = new Map(
    rows.filter((row) => COVERAGE.includes(String(row['outcome']))).map((row) => [row['id'], Number(row['count'])]),
  );
  return rows
    .filter((row) => !COVERAGE.includes(String(row['outcome'])))
    .map((row) => {
      const [round, outcome] = [textCell(row, 'round', where), textCell(row, 'outcome', where)];
      return {
        round,
        outcome,
        label: textCell(row, 'label', where),
        count: Number(row['count']),
        initiatives:
          coverage.get(`${round}.${outcome}-coverage`) ?? coverage.get(`${round}.initiatives`) ?? fail(round),
      };
    });
}

function fail(round: string): never {
  throw new KlusterlabError({
    code: 'no-initiatives',
    where: 'programmeResults',
    parameter: round,
    expected: `a row ${round}.initiatives`,
    received: undefined,
  });
}

function wrongFigure(row: Row): KlusterlabError {
  return new KlusterlabError({
    code: 'wrong-cell',
    where: `programmeResults, row ${String(row['id'])}`,
    parameter: 'figure',
    expected: `5.2.vinnova.${String(row['id'])}`,
    received: row['figure'],
  });
}
