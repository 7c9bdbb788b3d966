import { KlusterlabError } from '../../errors';
import type { SampleDesign } from '../design/sample-design';
import { requireUnitCount } from '../contract';

/** 1 for true and 0 for false, for each observed unit; throws `invalid-value`, `size-mismatch`. */
export function readIndicators(
  where: string,
  parameter: string,
  indicators: unknown,
  design: SampleDesign,
): readonly number[] {
  const expected = 'true or false for each observed unit';
  if (!Array.isArray(indicators)) {
    throw new KlusterlabError({ code: 'invalid-value', where, parameter, expected, received: indicators });
  }
  const given = indicators as readonly unknown[];
  const index = given.findIndex((indicator) => typeof indicator !== 'boolean');
  if (index >= 0) {
    const place = `${parameter}[${index}]`;
    throw new KlusterlabError({
      code: 'invalid-value',
      where,
      parameter: place,
      expected: 'true or false',
      received: given[index],
    });
  }
  requireUnitCount(where, parameter, given, design);
  return given.map((indicator) => (indicator === true ? 1 : 0));
}
