import { requireKeys, requireValues } from '../../estimation/contract';
import { KlusterlabError } from '../../errors';
import type { PublishedSummary } from '../published-summary';
import type { Ensemble } from './ensemble';
import { figureFaults } from './figure-faults';

/** What the parts are held against. */
export interface ObservedOptions {
  /** Published figures of what remains of each value when its part is taken off. */
  readonly remainder?: PublishedSummary;
}

/**
 * The ensemble of values that somebody has obtained: one draw, so that every range becomes a number.
 *
 * The values are first compared with each published figure: a list that does not fit is not the list that the report
 * had.
 *
 * @param values the n values, in any order
 * @param parts the part of each value, in the order of the values; null without parts
 * @param summary what is published of the values
 * @param options what is published of the remainders
 * @returns an ensemble of kind `observed`, its draw in order of size
 * @throws KlusterlabError `does-not-fit` with a message for each published figure that the values do not have and each
 *   part outside [0, value]; `invalid-value`, `too-few-values`, `size-mismatch`, `unknown-option`
 *
 * @example
 * observedEnsemble([5, 1, 3], null, { sampleSize: 3, sum: { lower: 9, upper: 9 } }).draws[0]; // Float64Array.of(1, 3, 5)
 */
export function observedEnsemble(
  values: readonly number[],
  parts: readonly number[] | null,
  summary: PublishedSummary,
  options: ObservedOptions = {},
): Ensemble {
  const where = 'observedEnsemble';
  requireKeys(where, 'options', options, { required: [], optional: ['remainder'] });
  requireValues(where, values, 1);
  if (parts !== null) requireValues(where, parts, 1);
  if (parts !== null && parts.length !== values.length) {
    const expected = `${values.length} parts, one for each value`;
    throw new KlusterlabError({ code: 'size-mismatch', where, parameter: 'parts', expected, received: parts.length });
  }
  const faults = [
    ...figureFaults(values, summary, 'values').map(({ message }) => message),
    ...partFaults(values, parts),
    ...remainderFaults(values, parts, options.remainder),
  ];
  if (faults.length > 0) {
    throw new KlusterlabError({
      code: 'does-not-fit',
      where,
      expected: 'values with every published figure',
      received: faults.join('; '),
      hint: 'Check the list, its unit, and whether it is of the same units as the report.',
    });
  }
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number));
  return {
    kind: 'observed',
    sampleSize: values.length,
    draws: [Float64Array.from(order, (at) => values[at] as number)],
    parts: parts === null ? null : [Float64Array.from(order, (at) => parts[at] as number)],
    prior: null,
    seed: null,
    diagnostics: null,
    summary,
  };
}

function partFaults(values: readonly number[], parts: readonly number[] | null): readonly string[] {
  return (parts ?? []).flatMap((part, at) => {
    const value = values[at] as number;
    return part >= 0 && part <= value ? [] : [`parts: part ${at + 1} is ${part}, outside 0 to its value ${value}`];
  });
}

function remainderFaults(
  values: readonly number[],
  parts: readonly number[] | null,
  remainder: PublishedSummary | undefined,
): readonly string[] {
  if (parts === null || remainder === undefined) return [];
  const rest = values.map((value, at) => value - (parts[at] as number));
  return figureFaults(rest, remainder, 'values less parts').map(({ message }) => message);
}
