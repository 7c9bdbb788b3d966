import { SWEDISH_NUMBER_WORDS } from './swedish-number-words';

/** A number in a line of text. */
export interface Numeral {
  /** As it is written, spaces between groups of digits included. */
  readonly text: string;
  /** Where it starts and ends in the line. */
  readonly start: number;
  readonly end: number;
  /** What it can stand for; a run of three-digit groups has none of its own, since columns may share it. */
  readonly values: readonly number[];
  /** The groups of digits of such a run. */
  readonly groups: readonly string[];
}

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const DIGITS = new RegExp(`(?<![\\p{L}\\p{N}_.,:/-])\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)|\\d+(?:,\\d+)?`, 'gu');
const LONGEST_FIRST = [...SWEDISH_NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length);
const WORDS = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${LONGEST_FIRST.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');

/**
 * The numbers of a line of Swedish text, in digits (decimal comma, any space between groups) and in words.
 *
 * Articles (`en`, `ett`) and `första`, `andra` are not among the words, since they mostly mean something else.
 *
 * @example numeralsInLine('två av 1 500').map(({ text }) => text) // ['två', '1 500']
 */
export function numeralsInLine(line: string): readonly Numeral[] {
  const inDigits = [...line.matchAll(DIGITS)].map((match) => {
    const groups = match[0].split(new RegExp(SPACE, 'u'));
    const values = groups.length === 1 ? [Number(match[0].replace(',', '.'))] : [];
    return { ...place(match), values, groups: groups.length === 1 ? [] : groups };
  });
  const inWords = [...line.matchAll(WORDS)].map((match) => {
    return { ...place(match), values: SWEDISH_NUMBER_WORDS.get(match[0].toLowerCase()) ?? [], groups: [] };
  });
  return [...inDigits, ...inWords].sort((a, b) => a.start - b.start);
}

function place(match: RegExpMatchArray): Pick<Numeral, 'text' | 'start' | 'end'> {
  const start = match.index ?? 0;
  return { text: match[0], start, end: start + match[0].length };
}
