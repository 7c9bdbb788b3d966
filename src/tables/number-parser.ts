/** How a column writes its numbers: the names are those of Table Schema. */
export interface NumberNotation {
  readonly type: 'integer' | 'number';
  /** Decimal sign, `.` unless stated. */
  readonly decimalChar?: string;
  /** Sign between groups of three digits, none unless stated. A space stands for every kind of space. */
  readonly groupChar?: string;
}

/** A number, or what was expected in its place. */
export interface ParsedNumber {
  readonly value?: number;
  readonly fault?: { readonly expected: string; readonly hint?: string };
}

// Space, no-break, figure, thin, narrow no-break.
const SPACES = '[ \\u00a0\\u2007\\u2009\\u202f]';
const MINUS = /\u2212/g;

/**
 * A reader of numbers in one notation. Takes `-` and `−` (U+2212) as minus, and an exponent in a `number`; spaces
 * around the number do not count. Nothing is guessed: `1,234` is a fault unless the format says what the comma is.
 *
 * @returns a function from text to a finite number (an integer is at most 2^53 − 1 in size), or to a fault.
 * @example numberParser({ type: 'number', decimalChar: ',', groupChar: ' ' })('1 234,5') // { value: 1234.5 }
 */
export function numberParser(format: NumberNotation): (text: string) => ParsedNumber {
  const { type, decimalChar = '.', groupChar } = format;
  const group = groupChar === undefined ? undefined : /\s/.test(groupChar) ? SPACES : escape(groupChar);
  const whole = group === undefined ? '\\d+' : `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const part = `${escape(decimalChar)}\\d+`;
  const body = type === 'integer' ? whole : `(?:${whole}(?:${part})?|${part})(?:[eE][+-]?\\d+)?`;
  const pattern = new RegExp(`^[+\\-\u2212]?${body}$`);
  const groups = group === undefined ? undefined : new RegExp(group, 'g');
  const expected = describe(type, decimalChar, groupChar);

  return (text) => {
    const trimmed = text.trim();
    if (!pattern.test(trimmed)) {
      const hint = diagnose(trimmed, type, decimalChar, groupChar);
      return { fault: { expected, ...(hint === undefined ? {} : { hint }) } };
    }
    const ungrouped = groups === undefined ? trimmed : trimmed.replace(groups, '');
    const value = Number(ungrouped.replace(decimalChar, '.').replace(MINUS, '-'));
    const representable = type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
    if (!representable) return { fault: { expected: `${expected} that a 64-bit floating-point number can hold` } };
    // No negative zero: it prints like zero but compares unlike it.
    return { value: value === 0 ? 0 : value };
  };
}

function describe(type: NumberNotation['type'], decimalChar: string, groupChar: string | undefined): string {
  const notation = [
    ...(type === 'number' ? [`decimal sign ${JSON.stringify(decimalChar)}`] : []),
    groupChar === undefined ? 'no sign between thousands' : `${JSON.stringify(groupChar)} between thousands`,
  ];
  return `${type === 'integer' ? 'an integer' : 'a number'} (${notation.join(', ')})`;
}

function diagnose(text: string, type: string, decimalChar: string, groupChar: string | undefined): string | undefined {
  if (text === '') return 'Leave the field empty if there is no value';
  if (/^[–—]/.test(text)) return 'Write minus as "-" or "−" (U+2212), not as a dash';
  const other = decimalChar === ',' ? '.' : ',';
  if (text.includes(other) && groupChar !== other && /^[\d\s.,+\-\u2212]+$/.test(text)) {
    const state = type === 'number' ? `"decimalChar": "${other}" or ` : '';
    return `A "${other}" is read only if the schema states ${state}"groupChar": "${other}"`;
  }
  if (type === 'integer' && text.includes(decimalChar)) return 'Use type "number" for values with decimals';
  if (/\d\s+\d/.test(text)) {
    if (groupChar !== undefined && /\s/.test(groupChar)) return 'Spaces stand between groups of three digits only';
    return 'Spaces between thousands are read only if the schema states "groupChar": " "';
  }
  return /^[+\-\u2212]?\d/.test(text)
    ? 'Write the number alone; its unit belongs in the description of the field'
    : undefined;
}

function escape(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
