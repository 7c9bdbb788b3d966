import { KlusterlabError } from '../../errors';
import type { SurveyResult } from './survey-results';

/**
 * One survey result by its key.
 *
 * @param results what surveyResults gives
 * @param id key such as `sweco.received.financing`
 * @throws KlusterlabError `unknown-result`
 *
 * @example
 * findResult(results, 'sweco.decisive').percent; // 10
 */
export function findResult(results: readonly SurveyResult[], id: string): SurveyResult {
  const result = results.find((entry) => entry.id === id);
  if (result !== undefined) return result;
  throw new KlusterlabError({
    code: 'unknown-result',
    where: 'findResult',
    parameter: 'id',
    expected: `one of ${results.map((entry) => entry.id).join(', ')}`,
    received: id,
  });
}
