/** The arrays of all blocks in one, in their order. */
export function joinReplicates(blocks: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(blocks.reduce((length, block) => length + block.length, 0));
  let start = 0;
  for (const block of blocks) {
    whole.set(block, start);
    start += block.length;
  }
  return whole;
}
