import type { DrawnSample } from '../design/sample-design';

/** A drawn sample whose weights were changed so that they give known totals of the population. */
export interface CalibratedSample {
  readonly kind: 'calibratedSample';
  readonly drawn: DrawnSample;
  readonly method: 'postStratification' | 'ratio' | 'regression';
  /** As in the drawn sample. */
  readonly populationSize: number;
  readonly sampleSize: number;
  /** For each observed unit, how many units of the population it stands for; sums of auxiliaries meet the known totals. */
  readonly weights: Float64Array;
  /** What the auxiliaries leave unexplained of a variable, unit by unit: the part that varies from sample to sample. */
  readonly residuals: (variable: Float64Array) => Float64Array;
  readonly assumptions: readonly string[];
  readonly source: string;
}
