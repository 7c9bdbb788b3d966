/** Halves each chain, leaving out the middle draw of an odd number, so that a drift within a chain shows between halves. */
export function splitChains(chains: readonly Float64Array[]): readonly Float64Array[] {
  return chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.subarray(0, half), chain.subarray(chain.length - half)];
  });
}
