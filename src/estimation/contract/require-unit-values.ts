import { KlusterlabError } from '../../errors';
import type { SampleDesign } from '../design/sample-design';
import { unitCount } from '../design/unit-count';
import { requireValues } from './require-values';

/** Throws unless there is one finite value for each observed unit: `invalid-value`, `size-mismatch`. */
export function requireUnitValues(where: string, parameter: string, values: unknown, design: SampleDesign): void {
  requireValues(where, values, 1, parameter);
  requireUnitCount(where, parameter, values as readonly number[], design);
}

/** Throws `size-mismatch` unless there are as many as the design has observed units. */
export function requireUnitCount(
  where: string,
  parameter: string,
  values: ArrayLike<unknown>,
  design: SampleDesign,
): void {
  const count = unitCount(design);
  if (values.length === count) return;
  throw new KlusterlabError({
    code: 'size-mismatch',
    where,
    parameter,
    expected: `${count} values, one for each observed unit of the design`,
    received: values.length,
  });
}
