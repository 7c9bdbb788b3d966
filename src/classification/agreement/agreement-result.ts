import type { RandomSource, RandomSourceDescription } from '../../random';

/** How to say how sure a coefficient is; each choice is stated, none is taken silently. */
export type IntervalRequest =
  | { readonly method: 'none' }
  | { readonly method: 'analytic'; readonly confidenceLevel: number }
  | { readonly method: 'jackknife'; readonly confidenceLevel: number }
  | {
      readonly method: 'bootstrap';
      readonly confidenceLevel: number;
      /** How many resamples of the units to draw, at least 100. */
      readonly replicates: number;
      readonly random: RandomSource;
    };

/** An interval for a coefficient, over units as a random sample; clipped to [−1, 1]. */
export interface AgreementInterval {
  readonly status: 'estimated';
  readonly method: 'analytic' | 'jackknife' | 'bootstrap';
  readonly confidenceLevel: number;
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
  /** Degrees of freedom of the t quantile; null where a normal quantile or resampling is used. */
  readonly degreesOfFreedom: number | null;
  /** What the bootstrap drew; null for the other methods. */
  readonly resampling: ResamplingRecord | null;
}

/** A bootstrap's draws, so that it can be repeated and its own error judged. */
export interface ResamplingRecord {
  readonly replicates: number;
  /** Resamples on which the coefficient is not defined; they are left out. */
  readonly undefinedReplicates: number;
  /** About one standard error of each bound from the finite number of replicates. */
  readonly monteCarloError: { readonly lower: number; readonly upper: number };
  readonly generator: RandomSourceDescription;
}

/** No interval: none was asked for, or the data allow none. */
export interface NoInterval {
  readonly status: 'none' | 'undefined';
  readonly reason: string;
}

/** What every coefficient says of its data and method. */
export interface AgreementContext {
  readonly coefficient: string;
  readonly units: number;
  readonly coders: number;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly source: string;
}

/** A coefficient of agreement: 1 for perfect, 0 for what chance would give. */
export interface AgreementEstimate extends AgreementContext {
  readonly status: 'estimated';
  readonly estimate: number;
  /** Observed agreement, or disagreement if `measures` says so. */
  readonly observed: number;
  /** Its expectation by chance; null if the coefficient does not correct for chance. */
  readonly expected: number | null;
  readonly measures: 'agreement' | 'disagreement';
  readonly interval: AgreementInterval | NoInterval;
}

/** A coefficient that the data do not define. */
export interface AgreementUndefined extends AgreementContext {
  readonly status: 'undefined';
  readonly reason: string;
  readonly estimate: null;
  readonly observed: null;
  readonly expected: null;
  readonly interval: NoInterval;
}

/** A coefficient, or that the data do not define it. */
export type AgreementResult = AgreementEstimate | AgreementUndefined;

/** A point estimate, or why there is none. */
export type PointEstimate =
  | {
      readonly status: 'estimated';
      readonly estimate: number;
      readonly observed: number;
      readonly expected: number | null;
    }
  | { readonly status: 'undefined'; readonly reason: string };
