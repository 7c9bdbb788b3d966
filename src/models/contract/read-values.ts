import { KlusterlabError } from '../../errors';
import { requireSampleSize, requireValues } from '../../estimation/contract';
import type { ModelInput } from '../model-input';

/** The values in order of size; throws `missing-input` where they are not known, `invalid-value`, `size-mismatch`. */
export function readValues(where: string, { values, design }: ModelInput): readonly number[] {
  if (values === null) {
    throw new KlusterlabError({
      code: 'missing-input',
      where,
      parameter: 'values',
      expected: 'the values of the sample, since the model rests on them',
      received: null,
      hint: 'Where only a summary is published, reconstructed values can stand in: see compareModels.',
    });
  }
  const copy: unknown = values instanceof Float64Array ? Array.from(values) : values;
  requireValues(where, copy, 1);
  requireSampleSize(where, copy as readonly number[], design);
  return [...(copy as readonly number[])].sort((a, b) => a - b);
}

/** Throws `not-positive` unless all values, which are in order of size, are above 0. */
export function requirePositive(where: string, values: readonly number[]): void {
  const smallest = values[0] as number;
  if (smallest > 0) return;
  throw new KlusterlabError({
    code: 'not-positive',
    where,
    parameter: 'values',
    expected: 'values above 0, since the model takes logarithms or reciprocals',
    received: smallest,
  });
}
