import type { Fault } from './fault';
import type { Table } from './table';
import type { TableCheck } from './table-check';

/**
 * The faults that checks of one's own find in a table, with file and row put to them.
 *
 * @example runTableChecks(table, [bounded])
 */
export function runTableChecks(table: Table, checks: readonly TableCheck[]): readonly Fault[] {
  return checks.flatMap((check) =>
    check(table.rows).map((found): Fault => {
      const { index, column, code = 'broken-rule', expected, hint } = found;
      const row = table.lines[index];
      const value = column === undefined ? table.rows[index] : table.rows[index]?.[column];
      return {
        code,
        file: table.path,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { parameter: `column ${column}` }),
        expected,
        received: 'received' in found ? found.received : value,
        ...(hint === undefined ? {} : { hint }),
      };
    }),
  );
}
