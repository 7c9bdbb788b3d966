/**
 * The standard deviation (divisor m − 1) of the numbers at the drawn places; exactly 0 if all of these are equal.
 *
 * Two passes over numbers that are near 0 by construction, so that no digits cancel.
 */
export function deviationOfDrawn(numberAt: (place: number) => number, drawn: Int32Array): number {
  const first = numberAt(drawn[0] as number);
  let areEqual = true;
  let sum = 0;
  for (let index = 0; index < drawn.length; index += 1) {
    const number = numberAt(drawn[index] as number);
    if (number !== first) areEqual = false;
    sum += number;
  }
  if (areEqual) return 0;
  const mean = sum / drawn.length;
  let squares = 0;
  for (let index = 0; index < drawn.length; index += 1) squares += (numberAt(drawn[index] as number) - mean) ** 2;
  return Math.sqrt(squares / (drawn.length - 1));
}
