import { KlusterlabError } from '../../errors';

/** Throws `invalid-value` naming the first place that holds no text, and `too-few-values` if there is none at all. */
export function requireLabels(where: string, parameter: string, labels: unknown): asserts labels is readonly string[] {
  const expected = 'an array with a text for each sampled unit';
  if (!Array.isArray(labels)) {
    throw new KlusterlabError({ code: 'invalid-value', where, parameter, expected, received: labels });
  }
  if (labels.length === 0) {
    throw new KlusterlabError({ code: 'too-few-values', where, parameter, expected: 'at least 1 unit', received: 0 });
  }
  const index = labels.findIndex((label) => typeof label !== 'string');
  if (index < 0) return;
  throw new KlusterlabError({
    code: 'invalid-value',
    where,
    parameter: `${parameter}[${index}]`,
    expected: 'a text',
    received: labels[index] as unknown,
  });
}
