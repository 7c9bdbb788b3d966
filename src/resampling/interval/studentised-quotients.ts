/** (θ* − θ̂)/se* of each replicate; 0 where a replicate equals the estimate and has no spread, infinite where only the latter. */
export function studentisedQuotients(
  replicates: Float64Array,
  standardErrors: Float64Array,
  estimate: number,
): Float64Array {
  return replicates.map((replicate, index) =>
    replicate === estimate ? 0 : (replicate - estimate) / (standardErrors[index] as number),
  );
}
