import { KlusterlabError } from '../../errors';

/** Throws `invalid-value` naming the first place that holds no finite number, and `too-few-values` below the least count. */
export function requireValues(where: string, values: unknown, leastCount: number, parameter = 'values'): void {
  if (!Array.isArray(values)) {
    const expected = 'an array of finite numbers';
    throw new KlusterlabError({ code: 'invalid-value', where, parameter, expected, received: values });
  }
  // findIndex, unlike some and forEach, also visits the holes of a sparse array.
  const index = values.findIndex((value) => typeof value !== 'number' || !Number.isFinite(value));
  if (index >= 0) {
    throw new KlusterlabError({
      code: 'invalid-value',
      where,
      parameter: `${parameter}[${index}]`,
      expected: 'a finite number',
      received: values[index] as unknown,
      hint: 'Missing values are not dropped: decide what they stand for first.',
    });
  }
  if (values.length < leastCount) {
    throw new KlusterlabError({
      code: 'too-few-values',
      where,
      parameter,
      expected: `at least ${leastCount} ${leastCount === 1 ? 'value' : 'values'}`,
      received: values.length,
    });
  }
}
