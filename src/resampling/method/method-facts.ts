import type { SimpleRandomSample } from '../../estimation/design/simple-random-sample';
import type { ResamplingMethod } from './resampling-method';

/** What a result says about the way its replicates were drawn. */
export interface MethodFacts {
  /** True if a replicate's variance has the factor 1 − n/N. */
  readonly isCorrected: boolean;
  readonly assumptions: readonly string[];
  readonly source: string;
}

const VARIANCE_ONLY =
  'The replicates repeat the variance of the mean over samples, not its skewness: limits are right to first order only.';
const UNCORRECTED = 'The population is so large that drawing without replacement does not matter.';

/** The facts about each method. */
export const METHOD_FACTS: Readonly<Record<ResamplingMethod, MethodFacts>> = {
  booth: {
    isCorrected: true,
    assumptions: ['The population looks like copies of the sample, completed at random to N units for each replicate.'],
    source:
      'Booth, Butler and Hall (1994), JASA 89:1282–1289, with one replicate from each completed pseudo-population, compared with its own statistic',
  },
  'antal-tille': {
    isCorrected: true,
    assumptions: [VARIANCE_ONLY],
    source: 'Antal and Tillé (2014), Computational Statistics 29:1345–1363 (doubled half bootstrap)',
  },
  'rao-wu-yue-beaumont': {
    isCorrected: true,
    assumptions: [VARIANCE_ONLY],
    source: 'Beaumont and Émond (2022), Stats 5:339–357, after Rao, Wu and Yue (1992), Survey Methodology 18:209–217',
  },
  'rao-wu': {
    isCorrected: false,
    assumptions: [UNCORRECTED],
    source:
      'Rao and Wu (1988), JASA 83:231–241, with n − 1 draws and without their correction for the sampling fraction',
  },
  plain: {
    isCorrected: false,
    assumptions: [UNCORRECTED],
    source: 'Efron (1979), Annals of Statistics 7:1–26',
  },
};

/** The warning that a method without finite population correction carries; undefined for the others. */
export function methodWarning(method: ResamplingMethod, design: SimpleRandomSample): string | undefined {
  if (METHOD_FACTS[method].isCorrected) return undefined;
  const { populationSize, sampleSize, samplingFraction } = design;
  // The plain bootstrap's variance of a mean is also a little too small: it divides by n where s² divides by n − 1.
  const share = method === 'plain' ? (sampleSize - 1) / sampleSize : 1;
  const consequence =
    sampleSize === populationSize
      ? 'Every unit was observed, so the true sampling error is 0.'
      : `Its standard error of a mean is about ${Math.sqrt(share / (1 - samplingFraction)).toFixed(2)} times the corrected one.`;
  return `The ${method} bootstrap ignores the finite population correction (${sampleSize} of ${populationSize} units observed). ${consequence}`;
}
