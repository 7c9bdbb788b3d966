import type { Delimiter } from './parse-csv';
import type { TableSchema } from './table-schema';

/** Who or what a package builds on, or its licence; other properties are the package's own. */
export interface Credit {
  readonly name?: string;
  readonly title?: string;
  readonly path?: string;
  readonly [property: string]: unknown;
}

/** One table of a data package, as `datapackage.json` describes it. */
export interface ResourceDescriptor {
  readonly name: string;
  /** Relative to the folder of the package. */
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  /** UTF-8 unless stated. */
  readonly encoding?: 'utf-8' | 'UTF-8' | 'utf8' | 'windows-1252' | 'cp1252';
  /** Comma unless stated. */
  readonly dialect?: { readonly delimiter?: Delimiter };
  readonly schema: TableSchema;
}

/** The content of `datapackage.json`, as far as the loader uses it. */
export interface DataPackageDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly licenses?: readonly Credit[];
  readonly sources?: readonly Credit[];
  readonly resources: readonly ResourceDescriptor[];
}
