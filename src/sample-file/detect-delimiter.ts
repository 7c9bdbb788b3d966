import Papa from 'papaparse';
import type { Delimiter } from '../tables';

const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];
const LOOKED_AT = 20;
/** Characters that hold as many lines of any ordinary file; the parser would go through all text otherwise. */
const ENOUGH = 65536;

/**
 * The sign between the fields: the one that cuts the first lines into the same number of fields, and into most.
 *
 * Where none cuts them alike, the one that cuts the header into most; a comma if there is one column only.
 *
 * @example detectDelimiter('a;b\n1,5;2\n') // ';'
 */
export function detectDelimiter(text: string): Delimiter {
  const start =
    text.length <= ENOUGH ? text : text.slice(0, Math.max(text.lastIndexOf('\n', ENOUGH), text.indexOf('\n')));
  const counts = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: LOOKED_AT, skipEmptyLines: true });
    const widths = data.map((record) => record.length);
    return { delimiter, width: widths[0] ?? 1, alike: widths.every((width) => width === widths[0]) };
  });
  const cutting = counts.filter(({ width }) => width > 1);
  const candidates = cutting.some(({ alike }) => alike) ? cutting.filter(({ alike }) => alike) : cutting;
  return candidates.reduce<{ delimiter: Delimiter; width: number }>(
    (best, next) => (next.width > best.width ? next : best),
    { delimiter: ',', width: 1 },
  ).delimiter;
}
