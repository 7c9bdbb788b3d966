import { KlusterlabError } from '../../errors';
import { requireSampleDesign } from '../contract';
import type { DrawnSample, SampleDesign } from '../design/sample-design';

/** Throws `invalid-design` for what is no design, or whose weights are calibrated already. */
export function requireDrawn(where: string, design: SampleDesign): asserts design is DrawnSample {
  requireSampleDesign(where, design);
  if (design.kind !== 'calibratedSample') return;
  throw new KlusterlabError({
    code: 'invalid-design',
    where,
    parameter: 'design',
    expected: 'a sample as it was drawn',
    received: design.method,
    hint: 'Weights are calibrated once: give all auxiliaries to one regression estimator.',
  });
}
