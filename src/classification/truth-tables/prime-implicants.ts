import { requireNumber } from '../contract';

/** A product term over binary variables, as two numbers: the first variable is the highest digit. */
export interface Implicant {
  /** Digits of the variables that the term mentions. */
  readonly mask: number;
  /** Their values; 0 outside the mask. */
  readonly bits: number;
}

/** Whether a minterm lies in the term. */
export function impliesMinterm(implicant: Implicant, minterm: number): boolean {
  return (minterm & implicant.mask) === implicant.bits;
}

/**
 * The prime implicants of an incompletely specified Boolean function (Quine 1952, McCluskey 1956).
 *
 * Terms that differ in one mentioned variable are merged until none can be; what was never merged is prime. Terms
 * that hold no minterm of `positive` are left out.
 *
 * @param positive minterms where the function is true, as numbers from 0 to 2^k − 1
 * @param dontCare minterms where it may be either
 * @param variableCount k, from 0 to 12
 * @returns the prime implicants, most general first
 * @throws KlusterlabError `invalid-number`
 *
 * @example
 * primeImplicants([0b00, 0b01], [], 2); // [{ mask: 2, bits: 0 }]
 */
export function primeImplicants(
  positive: readonly number[],
  dontCare: readonly number[],
  variableCount: number,
): readonly Implicant[] {
  const where = 'primeImplicants';
  requireNumber(where, 'variableCount', variableCount, { whole: true, atLeast: 0, atMost: 12, unit: 'variables' });
  const full = 2 ** variableCount - 1;
  const minterms = [...new Set([...positive, ...dontCare])];
  minterms.forEach((minterm) => requireNumber(where, 'minterm', minterm, { whole: true, atLeast: 0, atMost: full }));
  const prime: Implicant[] = [];
  let level = new Map(minterms.map((bits) => [`${full}/${bits}`, { mask: full, bits }]));
  while (level.size > 0) {
    const next = new Map<string, Implicant>();
    const merged = new Set<string>();
    for (const [key, { mask, bits }] of level) {
      for (let digit = 1; digit <= full; digit *= 2) {
        if ((mask & digit) === 0) continue;
        if (!level.has(`${mask}/${bits ^ digit}`)) continue;
        merged.add(key);
        const wider = { mask: mask & ~digit, bits: bits & ~digit };
        next.set(`${wider.mask}/${wider.bits}`, wider);
      }
    }
    for (const [key, term] of level) if (!merged.has(key)) prime.push(term);
    level = next;
  }
  return prime
    .filter((term) => positive.some((minterm) => impliesMinterm(term, minterm)))
    .sort((a, b) => literalCount(a) - literalCount(b) || b.mask - a.mask || b.bits - a.bits);
}

/** How many variables the term mentions. */
export function literalCount(implicant: Implicant): number {
  let count = 0;
  for (let rest = implicant.mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
