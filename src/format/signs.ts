/** Between groups of three digits: U+202F, narrow no-break space, so that a number never breaks at a line's end. */
export const GROUP_SPACE = '\u202f';

/** Between a number and its unit: U+00A0, no-break space. */
export const UNIT_SPACE = '\u00a0';

/** Before a negative number: U+2212, minus sign. */
export const MINUS_SIGN = '\u2212';
