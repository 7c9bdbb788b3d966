import { formatErrorDetails } from '../../src/errors/klusterlab-error';
import type { Fault } from '../../src/tables';

/**
 * One line for a fault of a file.
 *
 * @example faultText({ code: 'wrong-type', file: 'a.csv', row: 3, expected: 'a number', received: 'x' })
 * // 'a.csv, row 3: expected a number, received "x".'
 */
export function faultText({ file, row, ...fault }: Fault): string {
  return formatErrorDetails({ ...fault, where: row === undefined ? file : `${file}, row ${row}` });
}
