import { requireSampleSize, requireValues } from '../estimation/contract';
import type { SimpleRandomSample } from '../estimation';

/** The values of a sample, one for each unit, all in one unit of measurement, in any order. */
export type SampleValues = readonly number[] | Float64Array;

/** The values sorted upwards, one for each sampled unit; throws `invalid-value`, `too-few-values`, `size-mismatch`. */
export function readSampleValues(where: string, values: SampleValues, design: SimpleRandomSample): readonly number[] {
  const copy: unknown = values instanceof Float64Array ? Array.from(values) : values;
  requireValues(where, copy, 1);
  requireSampleSize(where, copy as readonly number[], design);
  return [...(copy as readonly number[])].sort((a, b) => a - b);
}
