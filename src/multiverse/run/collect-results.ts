import type { MultiverseResult } from './multiverse-result';

/**
 * All rows of a run in one list.
 *
 * @param run what `runMultiverse` gave
 * @throws KlusterlabError `aborted`, as a rejection
 *
 * @example
 * typeof collectResults(runMultiverse(defineChoices([{ name: 'a', options: [{ name: 'x', label: 'X', value: 1 }] }]),
 *   ({ values }) => ({ estimate: values.a }))).then; // 'function'
 */
export async function collectResults(run: AsyncIterable<MultiverseResult>): Promise<readonly MultiverseResult[]> {
  const results: MultiverseResult[] = [];
  for await (const result of run) results.push(result);
  return results;
}
