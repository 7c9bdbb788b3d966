import { KlusterlabError } from '../../src/errors';
import { createLedger, ledgerRows } from '../../src/report';
import { openDataPackage } from '../../src/tables';
import type { Fault, Table, TableSchema } from '../../src/tables';
import { checkForeignKeys } from '../../src/tables/check-foreign-keys';
import { loadTable } from '../../src/tables/load-table';
import { readDescriptor } from '../../src/tables/read-descriptor';

/** Where the ledger's schema and the tables that it refers to are. */
export interface LedgerPlace {
  /** The folder with `datapackage.json`. */
  readonly dataFolder: string;
  /** The resource that describes a ledger. */
  readonly resource: string;
}

/** A ledger file's rows and what is wrong with them. */
export interface LedgerCheck {
  readonly rows: number;
  /** In the order of the file. */
  readonly faults: readonly Fault[];
}

/**
 * Everything that is wrong with a ledger file: first text, columns, types, constraints and keys; once these hold,
 * references to other rows and tables, and what makes a ledger row (numbers that parse, decimals, bounds).
 *
 * @param file path of a CSV file in the form of the project's ledger.
 * @throws KlusterlabError `missing-file`, `wrong-encoding`, or what is wrong with the data package around it.
 * @example checkLedgerFile('data/published.csv', { dataFolder: 'data', resource: 'published' }).faults // []
 */
export function checkLedgerFile(file: string, { dataFolder, resource }: LedgerPlace): LedgerCheck {
  const descriptor = readDescriptor(`${dataFolder}/datapackage.json`);
  const found = descriptor.resources.find(({ name }) => name === resource);
  if (!found) {
    const expected = `a resource named ${resource}`;
    const received = descriptor.resources.map(({ name }) => name);
    throw new KlusterlabError({ code: 'unknown-table', where: descriptor.name, expected, received });
  }
  const { schema, dialect } = found;
  const location = { name: resource, path: file, schema, delimiter: dialect?.delimiter ?? ',' };
  const { table, faults } = loadTable({ ...location, encoding: 'utf-8' });
  const later = faults.length > 0 ? [] : [...referenceFaults(table, schema, dataFolder), ...rowFaults(table)];
  const inOrder = [...faults, ...later].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { rows: table.rows.length, faults: inOrder };
}

function referenceFaults(table: Table, schema: TableSchema, dataFolder: string): readonly Fault[] {
  const keys = [...(schema.foreignKeys ?? []), ...(schema.itemForeignKeys ?? [])];
  const others = keys.map(({ reference }) => reference.resource ?? '').filter((name) => name !== '');
  const data = openDataPackage(dataFolder, { only: [...new Set(others)] });
  return checkForeignKeys(table, schema, data.table);
}

/** A ledger of one row at a time, since a ledger stops at its first fault. */
function rowFaults(table: Table): readonly Fault[] {
  return ledgerRows(table.rows).flatMap((row, index): readonly Fault[] => {
    try {
      createLedger([row]);
      return [];
    } catch (error) {
      if (!(error instanceof KlusterlabError)) throw error;
      const { code, parameter, expected, received, hint } = error;
      const line = table.lines[index];
      return [
        {
          code,
          file: table.path,
          ...(line !== undefined && { row: line }),
          parameter: parameter === undefined || parameter === row.id ? `id ${row.id}` : `${parameter} of ${row.id}`,
          expected,
          received,
          ...(hint !== undefined && { hint }),
        },
      ];
    }
  });
}
