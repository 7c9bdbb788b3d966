import fs from 'fs';
import { KlusterlabError } from '../../src/errors';
import type { LedgerRow } from '../../src/report';
import { unitScale } from '../../src/report';
import { printedNumbers } from '../ledger-coverage/printed-numbers';
import type { NotebookFile } from '../runner/find-notebooks';
import { readNotebook } from '../runner/read-notebook';
import { checkProse } from './check-prose';
import type { ProseCheck } from './check-prose';
import { proseExclusions } from './exclusions';

/** The prose of one notebook. */
export interface NotebookProse extends ProseCheck {
  readonly notebook: string;
}

/** The report that notebooks speak of. */
export interface ReportNumbers {
  /** All rows of the ledger; a numeral may be of any section. */
  readonly rows: readonly LedgerRow[];
  /** Numbers of the report's sections. */
  readonly sections: readonly string[];
}

/**
 * Checks the prose of notebooks against a report's ledger.
 *
 * @param notebooks files with their outputs in them.
 * @throws KlusterlabError `unreadable-notebook` for a file that is missing or no notebook.
 */
export function checkNotebooks(
  notebooks: readonly NotebookFile[],
  { rows, sections }: ReportNumbers,
): readonly NotebookProse[] {
  const exclusions = proseExclusions(sections);
  const ledgerNumbers = rows.flatMap((row) => {
    const numbers = printedNumbers(row);
    return [...numbers, ...numbers.map((number) => number * unitScale(row.unit))];
  });
  return notebooks.map(({ file, name }) => {
    const reading = readNotebook(contentOf(file, name));
    if ('fault' in reading) throw unreadable(name, reading.fault.message);
    return { notebook: name, ...checkProse(reading.notebook, { ledgerNumbers, exclusions }) };
  });
}

function contentOf(file: string, name: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(name, (error as Error).message);
  }
}

function unreadable(where: string, received: string): KlusterlabError {
  return new KlusterlabError({ code: 'unreadable-notebook', where, expected: 'a notebook that can be read', received });
}
