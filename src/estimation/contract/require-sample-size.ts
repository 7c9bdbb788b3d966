import { KlusterlabError } from '../../errors';
import type { SimpleRandomSample } from '../design/simple-random-sample';

/** Throws `size-mismatch` unless there is one value for each sampled unit. */
export function requireSampleSize(where: string, values: readonly number[], design: SimpleRandomSample): void {
  if (values.length === design.sampleSize) return;
  throw new KlusterlabError({
    code: 'size-mismatch',
    where,
    parameter: 'values',
    expected: `${design.sampleSize} values, the sample size of the design`,
    received: values.length,
  });
}
