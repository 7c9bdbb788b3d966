import type { Fault } from '../tables';

/** How the numbers of a column are written. */
export interface NumberSigns {
  readonly decimalSign: '.' | ',';
  /** The other sign, if it stands between thousands; else spaces may stand there. */
  readonly groupSign?: '.' | ',';
}

/** A column to look at, and where it stands. */
export interface DecimalSignOptions {
  readonly file: string;
  readonly column: string;
  readonly lines: readonly number[];
  /** The sign that a lone one before three digits, as in `1,234`, is where the column itself does not tell; or null. */
  readonly assumed: '.' | ',' | null;
}

/** `1.234` or `1,234`: a decimal sign, or thousands. */
const OPEN = /^[+\-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]/g;

/**
 * Finds out which sign is the decimal sign of a column, from cells that leave no choice: both signs (`1.234,5`), one
 * sign twice (`1.234.567`), or digits that are no thousands (`12,5`, `0,125`).
 *
 * @returns the signs, or a fault: `mixed-decimal-signs` if cells contradict each other, `ambiguous-decimal-sign` if all leave
 *   the choice open and nothing is assumed
 * @example decimalSign(['1,5'], { file: 'a.csv', column: 'y', lines: [2], assumed: null }) // { decimalSign: ',' }
 */
export function decimalSign(cells: readonly string[], options: DecimalSignOptions): NumberSigns | Fault {
  const first: { [sign in '.' | ',']?: number } = {};
  const open: { [sign in '.' | ',']?: number } = {};
  let grouped = false;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] as string;
    const point = cell.lastIndexOf('.');
    const comma = cell.lastIndexOf(',');
    if (point < 0 && comma < 0) continue;
    // A lone sign that is already known as the decimal sign says nothing new, open or not.
    if (comma < 0 && first['.'] !== undefined && cell.indexOf('.') === point) continue;
    if (point < 0 && first[','] !== undefined && cell.indexOf(',') === comma) continue;
    const text = cell.replace(SPACES, '');
    const last = point > comma ? '.' : ',';
    const other = last === '.' ? ',' : '.';
    const twice = text.indexOf(last) !== text.lastIndexOf(last);
    if (!twice && OPEN.test(text)) {
      open[last] ??= index;
      continue;
    }
    grouped ||= twice || (point >= 0 && comma >= 0);
    first[twice ? other : last] ??= index;
  }
  return conclude(first, open, grouped, cells, options);
}

function conclude(
  first: { readonly [sign in '.' | ',']?: number },
  open: { readonly [sign in '.' | ',']?: number },
  grouped: boolean,
  cells: readonly string[],
  { file, column, lines, assumed }: DecimalSignOptions,
): NumberSigns | Fault {
  const faultAt = (index: number, code: string, expected: string, hint: string): Fault => {
    return {
      code,
      file,
      row: lines[index],
      parameter: `column ${column}`,
      expected,
      received: cells[index],
      hint,
    };
  };
  const other = (sign: '.' | ','): '.' | ',' => (sign === '.' ? ',' : '.');
  const signs = (sign: '.' | ',', withGroups: boolean): NumberSigns => {
    return withGroups ? { decimalSign: sign, groupSign: other(sign) } : { decimalSign: sign };
  };
  if (first['.'] !== undefined && first[','] !== undefined) {
    const [earlier, later] = [Math.min(first['.'], first[',']), Math.max(first['.'], first[','])];
    const expected = `the decimal sign of row ${lines[earlier]} (${JSON.stringify(cells[earlier])})`;
    return faultAt(later, 'mixed-decimal-signs', expected, 'Write all numbers of the column alike');
  }
  const sure = first['.'] !== undefined ? '.' : first[','] !== undefined ? ',' : null;
  if (sure !== null) return signs(sure, grouped || open[other(sure)] !== undefined);
  const lone = open['.'] ?? open[','];
  if (lone === undefined) return { decimalSign: '.' };
  if (assumed !== null) return signs(assumed, open[other(assumed)] !== undefined);
  const expected = 'a number that shows which sign is the decimal sign';
  return faultAt(
    lone,
    'ambiguous-decimal-sign',
    expected,
    'State the decimal sign (--decimal comma, or --decimal point)',
  );
}
