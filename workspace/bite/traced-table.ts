import type { DataPackage, Row, Table } from '../../src/tables';

/** One cell that was read, as `table/record/column`; the record is its place in the table, from 0. */
export type CellName = string;

/** The name of a cell. */
export function cellName(table: string, record: number, column: string): CellName {
  return `${table}/${record}/${column}`;
}

/** The same data package, except that it notes each cell of its tables that is read. */
export function tracedPackage(data: DataPackage, read: Set<CellName>): DataPackage {
  const traced = new Map<string, Table>();
  const table = (name: string): Table => {
    const known = traced.get(name) ?? tracedTable(data.table(name), read);
    traced.set(name, known);
    return known;
  };
  return Object.freeze({ ...data, table });
}

function tracedTable(table: Table, read: Set<CellName>): Table {
  const rows = table.rows.map((row, record) => {
    const note = (column: string | symbol): void => {
      if (typeof column === 'string' && Object.prototype.hasOwnProperty.call(row, column))
        read.add(cellName(table.name, record, column));
    };
    return new Proxy<Row>(row, {
      get(target, column, receiver) {
        note(column);
        return Reflect.get(target, column, receiver) as unknown;
      },
      // A copy of a row asks for its cells in this way.
      getOwnPropertyDescriptor(target, column) {
        note(column);
        return Reflect.getOwnPropertyDescriptor(target, column);
      },
    });
  });
  return Object.freeze({ ...table, rows: Object.freeze(rows) });
}
