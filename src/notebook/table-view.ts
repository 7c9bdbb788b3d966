import { KlusterlabError } from '../errors';
import { formatNumber } from '../format';
import type { MimeBundle } from './display';
import { escapeHtml } from './escape-html';

/** What a cell of a shown table may hold; lists are joined, null is an empty cell. */
export type ShownCell = string | number | boolean | null | undefined | readonly string[];

/** How one column is shown. */
export interface ColumnView {
  readonly label?: string;
  /** Unit, shown once in the heading. */
  readonly unit?: string;
  /** Decimals of its numbers; without it the fewest that show all numbers of the column exactly, four at most. */
  readonly decimals?: number;
}

/** How a table is shown. */
export interface TableView {
  readonly caption?: string;
  /** Which columns, in which order, with which headings; all of them by default. */
  readonly columns?: Readonly<Record<string, ColumnView>>;
  /** Rows shown at most; what is left out is counted under the table. */
  readonly limit?: number;
  /** Number format: decimal point or comma. */
  readonly language?: 'en' | 'sv';
}

const DEFAULT_LIMIT = 50;
const MAXIMUM_DECIMALS = 4;

interface ShownColumn {
  readonly heading: string;
  readonly numeric: boolean;
  readonly cells: readonly string[];
}

/**
 * A table in every form that front ends need: HTML, and text in columns.
 *
 * @param rows rows with the same columns; every text in them is escaped.
 * @throws KlusterlabError `unknown-column` if `columns` names one that no row has.
 */
export function tableBundle(rows: readonly object[], view: TableView = {}): MimeBundle {
  const records = rows as readonly Readonly<Record<string, ShownCell>>[];
  const shown = records.slice(0, view.limit ?? DEFAULT_LIMIT);
  const columns = shownColumns(records, shown, view);
  const leftOut = records.length - shown.length;
  const remark = leftOut > 0 ? `${leftOut} of ${records.length} rows are left out.` : '';
  return {
    'text/html': tableHtml(columns, shown.length, view.caption, remark),
    'text/plain': tableText(columns, shown.length, view.caption, remark),
  };
}

function shownColumns(
  records: readonly Readonly<Record<string, ShownCell>>[],
  shown: readonly Readonly<Record<string, ShownCell>>[],
  { columns, language = 'en' }: TableView,
): ShownColumn[] {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const views: Readonly<Record<string, ColumnView>> = columns ?? Object.fromEntries(names.map((name) => [name, {}]));
  return Object.entries(views).map(([name, { label = name, unit, decimals }]) => {
    if (records.length > 0 && !names.includes(name))
      throw new KlusterlabError({
        code: 'unknown-column',
        where: 'show',
        parameter: 'columns',
        expected: `one of ${names.join(', ')}`,
        received: name,
      });
    const values = shown.map((record) => record[name]);
    const numbers = values.filter((value): value is number => typeof value === 'number');
    const places = decimals ?? Math.max(0, ...numbers.map(decimalsOf));
    return {
      heading: unit === undefined ? label : `${label} (${unit})`,
      numeric:
        numbers.length > 0 &&
        values.every((value) => typeof value === 'number' || value === null || value === undefined),
      cells: values.map((value) => cellText(value, places, language)),
    };
  });
}

function cellText(value: ShownCell, decimals: number, language: 'en' | 'sv'): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? formatNumber(value, { decimals, language }) : '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toFixed(MAXIMUM_DECIMALS))).split('.');
  return fraction.length;
}

function tableHtml(
  columns: readonly ShownColumn[],
  count: number,
  caption: string | undefined,
  remark: string,
): string {
  const style = (numeric: boolean): string =>
    `text-align:${numeric ? 'right' : 'left'};padding:.2em .7em;vertical-align:top${numeric ? ';font-variant-numeric:tabular-nums;white-space:nowrap' : ''}`;
  const head = columns
    .map(({ heading, numeric }) => `<th scope="col" style="${style(numeric)}">${escapeHtml(heading)}</th>`)
    .join('');
  const body = Array.from({ length: count }, (_, index) => {
    const cells = columns.map(
      ({ numeric, cells: texts }) => `<td style="${style(numeric)}">${escapeHtml(texts[index] ?? '')}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  }).join('');
  const title =
    caption === undefined
      ? ''
      : `<caption style="text-align:left;caption-side:top;font-weight:bold">${escapeHtml(caption)}</caption>`;
  const foot = remark === '' ? '' : `<div style="opacity:.7">${escapeHtml(remark)}</div>`;
  return `<div style="overflow-x:auto"><table style="border-collapse:collapse">${title}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>${foot}`;
}

function tableText(
  columns: readonly ShownColumn[],
  count: number,
  caption: string | undefined,
  remark: string,
): string {
  const widths = columns.map(({ heading, cells }) => Math.max(heading.length, ...cells.map((cell) => cell.length)));
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) =>
        columns[index]?.numeric ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rows = Array.from({ length: count }, (_, index) => line(columns.map(({ cells }) => cells[index] ?? '')));
  return [caption, line(columns.map(({ heading }) => heading)), ...rows, remark].filter(Boolean).join('\n');
}
