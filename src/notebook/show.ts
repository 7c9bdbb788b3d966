import { KlusterlabError } from '../errors';
import type { Explanation } from '../report';
import { display } from './display';
import { explanationBundle } from './explanation-view';
import { figureBundle } from './figure-view';
import type { Figure } from '../figures';
import { tableBundle } from './table-view';
import type { TableView } from './table-view';

/** A data frame as far as it is shown: column names, and rows of values in their order. */
export interface ShownFrame {
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

/** What `show` can show. */
export type Showable = readonly object[] | ShownFrame | Explanation | Figure;

/**
 * Displays a table, a data frame, a figure or an explanation, with every form that front ends need.
 *
 * @param value rows (an array of objects), a frame, a Plotly figure `{ data, layout }`, or the tree that `explain` gives.
 * @param view for tables: caption, columns with headings and units, row limit, number format.
 * @throws KlusterlabError `cannot-show` for anything else.
 */
export function show(value: Showable, view: TableView = {}): void {
  if (Array.isArray(value)) display(tableBundle(value as readonly object[], view));
  else if (has(value, 'implies')) display(explanationBundle(value as Explanation));
  else if (has(value, 'data') && has(value, 'layout')) display(figureBundle(value as Figure));
  else if (has(value, 'columns') && has(value, 'values')) display(tableBundle(frameRows(value as ShownFrame), view));
  else
    throw new KlusterlabError({
      code: 'cannot-show',
      where: 'show',
      parameter: 'value',
      expected: 'rows, a data frame, a figure with data and layout, or an explanation',
      received: value,
    });
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && name in value;
}

function frameRows({ columns, values }: ShownFrame): readonly object[] {
  return values.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, (row as readonly unknown[])[index]])),
  );
}
