import { nameInvisible } from '../tables/name-invisible';
import { parseCsv } from '../tables';
import type { Delimiter, Fault } from '../tables';

/** The cells of some columns of a file. */
export interface FileCells {
  /** All names of the header, trimmed. */
  readonly header: readonly string[];
  /** For each column asked for, its cells in the order of the rows. */
  readonly columns: readonly (readonly string[])[];
  /** For each row, the line on which it begins; the header is line 1. */
  readonly lines: readonly number[];
  readonly faults: readonly Fault[];
}

/** Where the text comes from, and what is wanted of it. */
export interface ReadCellsOptions {
  readonly file: string;
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
}

/**
 * The cells of the named columns. Columns that nobody asked for may have any name or none (R writes row numbers under an
 * empty one).
 *
 * Regular text without quotes is cut here, several times as fast as the parser of `src/tables` reads it; all other
 * text, and every fault, is the parser's.
 *
 * @returns cells, and faults (`missing-column`, `repeated-column`, `empty-file`, `ragged-row`, `malformed-csv`), none thrown
 */
export function readCells(text: string, options: ReadCellsOptions): FileCells {
  const regular = text.includes('"') ? null : cutRegular(text, options);
  if (regular !== null) return regular;
  const { file, delimiter, columns } = options;
  const parsed = parseCsv(text, { file, delimiter });
  const header = parsed.header.map((name) => name.trim());
  const faults = [...parsed.faults.filter(({ code }) => code !== 'bad-header'), ...columnFaults(header, columns, file)];
  if (faults.length > 0) return { header, columns: [], lines: [], faults };
  const places = columns.map((name) => header.indexOf(name));
  return {
    header,
    columns: places.map((place) => parsed.records.map(({ cells }) => cells[place] as string)),
    lines: parsed.records.map(({ row }) => row),
    faults: [],
  };
}

/** Null for anything but lines of equally many fields with all columns asked for. */
function cutRegular(given: string, { file, delimiter, columns }: ReadCellsOptions): FileCells | null {
  const text = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given;
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end -= 1;
  const headerEnd = Math.min(end, text.indexOf('\n') < 0 ? end : text.indexOf('\n'));
  const header = text
    .slice(0, headerEnd)
    .split(delimiter)
    .map((name) => name.trim());
  if (headerEnd === 0 || columnFaults(header, columns, file).length > 0) return null;
  const wanted = header.map((name) => columns.indexOf(name));
  const cut: string[][] = columns.map(() => []);
  const lines: number[] = [];
  let position = headerEnd + 1;
  while (position < end) {
    const next = text.indexOf('\n', position);
    const lineEnd = next < 0 || next > end ? end : next;
    for (let field = 0; field < wanted.length; field += 1) {
      const isLast = field === wanted.length - 1;
      const mark = text.indexOf(delimiter, position);
      const inLine = mark >= 0 && mark < lineEnd;
      if (inLine === isLast) return null;
      const fieldEnd = inLine ? mark : lineEnd;
      const column = wanted[field] as number;
      if (column >= 0) (cut[column] as string[]).push(text.slice(position, fieldEnd));
      position = fieldEnd + 1;
    }
    lines.push(lines.length + 2);
  }
  return { header, columns: cut, lines, faults: [] };
}

function columnFaults(header: readonly string[], columns: readonly string[], file: string): readonly Fault[] {
  return columns.flatMap((name): readonly Fault[] => {
    const fault = { file, row: 1, parameter: `column ${name}`, received: header };
    const first = header.indexOf(name);
    if (first < 0) {
      const alike = header.find((other) => other.toLowerCase() === name.toLowerCase());
      const hint = alike === undefined ? nameInvisible(name) : `There is a column ${JSON.stringify(alike)}`;
      return [{ ...fault, code: 'missing-column', expected: 'the column', ...(hint === undefined ? {} : { hint }) }];
    }
    if (header.indexOf(name, first + 1) < 0) return [];
    return [{ ...fault, code: 'repeated-column', expected: 'one column of the name' }];
  });
}
