/** A three-valued answer: `unknown` is neither yes nor no, and stays so until someone finds out. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The three answers, in the order in which they are shown. */
export const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];
