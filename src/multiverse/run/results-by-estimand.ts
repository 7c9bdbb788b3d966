import { KlusterlabError } from '../../errors';
import type { MultiverseResult } from './multiverse-result';

/**
 * The rows of each estimand apart, in the order in which the estimands first occur.
 *
 * @param results rows of a multiverse
 * @returns estimand and rows; a curve, shares of variance or the assessment of a claim take the rows of one
 *
 * @example
 * resultsByEstimand([{ estimand: 'scope=all' }, { estimand: 'scope=part' }, { estimand: 'scope=all' }]).get('scope=all').length; // 2
 */
export function resultsByEstimand(
  results: readonly MultiverseResult[],
): ReadonlyMap<string, readonly MultiverseResult[]> {
  const groups = new Map<string, MultiverseResult[]>();
  for (const result of results) {
    const group = groups.get(result.estimand);
    if (group === undefined) groups.set(result.estimand, [result]);
    else group.push(result);
  }
  return groups;
}

/** The one estimand of the rows; throws `no-results`, `mixed-estimands`, and `duplicate-result` for a key that occurs twice. */
export function requireOneEstimand(where: string, results: readonly MultiverseResult[]): string {
  const fault = (code: string, expected: string, received: unknown, hint?: string): KlusterlabError =>
    new KlusterlabError({
      code,
      where,
      parameter: 'results',
      expected,
      received,
      ...(hint === undefined ? {} : { hint }),
    });
  const [first] = results;
  if (first === undefined) throw fault('no-results', 'at least one result', results);
  const estimands = [...resultsByEstimand(results).keys()];
  if (estimands.length > 1) {
    const hint = 'Take one group of resultsByEstimand(results).';
    throw fault('mixed-estimands', 'results of one estimand', estimands, hint);
  }
  const seen = new Set<string>();
  for (const { key } of results) {
    if (seen.has(key)) throw fault('duplicate-result', 'one result for each specification', key);
    seen.add(key);
  }
  return first.estimand;
}
