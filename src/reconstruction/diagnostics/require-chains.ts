import { KlusterlabError } from '../../errors';

/** Draws of a chain from which its halves can be judged. */
export const LEAST_DRAWS = 12;

/** Throws `invalid-chains` unless there are chains of one length, at least 12 draws each, of finite numbers. */
export function requireChains(where: string, chains: readonly Float64Array[]): void {
  const length = chains[0]?.length ?? 0;
  const holds =
    length >= LEAST_DRAWS &&
    chains.every((chain) => chain.length === length && chain.every((value) => Number.isFinite(value)));
  if (holds) return;
  throw new KlusterlabError({
    code: 'invalid-chains',
    where,
    parameter: 'chains',
    expected: `chains of one length, at least ${LEAST_DRAWS} draws each, all finite numbers`,
    received: chains.map((chain) => chain.length),
  });
}

/** True if no draw differs from the first. */
export function isConstant(chains: readonly Float64Array[]): boolean {
  const first = chains[0]?.[0];
  return chains.every((chain) => chain.every((value) => value === first));
}
