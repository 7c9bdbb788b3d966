import { ENGLISH_NUMBER_WORDS } from './english-number-words';

/** A number in a line of English prose. */
export interface ProseNumeral {
  /** As it is written, its unit word not included. */
  readonly text: string;
  /** Where it starts and ends in the line. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  /** What the word behind it multiplies it with: 1e6 for "million", 0.01 for "%"; 1 if there is none. */
  readonly scale: number;
}

const GROUPED = '\\d{1,3}(?:[ \\u00a0\\u2009\\u202f,]\\d{3})+(?![\\d,.]*\\d)';
const DIGITS = new RegExp(`${GROUPED}|\\d+(?:\\.\\d+)?`, 'gu');
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${[...ENGLISH_NUMBER_WORDS.keys()].filter((word) => word !== '-').join('|')})(?![\\p{L}\\p{N}_])`,
  'giu',
);
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^[\s\u00a0\u202f-]*(?:million|M\b)/u, 1e6],
  [/^[\s\u00a0\u202f-]*thousand/u, 1e3],
  [/^[\s\u00a0\u202f-]*(?:%|per ?cent)/u, 0.01],
];

/**
 * The numbers of a line of English prose, in digits (decimal point, spaces or commas between groups) and in words from
 * two on.
 *
 * @example numeralsInProse('some 500 million for two of them').map(({ value, scale }) => [value, scale]) // [[500, 1e6], [2, 1]]
 */
export function numeralsInProse(line: string): readonly ProseNumeral[] {
  const inDigits = [...line.matchAll(DIGITS)].map((match) => {
    const digits = match[0].replace(/[^\d.]/gu, '');
    return { ...place(match), value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0 };
  });
  const inWords = [...line.matchAll(WORDS)].map((match) => {
    return { ...place(match), value: ENGLISH_NUMBER_WORDS.get(match[0].toLowerCase()) ?? 0, decimals: 0 };
  });
  const scaleOf = (end: number): number => SCALES.find(([unit]) => unit.test(line.slice(end)))?.[1] ?? 1;
  return [...inDigits, ...inWords]
    .map((numeral) => ({ ...numeral, scale: scaleOf(numeral.end) }))
    .sort((a, b) => a.start - b.start);
}

function place(match: RegExpMatchArray): Pick<ProseNumeral, 'text' | 'start' | 'end'> {
  const start = match.index ?? 0;
  return { text: match[0], start, end: start + match[0].length };
}
