import type { PublishedSummary } from '../published-summary';
import type { ReconstructionPrior } from '../prior/reconstruction-prior';

/** How far the chains of an ensemble can be trusted; Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021). */
export interface EnsembleDiagnostics {
  readonly algorithm: string;
  /** Chain k draws from stream k of the seed. */
  readonly chains: number;
  readonly rotationsPerDraw: number;
  readonly warmUpDraws: number;
  /** Share of the proposed rotations that stayed within the constraints; null if nothing can rotate. */
  readonly acceptance: number | null;
  /** Largest rank-normalised split R-hat over the sorted values and parts; null if none of them varies. */
  readonly worstRHat: number | null;
  /** Smallest effective number of independent draws for the middle of the distributions; null as above. */
  readonly bulkEffectiveSize: number | null;
  /** The same for the 5 % and 95 % quantiles. */
  readonly tailEffectiveSize: number | null;
  /** What the prior is in this case, with its parameters. */
  readonly prior: string;
}

/** Data sets that the published figures allow, or the one that is known. */
export interface Ensemble {
  /** `observed`: the values are known, and there is one draw. */
  readonly kind: 'reconstructed' | 'observed';
  readonly sampleSize: number;
  /** Data sets, each in order of size. */
  readonly draws: readonly Float64Array[];
  /** The part of each value, in the order of the values; null if parts are not asked for. */
  readonly parts: readonly Float64Array[] | null;
  /** How data sets are weighed against each other; null if observed. */
  readonly prior: ReconstructionPrior | null;
  readonly seed: number | null;
  readonly diagnostics: EnsembleDiagnostics | null;
  readonly summary: PublishedSummary;
}
