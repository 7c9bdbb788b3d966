const FROM_ZERO =
  'zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty';
const TENS = '- - - thirty forty fifty sixty seventy eighty ninety';

/**
 * What each English number word stands for. `one` is left out, since it mostly means something else, and so are
 * ordinals and fractions: half, a third and first are turns of phrase more often than figures.
 */
export const ENGLISH_NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...FROM_ZERO.split(' ').map((word, number) => [word, number] as const),
  ...TENS.split(' ').map((word, tens) => [word, 10 * tens] as const),
  ['dozen', 12] as const,
  ['hundred', 100] as const,
]);
