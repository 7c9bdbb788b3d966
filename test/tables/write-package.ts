import { writeFolder } from './write-folder';

/** A table for a test: its schema and the content of its file. */
export interface TestTable {
  readonly schema: object;
  readonly csv: string | Uint8Array;
  readonly encoding?: string;
  readonly dialect?: object;
}

/** A temporary data package with these tables, `<name>.csv` each. */
export function writePackage(tables: Readonly<Record<string, TestTable>>): string {
  const resources = Object.entries(tables).map(([name, { schema, encoding, dialect }]) => {
    return { name, path: `${name}.csv`, schema, encoding, dialect };
  });
  return writeFolder({
    'datapackage.json': JSON.stringify({ name: 'test', title: 'Test', resources }),
    ...Object.fromEntries(Object.entries(tables).map(([name, { csv }]) => [`${name}.csv`, csv])),
  });
}
