import { KlusterlabError } from '../../errors';
import { requireKeys, requireNumber, requireValues } from '../../estimation/contract';
import type { BootstrapStatistic } from './bootstrap-statistic';

const NAMES = ['mean', 'total', 'median'];
const EXPECTED = `"mean", "total", "median", { kind: 'quantile', probability }, { kind: 'ratio', denominators } or a function`;

/** Throws unless the value is a statistic for a sample of `sampleSize` units. */
export function requireStatistic(where: string, statistic: BootstrapStatistic, sampleSize: number): void {
  if (typeof statistic === 'function' || (typeof statistic === 'string' && NAMES.includes(statistic))) return;
  const { kind } = (statistic ?? {}) as { readonly kind?: unknown };
  if (typeof statistic === 'object' && statistic !== null && statistic.kind === 'quantile') {
    requireKeys(where, 'statistic', statistic, { required: ['kind', 'probability'] });
    requireNumber(where, 'statistic.probability', statistic.probability, { above: 0, below: 1 });
  } else if (typeof statistic === 'object' && statistic !== null && statistic.kind === 'ratio') {
    requireKeys(where, 'statistic', statistic, { required: ['kind', 'denominators'] });
    requireDenominators(where, statistic.denominators, sampleSize);
  } else {
    const received: unknown = kind ?? statistic;
    throw new KlusterlabError({
      code: 'invalid-choice',
      where,
      parameter: 'statistic',
      expected: EXPECTED,
      received,
    });
  }
}

function requireDenominators(where: string, denominators: readonly number[], sampleSize: number): void {
  requireValues(where, denominators, 1);
  if (denominators.length !== sampleSize) {
    throw new KlusterlabError({
      code: 'size-mismatch',
      where,
      parameter: 'statistic.denominators',
      expected: `${sampleSize} denominators, one for each value`,
      received: denominators.length,
    });
  }
}
