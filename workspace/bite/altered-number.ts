/**
 * A number's text with its last digit one up (9: one down). If that is more than is allowed, one down, or the digit
 * before it, and so on.
 *
 * @param most the greatest number that is allowed, if there is one.
 * @example lastDigitAltered('12.5') // '12.6'
 */
export function lastDigitAltered(text: string, most = Infinity): string {
  const places = [...text].map((_character, place) => place).filter((place) => /\d/u.test(text.charAt(place)));
  const candidates = places.reverse().flatMap((place) => {
    const digit = Number(text[place]);
    const digits = digit === 9 ? [8] : digit === 0 ? [1] : [digit + 1, digit - 1];
    return digits.map((other) => `${text.slice(0, place)}${other}${text.slice(place + 1)}`);
  });
  return candidates.find((candidate) => Number(candidate) <= most) ?? candidates[0] ?? text;
}

/**
 * A number's text with another first digit, the next one that moves it by more than `reach`, or the one that moves it
 * most.
 *
 * @param reach how far apart the values are that the figure stands for.
 * @example firstDigitAltered('500', 100) // '700'
 */
export function firstDigitAltered(text: string, reach: number): string {
  const place = text.search(/[1-9]/u);
  if (place === -1) return lastDigitAltered(text);
  const digit = Number(text[place]);
  const candidates = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    .filter((other) => other !== digit)
    .map((other) => `${text.slice(0, place)}${other}${text.slice(place + 1)}`)
    .sort((a, b) => distance(a, text) - distance(b, text) || Number(b) - Number(a));
  return candidates.find((candidate) => distance(candidate, text) > reach) ?? candidates[candidates.length - 1] ?? text;
}

/** A number's text with the other sign. */
export function signAltered(text: string): string {
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}

function distance(a: string, b: string): number {
  return Math.abs(Number(a) - Number(b));
}
