import { numberParser } from '../tables';
import type { Fault } from '../tables';
import { decimalSign } from './decimal-sign';
import type { DecimalSignOptions, NumberSigns } from './decimal-sign';
import { MISSING_VALUES } from './missing-values';

/** A column read as numbers; null where a value is missing. */
export interface NumberColumn {
  readonly values: readonly (number | null)[];
  readonly signs: NumberSigns;
  readonly faults: readonly Fault[];
}

/** Where the column stands, and the decimal sign if somebody has stated it. */
export interface NumberColumnOptions extends DecimalSignOptions {
  readonly stated: '.' | ',' | null;
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads a column of numbers: decimal point or comma, spaces of every kind (or the other sign) between thousands.
 *
 * @returns values and faults (`wrong-type` with row and column, `mixed-decimal-signs`, `ambiguous-decimal-sign`), none thrown
 */
export function numberColumn(cells: readonly string[], options: NumberColumnOptions): NumberColumn {
  const { file, column, lines, stated } = options;
  const found = stated === null ? decimalSign(cells, options) : statedSigns(cells, stated);
  if ('code' in found) return { values: [], signs: { decimalSign: '.' }, faults: [found] };
  const parse = numberParser({ type: 'number', decimalChar: found.decimalSign, groupChar: found.groupSign ?? ' ' });
  const plainPoint = found.decimalSign === '.';
  const faults: Fault[] = [];
  const values = cells.map((cell, index): number | null => {
    // What most files hold needs no more than this.
    if (plainPoint && PLAIN.test(cell)) {
      const plain = Number(cell);
      if (Number.isFinite(plain)) return plain === 0 ? 0 : plain;
    }
    const text = cell.trim();
    if (MISSING_VALUES.has(text)) return null;
    const { value, fault } = parse(text);
    if (value !== undefined) return value;
    const place = { file, row: lines[index] as number, parameter: `column ${column}`, received: cell };
    faults.push({ code: 'wrong-type', ...place, expected: fault?.expected ?? 'a number', ...hintOf(fault?.hint) });
    return null;
  });
  return { values, signs: found, faults };
}

function statedSigns(cells: readonly string[], sign: '.' | ','): NumberSigns {
  const other = sign === '.' ? ',' : '.';
  return cells.some((cell) => cell.includes(other)) ? { decimalSign: sign, groupSign: other } : { decimalSign: sign };
}

/** The parser speaks of a schema, which a user's file does not have. */
function hintOf(hint: string | undefined): { readonly hint?: string } {
  return hint === undefined || hint.includes('schema') ? {} : { hint };
}
