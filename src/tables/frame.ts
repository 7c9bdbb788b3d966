import { KlusterlabError } from '../errors';
import type { Row } from './table-schema';

/** One column of a {@link Frame}: the part of a danfojs Series that notebooks use. */
export interface FrameColumn {
  readonly values: readonly unknown[];
  readonly eq: (other: string | number) => FrameColumn;
  readonly gt: (other: number) => FrameColumn;
  readonly lt: (other: number) => FrameColumn;
  readonly valueCounts: () => FrameColumn;
  readonly print: () => void;
}

/** A danfojs DataFrame: the part that notebooks use. The object has all of danfojs's methods. */
export interface Frame {
  readonly columns: readonly string[];
  /** Type of each column: `string`, `float32` or `boolean`. */
  readonly dtypes: readonly string[];
  /** Number of rows, number of columns. */
  readonly shape: readonly [number, number];
  readonly values: readonly (readonly unknown[])[];
  readonly column: (name: string) => FrameColumn;
  /** Rows for which the condition holds; for a boolean column give an array: `rows.map((row) => row.sampled === true)`. */
  readonly query: (condition: FrameColumn | readonly boolean[]) => Frame;
  readonly head: (rows?: number) => Frame;
  readonly tail: (rows?: number) => Frame;
  readonly loc: (selection: {
    readonly rows?: readonly (string | number | boolean)[];
    readonly columns?: readonly string[];
  }) => Frame;
  readonly sortValues: (column: string, options?: { readonly ascending?: boolean }) => Frame;
  readonly groupby: (columns: readonly string[]) => { readonly size: () => Frame; readonly count: () => Frame };
  readonly print: () => void;
}

interface Danfo {
  readonly DataFrame?: new (rows: readonly object[], options: { columns: string[]; dtypes: string[] }) => Frame;
}

/**
 * Rows as a danfojs DataFrame, for looking at, filtering and grouping. Not for estimates: its tensors have 32 bits, so
 * that 232 394 893 becomes 232 394 896. danfojs is loaded on the first call, which takes about a second.
 *
 * @param rows all with the same columns, one or more.
 * @throws KlusterlabError `no-rows`, `ragged-row`, or `no-danfojs` where danfojs is not there, as in a browser.
 * @example frame(openDataPackage('data').table('initiatives').rows).head()
 */
export function frame(rows: readonly Row[]): Frame {
  const [first] = rows;
  if (!first) throw fault('no-rows', 'at least one row', rows);
  const columns = Object.keys(first);
  const same = (row: Row): boolean =>
    Object.keys(row).length === columns.length &&
    columns.every((name) => Object.prototype.hasOwnProperty.call(row, name));
  const odd = rows.find((row) => !same(row));
  if (odd) throw fault('ragged-row', `rows with the columns ${columns.join(', ')}`, Object.keys(odd));
  const DataFrame = loadDanfo().DataFrame;
  if (typeof DataFrame !== 'function') throw noDanfo();
  // Types are given because danfojs looks at the first twenty rows only.
  const dtypes = columns.map((name) => dtype(rows.find((row) => row[name] !== null)?.[name]));
  return new DataFrame(
    rows.map((row) => columns.map((name) => row[name])),
    { columns, dtypes },
  );
}

function dtype(value: Row[string] | undefined): string {
  if (typeof value === 'number') return 'float32';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function loadDanfo(): Danfo {
  try {
    return require('danfojs-node') as Danfo;
  } catch (error) {
    throw noDanfo(error instanceof Error ? error.message.split('\n')[0] : undefined);
  }
}

function noDanfo(reason = 'no such module here'): KlusterlabError {
  const hint = 'Frames need Node; use the rows themselves, which every function of the library takes';
  return new KlusterlabError({
    code: 'no-danfojs',
    where: 'frame',
    expected: 'the package danfojs-node',
    received: reason,
    hint,
  });
}

function fault(code: string, expected: string, received: unknown): KlusterlabError {
  return new KlusterlabError({ code, where: 'frame', parameter: 'rows', expected, received });
}
