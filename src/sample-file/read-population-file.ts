import { decodeText } from '../tables';
import type { Fault } from '../tables';
import { raiseFaults } from '../tables/raise-faults';
import { readBytes } from '../tables/source';
import { detectDelimiter } from './detect-delimiter';
import { readCells } from './read-cells';
import { readSampleFile } from './read-sample-file';

/** Names under which the column of sizes is found where the file has more than two columns. */
const SIZE_NAMES = ['population', 'populationsize', 'population size', 'n', 'size', 'count'];

/**
 * Reads how many units of the population each stratum (or group) has: a file with one row for each.
 *
 * @param path of the file; in the browser, as given to `provideFiles`
 * @param column the column of names, called as in the sample; the sizes are in the only other column, or in the one called
 *   population, N, size or count
 * @returns size by name
 * @throws KlusterlabError `repeated-stratum`, `missing-value`, `invalid-size`, `missing-column`, and as `readSampleFile`
 * @example readPopulationFile('schools.csv', 'type') // { E: 4421, H: 755, M: 1018 }
 */
export function readPopulationFile(path: string, column: string): Readonly<Record<string, number>> {
  const sizeColumn = findSizeColumn(path, column);
  const { rows, lines } = readSampleFile(path, { numbers: [sizeColumn], texts: [column] });
  const sizes = new Map<string, number>();
  const faults: Fault[] = [];
  rows.forEach((row, index) => {
    const fault = { file: path, row: lines[index] as number };
    const [name, size] = [row[column], row[sizeColumn]];
    if (typeof name !== 'string') {
      faults.push({ ...fault, code: 'missing-value', parameter: `column ${column}`, expected: 'a name', received: '' });
    } else if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 1) {
      const expected = 'a whole number, at least 1';
      faults.push({ ...fault, code: 'invalid-size', parameter: `column ${sizeColumn}`, expected, received: size });
    } else if (sizes.has(name)) {
      const expected = 'a name that no earlier row has';
      faults.push({ ...fault, code: 'repeated-stratum', parameter: `column ${column}`, expected, received: name });
    } else sizes.set(name, size);
  });
  raiseFaults(faults);
  return Object.fromEntries(sizes);
}

function findSizeColumn(path: string, column: string): string {
  const text = decodeText(readBytes(path), { file: path, encoding: 'utf-8-or-windows-1252' });
  const { header, faults } = readCells(text, { file: path, delimiter: detectDelimiter(text), columns: [column] });
  raiseFaults(faults);
  const others = header.filter((name) => name !== column && name !== '');
  const named = others.filter((name) => SIZE_NAMES.includes(name.toLowerCase()));
  const found = others.length === 1 ? others[0] : named.length === 1 ? named[0] : undefined;
  if (found !== undefined) return found;
  const expected = `beside ${column} one column with the number of units, or one called population`;
  raiseFaults([
    { code: 'missing-column', file: path, row: 1, parameter: 'column population', expected, received: header },
  ]);
  return '';
}
