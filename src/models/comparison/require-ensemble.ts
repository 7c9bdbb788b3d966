import type { SimpleRandomSample } from '../../estimation';
import { KlusterlabError } from '../../errors';
import type { Ensemble } from '../../reconstruction/ensemble/ensemble';

/** Throws `empty-ensemble` without draws, and `size-mismatch` unless they have as many values as the design. */
export function requireEnsemble(where: string, ensemble: Ensemble, design: SimpleRandomSample): void {
  const { draws, sampleSize } = ensemble;
  if (draws.length === 0) {
    const expected = 'at least one draw';
    throw new KlusterlabError({ code: 'empty-ensemble', where, parameter: 'ensemble.draws', expected, received: 0 });
  }
  if (sampleSize === design.sampleSize) return;
  const expected = `${design.sampleSize} values, the sample size of the design`;
  const parameter = 'ensemble.sampleSize';
  throw new KlusterlabError({ code: 'size-mismatch', where, parameter, expected, received: sampleSize });
}
