import { KlusterlabError } from '../errors';

/** What to estimate, read from its short text. */
export type RequestedStatistic =
  | { readonly kind: 'mean' | 'total' | 'proportion' }
  | { readonly kind: 'quantile'; readonly probability: number }
  | { readonly kind: 'ratio'; readonly denominator: string };

/**
 * Reads `mean`, `total`, `proportion`, `median`, `quantile:P` or `ratio:COLUMN`.
 *
 * @throws KlusterlabError `invalid-statistic`
 */
export function requestedStatistic(text: string): RequestedStatistic {
  if (text === 'mean' || text === 'total' || text === 'proportion') return { kind: text };
  if (text === 'median') return { kind: 'quantile', probability: 0.5 };
  const [, name, parameter = ''] = /^(quantile|ratio):(.+)$/s.exec(text) ?? [];
  if (name === 'ratio') return { kind: 'ratio', denominator: parameter };
  const probability = Number(parameter);
  if (name === 'quantile' && probability > 0 && probability < 1) return { kind: 'quantile', probability };
  throw new KlusterlabError({
    code: 'invalid-statistic',
    where: 'estimate',
    parameter: 'statistic',
    expected: 'mean, total, proportion, median, quantile:P with P between 0 and 1 (quantile:0.9), or ratio:COLUMN',
    received: text,
  });
}
