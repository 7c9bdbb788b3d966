import { BAYES_LINEAR_MODEL } from './bayesian/bayes-linear-model';
import { ERICSON_MEDIAN_PRIOR_MODEL, ERICSON_MODEL } from './bayesian/ericson-model';
import { LOGNORMAL_BAYES_INFORMED_MODEL, LOGNORMAL_BAYES_MODEL } from './bayesian/lognormal-exchangeable-model';
import { POLYA_MODEL } from './bayesian/polya-model';
import { MONOTONE_BOUNDS_MODEL, RANGE_BOUNDS_MODEL, SUPPORT_BOUNDS_MODEL } from './bounds/bounds-models';
import { BOUNDED_MEAN_MODEL } from './design-based/bounded-mean-model';
import { MEAN_MODEL } from './design-based/mean-model';
import type { EstimationModel } from './estimation-model';
import { GAMMA_LIKELIHOOD_MODEL, GAMMA_MOMENTS_MODEL } from './model-based/gamma-models';
import { LOGNORMAL_MODEL, LOGNORMAL_UNBIASED_MODEL } from './model-based/lognormal-models';
import {
  LOGNORMAL_MEAN_DEVIATION_MODEL,
  LOGNORMAL_MEDIAN_DEVIATION_MODEL,
  LOGNORMAL_MEDIAN_RANGE_MODEL,
} from './model-based/lognormal-summary-models';
import { PARETO_TAIL_MODEL } from './model-based/pareto-tail-model';
import { SIZE_TILTED_MODEL } from './model-based/size-tilted-model';
import { WEIBULL_MODEL } from './model-based/weibull-model';
import { GEOMETRIC_MEAN_MODEL, HARMONIC_MEAN_MODEL, HODGES_LEHMANN_MODEL } from './robust/mean-kind-models';
import { MEDIAN_HYBRID_MODEL, MEDIAN_TIMES_POPULATION_MODEL } from './robust/median-models';
import { MEDIAN_ORDER_STATISTICS_MODEL } from './robust/median-order-statistics-model';
import { ONCE_WINSORISED_MODEL } from './robust/once-winsorised-model';
import { trimmedMeanModel, winsorisedMeanModel } from './robust/trimmed-models';

/** The models that are there before anybody registers one, by family. */
export const BUILT_IN_MODELS: readonly EstimationModel[] = Object.freeze([
  MEAN_MODEL,
  BOUNDED_MEAN_MODEL,
  MEDIAN_HYBRID_MODEL,
  MEDIAN_ORDER_STATISTICS_MODEL,
  MEDIAN_TIMES_POPULATION_MODEL,
  trimmedMeanModel(10),
  trimmedMeanModel(20),
  ONCE_WINSORISED_MODEL,
  winsorisedMeanModel(10),
  winsorisedMeanModel(20),
  GEOMETRIC_MEAN_MODEL,
  HARMONIC_MEAN_MODEL,
  HODGES_LEHMANN_MODEL,
  LOGNORMAL_MODEL,
  LOGNORMAL_UNBIASED_MODEL,
  LOGNORMAL_MEAN_DEVIATION_MODEL,
  LOGNORMAL_MEDIAN_DEVIATION_MODEL,
  LOGNORMAL_MEDIAN_RANGE_MODEL,
  GAMMA_MOMENTS_MODEL,
  GAMMA_LIKELIHOOD_MODEL,
  WEIBULL_MODEL,
  PARETO_TAIL_MODEL,
  SIZE_TILTED_MODEL,
  POLYA_MODEL,
  ERICSON_MODEL,
  ERICSON_MEDIAN_PRIOR_MODEL,
  BAYES_LINEAR_MODEL,
  LOGNORMAL_BAYES_MODEL,
  LOGNORMAL_BAYES_INFORMED_MODEL,
  SUPPORT_BOUNDS_MODEL,
  RANGE_BOUNDS_MODEL,
  MONOTONE_BOUNDS_MODEL,
]);
