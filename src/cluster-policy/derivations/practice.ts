import type { Derivation } from '../../report';

/** The derivations of chapter 5: none, since all that it computes is counted, cited or judged. */
export const PRACTICE_DERIVATIONS: readonly Derivation[] = [];
