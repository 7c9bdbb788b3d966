import { KlusterlabError } from '../errors';
import { checkForeignKeys } from './check-foreign-keys';
import type { DataPackageDescriptor, ResourceDescriptor } from './data-package-descriptor';
import type { Fault } from './fault';
import { joinPath } from './join-path';
import { loadTable } from './load-table';
import { raiseFaults } from './raise-faults';
import { readDescriptor } from './read-descriptor';
import { rejectUnknownKeys } from './reject-unknown-keys';
import { runTableChecks } from './run-table-checks';
import type { Table } from './table';
import type { TableCheck } from './table-check';

/** A folder of tables that all fit their schemas; frozen. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly folder: string;
  /** The whole of `datapackage.json`: description, licences, sources, schemas. */
  readonly descriptor: DataPackageDescriptor;
  /** Names of the tables that were opened, in the descriptor's order. */
  readonly tableNames: readonly string[];
  /** @throws KlusterlabError `unknown-table` */
  readonly table: (name: string) => Table;
}

/** Choices for {@link openDataPackage}. */
export interface OpenDataPackageOptions {
  /** Open these tables, and those that their foreign keys refer to; all unless stated. */
  readonly only?: readonly string[];
  /** Rules of one's own, by table. */
  readonly checks?: Readonly<Record<string, readonly TableCheck[]>>;
}

/**
 * Opens a Frictionless Data Package (v1 or v2): reads `datapackage.json` and every table, and lets nothing through that
 * does not fit. First types, constraints and keys of all tables, then, once these hold, foreign keys and checks of
 * one's own.
 *
 * @param folder the folder that holds `datapackage.json`.
 * @throws KlusterlabError with file, row, column, value and what was expected, for the first fault, and the next few in
 * its hint.
 * @example openDataPackage('data').table('initiatives').rows.length // 39
 */
export function openDataPackage(folder: string, options: OpenDataPackageOptions = {}): DataPackage {
  rejectUnknownKeys(options, ['only', 'checks'], 'openDataPackage');
  const descriptor = readDescriptor(joinPath(folder, 'datapackage.json'));
  const { name, title, resources } = descriptor;
  const all = resources.map((resource) => resource.name);
  for (const wanted of [...(options.only ?? []), ...Object.keys(options.checks ?? {})]) {
    if (!all.includes(wanted)) throw unknownTable('openDataPackage', wanted, all);
  }
  const opened = withReferences(options.only ?? all, resources);
  const loaded = opened.map((resource) => loadTable(locate(resource, folder)));
  raiseFaults(loaded.flatMap(({ faults }) => faults));

  const tables = new Map(loaded.map(({ table }) => [table.name, table]));
  const tableNames = Object.freeze([...tables.keys()]);
  const table = (wanted: string): Table => {
    const found = tables.get(wanted);
    if (!found) throw unknownTable(`data package ${name}`, wanted, tableNames);
    return found;
  };
  raiseFaults(
    opened.flatMap((resource): readonly Fault[] => [
      ...checkForeignKeys(table(resource.name), resource.schema, table),
      ...runTableChecks(table(resource.name), options.checks?.[resource.name] ?? []),
    ]),
  );
  return Object.freeze({ name, title, folder, descriptor, tableNames, table });
}

function withReferences(names: readonly string[], all: readonly ResourceDescriptor[]): readonly ResourceDescriptor[] {
  const wanted = new Set(names);
  // A set grows while it is walked, so that references of references are reached too.
  for (const name of wanted) {
    const { foreignKeys = [], itemForeignKeys = [] } = all.find((resource) => resource.name === name)?.schema ?? {};
    for (const { reference } of [...foreignKeys, ...itemForeignKeys]) {
      if (reference.resource) wanted.add(reference.resource);
    }
  }
  return all.filter((resource) => wanted.has(resource.name));
}

function locate(resource: ResourceDescriptor, folder: string) {
  const { name, path, schema, dialect, encoding = 'utf-8' } = resource;
  const windows = encoding === 'windows-1252' || encoding === 'cp1252';
  return {
    name,
    path: joinPath(folder, path),
    schema,
    delimiter: dialect?.delimiter ?? ',',
    encoding: windows ? ('windows-1252' as const) : ('utf-8' as const),
  };
}

function unknownTable(where: string, received: string, known: readonly string[]): KlusterlabError {
  return new KlusterlabError({ code: 'unknown-table', where, expected: `one of ${known.join(', ')}`, received });
}
