import path from 'path';
import type { Command } from 'commander';

const ROOT = path.join(__dirname, '..', '..');
const LEDGER = 'published';

/** Adds `klusterlab ledger coverage | check`: is the ledger complete, and is a ledger file in order? */
export function registerLedger(program: Command): void {
  const ledger = program.command('ledger').description('is the ledger complete, and is a ledger file in order?');
  ledger
    .command('coverage')
    .description("list the numerals of the report's text that no ledger row and no exclusion accounts for")
    .requiredOption('--text <file>', "the report's text, UTF-8; it is not part of the project")
    .option('--json', 'as JSON: { numerals, covered, excluded, uncovered, exclusions, unusedExclusions }')
    .addHelpText(
      'after',
      '\nNumerals are digits and Swedish number words. A row covers those of its section (data/sections.csv);' +
        '\nexclusions are the patterns of data/exclusions.csv. Exits 1 if a numeral is uncovered.' +
        '\nExample:\n  npx klusterlab ledger coverage --text ../shared/report.txt',
    )
    .action(coverage);
  ledger
    .command('check')
    .description('list what is wrong with a ledger file, row by row')
    .argument('[file]', "a CSV file with the ledger's columns (default: data/published.csv)")
    .option('--json', 'as JSON: { file, rows, faults }')
    .action(check);
}

async function coverage({ text, json }: { readonly text: string; readonly json?: boolean }): Promise<void> {
  const { coverageText, ledgerCoverage } = await import('../ledger-coverage');
  const { readBytes } = await import('../../src/tables/source');
  const { clusterPolicy, decodeText, table } = await import('klusterlab');
  const bytes = readBytes(text);
  const found = ledgerCoverage(decodeText(bytes, { file: text, encoding: 'utf-8-or-windows-1252' }), {
    rows: clusterPolicy.ledger.rows,
    sections: table('sections').map(({ id, term }) => ({ id: String(id), term: String(term) })),
    exclusions: table('exclusions').map(({ id, pattern, reason }) => {
      return { id: String(id), pattern: String(pattern), reason: String(reason) };
    }),
  });
  process.stdout.write(json === true ? `${JSON.stringify(found, null, 2)}\n` : coverageText(found));
  if (found.uncovered.length > 0) process.exitCode = 1;
}

async function check(given: string | undefined, { json }: { readonly json?: boolean }): Promise<void> {
  const { checkLedgerFile, faultText } = await import('../ledger-check');
  // The study itself is not loaded: it would stop at the first fault.
  const dataFolder = path.join(ROOT, 'data');
  const file = given ?? path.join(dataFolder, `${LEDGER}.csv`);
  const { rows, faults } = checkLedgerFile(file, { dataFolder, resource: LEDGER });
  if (json === true) process.stdout.write(`${JSON.stringify({ file, rows, faults }, null, 2)}\n`);
  else {
    const count = faults.length === 0 ? 'no faults' : `${faults.length} fault${faults.length === 1 ? '' : 's'}`;
    process.stdout.write([...faults.map(faultText), `${rows} rows, ${count}`].map((line) => `${line}\n`).join(''));
  }
  if (faults.length > 0) process.exitCode = 1;
}
