import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLedgerFile, faultText } from '../../workspace/ledger-check';
import { caught } from '../tables/caught';
import { writeFolder } from '../tables/write-folder';

const DATA = path.resolve(__dirname, '..', '..', 'data');
const HEADER = readFileSync(path.join(DATA, 'published.csv'), 'utf8').split('\n')[0] ?? '';
const GOOD = 'a.sum,1,,Sum,summa,61,SEK,exact,,,,given,,,,';

/** What is wrong with a ledger of these records, against the project's schema. */
function check(records: readonly string[]) {
  const folder = writeFolder({ 'ledger.csv': [HEADER, ...records, ''].join('\n') });
  return checkLedgerFile(`${folder}/ledger.csv`, { dataFolder: DATA, resource: 'published' });
}

describe('checkLedgerFile', () => {
  it('finds nothing wrong with a sound file', () => {
    expect(check([GOOD])).toEqual({ rows: 1, faults: [] });
  });

  it('lists every fault of types and constraints with row and column', () => {
    const { faults } = check([GOOD, 'b,1,,B,b,2,SEK,exactly,,,,given,,,,', 'c,1,,C,c,3,SEK,about,,x,4,given,,,,']);
    expect(faults).toMatchObject([
      { row: 3, parameter: 'column comparison', received: 'exactly' },
      { row: 4, parameter: 'column lower', received: 'x' },
    ]);
  });

  it('lists, in the order of the rows, what makes no ledger row and references to nothing', () => {
    const { faults } = check([
      'b,1,,B,b,two,SEK,exact,,,,given,,,,',
      'c,1,,C,c,3,SEK,rounded,,,,given,,,,',
      'd,1,,D,d,3,SEK,about,,4,2,given,,,,',
      'e,1,,E,e,3,SEK,exact,,,,derived,nothing,,,',
      'f,1,,F,f,3,SEK,exact,,,,derived,b,no-such-contradiction,,',
    ]);
    expect(faults.map(({ row, parameter }) => [row, parameter])).toEqual([
      [2, 'id b'],
      [3, 'decimals of c'],
      [4, 'lower, upper of d'],
      [5, 'column depends_on'],
      [6, 'column inconsistency'],
    ]);
  });

  it('names a repeated id and a missing column', () => {
    expect(check([GOOD, GOOD]).faults[0]).toMatchObject({ row: 3, parameter: 'column id' });
    const folder = writeFolder({ 'ledger.csv': 'id,value\na,1\n' });
    const { faults } = checkLedgerFile(`${folder}/ledger.csv`, { dataFolder: DATA, resource: 'published' });
    expect(faults).toContainEqual(expect.objectContaining({ code: 'missing-column', parameter: 'column section' }));
  });

  it('refuses a file that is not there and a resource that is not described', () => {
    expect(caught(() => checkLedgerFile('none.csv', { dataFolder: DATA, resource: 'published' })).code).toBe(
      'missing-file',
    );
    expect(caught(() => checkLedgerFile('none.csv', { dataFolder: DATA, resource: 'ledger' })).code).toBe(
      'unknown-table',
    );
  });
});

describe('faultText', () => {
  it('puts file and row before what was expected and what came', () => {
    const fault = { code: 'wrong-type', file: 'a.csv', parameter: 'column cost', expected: 'a number', received: 'x' };
    expect(faultText({ ...fault, row: 3 })).toBe('a.csv, row 3: column cost: expected a number, received "x".');
    expect(faultText(fault)).toBe('a.csv: column cost: expected a number, received "x".');
  });
});
