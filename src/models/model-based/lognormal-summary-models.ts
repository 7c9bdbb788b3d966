import { criticalValue, expandByMean } from '../../estimation';
import { makeSummaryModel } from '../contract/make-model';
import { knownOf } from '../contract/read-summary';
import { KlusterlabError } from '../../errors';
import type { EstimationModel } from '../estimation-model';
import type { ModelSummary } from '../model-input';
import { censusEstimate } from '../prediction/census-estimate';
import { levelText } from '../prediction/level-text';
import { exp, ln, log1p } from '../../portable-math';

const ASSUMPTIONS = [
  'All values, seen and unseen, are draws from one lognormal distribution.',
  'The sample was drawn without regard to size.',
];

/** The lognormal distribution with the observed mean and standard deviation: the total of the mean, a skewed interval. */
export const LOGNORMAL_MEAN_DEVIATION_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'lognormal-mean-deviation',
    title: 'Lognormal with the observed mean and standard deviation',
    target: 'the total if the unseen units average the observed mean',
    formula: 'N·ȳ; unseen sum × exp(±z·τ), τ² = ln(1 + (s/ȳ)²·(1/n + 1/(N − n)))',
    assumptions: [...ASSUMPTIONS, 'The ratio of unseen to seen mean is lognormal too, with its own first two moments.'],
    family: 'model-based',
    reference: 'Fenton (1960), IRE Transactions on Communications Systems 8, 57–67, for sums of lognormal values',
  },
  ({ design, summary }, { confidenceLevel }, where) => {
    const mean = positive(where, 'mean', summary.sum / design.sampleSize);
    const relative = (knownOf(where, summary, 'standardDeviation') / mean) ** 2;
    const { unobservedCount, sampleSize } = design;
    const total = expandByMean(summary.sum, design).estimate;
    const level = confidenceLevel;
    if (unobservedCount === 0) return censusEstimate(summary.sum, level);
    const spread = relative * (1 / sampleSize + 1 / unobservedCount);
    const unseen = unobservedCount * mean;
    const critical = criticalValue({ distribution: 'normal', confidenceLevel });
    const factor = exp(critical * Math.sqrt(log1p(spread)));
    const method = `${levelText(level)} normal interval for the logarithm of the unseen sum`;
    const interval = { lower: summary.sum + unseen / factor, upper: summary.sum + unseen * factor, level, method };
    return { total, standardError: unseen * Math.sqrt(spread), interval };
  },
);

/** The lognormal distribution with the observed median and standard deviation. */
export const LOGNORMAL_MEDIAN_DEVIATION_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'lognormal-median-deviation',
    title: 'Lognormal with the observed median and standard deviation',
    target: 'the total if the unseen units average what median and standard deviation say of a lognormal distribution',
    formula: 'Σy + (N − n)·median·√w, w = (1 + √(1 + 4s²/median²))/2 = e^{σ²}',
    assumptions: ASSUMPTIONS,
    family: 'model-based',
    reference: 'Aitchison & Brown (1957), The Lognormal Distribution, chapter 2, moments solved for e^{σ²}',
    noInterval: 'How much a sample median varies is not known from the summary.',
  },
  ({ design, summary }, _options, where) => {
    const median = positive(where, 'median', knownOf(where, summary, 'median'));
    const ratio = knownOf(where, summary, 'standardDeviation') / median;
    const mean = median * Math.sqrt((1 + Math.sqrt(1 + 4 * ratio ** 2)) / 2);
    return withoutInterval(summary, design.unobservedCount * mean);
  },
);

/** The lognormal distribution with the observed median, its σ from the observed range. */
export const LOGNORMAL_MEDIAN_RANGE_MODEL: EstimationModel = makeSummaryModel(
  {
    name: 'lognormal-median-range',
    title: 'Lognormal with the observed median and range',
    target: 'the total if the unseen units average what median and range say of a lognormal distribution',
    formula: 'Σy + (N − n)·median·e^{σ²/2}, σ = ln(max/min)/(2·Φ⁻¹((n − 0.375)/(n + 0.25)))',
    assumptions: ASSUMPTIONS,
    family: 'model-based',
    reference:
      'Wan, Wang, Liu & Tong (2014), BMC Medical Research Methodology 14:135, formula 9, applied to logarithms',
    noInterval: 'How much median and range vary is not known from the summary.',
  },
  ({ design, summary }, _options, where) => {
    const median = positive(where, 'median', knownOf(where, summary, 'median'));
    const minimum = positive(where, 'minimum', knownOf(where, summary, 'minimum'));
    const logRange = ln(knownOf(where, summary, 'maximum') / minimum);
    const { sampleSize, unobservedCount } = design;
    if (unobservedCount === 0) return withoutInterval(summary, 0);
    if (sampleSize < 2) {
      const details = { where, parameter: 'design.sampleSize', received: sampleSize };
      throw new KlusterlabError({
        code: 'too-few-values',
        ...details,
        expected: 'at least 2 sampled units, for a range',
      });
    }
    // The quantile at p is the two-sided critical value of the level 2p − 1.
    const share = (sampleSize - 0.375) / (sampleSize + 0.25);
    const expected = criticalValue({ distribution: 'normal', confidenceLevel: 2 * share - 1 });
    const sigma = logRange / (2 * expected);
    return withoutInterval(summary, unobservedCount * median * exp(sigma ** 2 / 2));
  },
);

function withoutInterval(
  summary: ModelSummary,
  unseen: number,
): { total: number; standardError: null; interval: null } {
  return { total: summary.sum + unseen, standardError: null, interval: null };
}

function positive(where: string, quantity: string, value: number): number {
  if (value > 0) return value;
  const expected = `a ${quantity} above 0, since the model takes logarithms`;
  throw new KlusterlabError({
    code: 'not-positive',
    where,
    parameter: `summary.${quantity}`,
    expected,
    received: value,
  });
}
