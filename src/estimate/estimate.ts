import { KlusterlabError } from '../errors';
import type { SimpleRandomSample } from '../estimation';
import type { SampleFile } from '../sample-file';
import { bootstrapEstimate } from './bootstrap-estimate';
import { chooseInterval } from './choose-interval';
import { designEstimate } from './design-estimate';
import type { EstimateOptions, SampleRows } from './estimate-options';
import { isResampling } from './interval-name';
import { modelEstimate } from './model-estimate';
import { readOptions } from './read-options';
import type { ReadOptions } from './read-options';
import { requestedStatistic } from './requested-statistic';
import type { RequestedStatistic } from './requested-statistic';
import { requireMeaning } from './require-meaning';
import { sampleDesignOf } from './sample-design-of';
import type { SampleEstimate } from './sample-estimate';
import { unitColumns } from './unit-columns';
import type { UnitColumns } from './unit-columns';

/** Several models by name: a list of estimates, in the order of the names. */
export function estimate(
  sample: SampleRows | SampleFile,
  options: EstimateOptions & { readonly model: readonly string[] },
): readonly SampleEstimate[];
/** One model, or the estimator of the design: one estimate. */
export function estimate(
  sample: SampleRows | SampleFile,
  options: EstimateOptions & { readonly model?: string },
): SampleEstimate;
/** Options that are put together elsewhere: a list if `model` is a list. */
export function estimate(
  sample: SampleRows | SampleFile,
  options: EstimateOptions,
): SampleEstimate | readonly SampleEstimate[];
/**
 * Estimates a population's mean, total, share, quantile or ratio from a user's own sample, in one call.
 *
 * The estimators, their formulas and sources are those of `src/estimation`; the result names the method, what it assumes and its
 * source. Standard errors are corrected by 1 − n/N.
 *
 * @param sample one object for each observed unit, or what `readSampleFile` gives (messages then name file and row)
 * @param options column of the values, population size, design, statistic and interval
 * @returns the estimate; with `model`, one for each model named
 * @throws KlusterlabError `missing-population`, `sample-exceeds-population`, `single-unit-stratum`, `too-few-values`,
 *   `missing-values`, `negative-values`, `missing-column`, `invalid-value`, `invalid-statistic`, `unsupported-interval`,
 *   `missing-seed`, `unknown-option`, and what the estimators throw
 * Oracle: R survey 4.1.1 (test/oracles/survey-estimators.R).
 *
 * @example
 * estimate([{ cost: 4 }, { cost: 6 }, { cost: 11 }], { value: 'cost', population: 10, statistic: 'total' }).estimate; // 70
 */
export function estimate(
  sample: SampleRows | SampleFile,
  options: EstimateOptions,
): SampleEstimate | readonly SampleEstimate[] {
  const read = readOptions(options);
  const statistic = requestedStatistic(read.statistic);
  const units = unitColumns(sample, { ...columnsOf(read, statistic), missing: read.missing });
  const values = units.numbers.get(read.value) ?? [];
  requireMeaning(values, units, read, statistic);
  const design = sampleDesignOf(units, read);
  const interval = chooseInterval(read.interval, statistic, design, read.domain !== undefined);
  const { denominator } = statistic as { denominator?: string };
  const denominators = denominator === undefined ? undefined : units.numbers.get(denominator);
  const inDomain = domainOf(units, read);
  const { confidence: confidenceLevel, support, seed } = read;
  const common = { values, design, statistic, confidenceLevel, ...(support === undefined ? {} : { support }) };
  const complete = (result: Omit<SampleEstimate, 'statistic'>): SampleEstimate => ({
    statistic: read.statistic,
    ...result,
    assumptions: [...result.assumptions, ...droppedWords(units)],
  });

  if (read.model !== undefined) {
    const input = { ...common, interval, hasDomain: inDomain !== undefined, ...(seed === undefined ? {} : { seed }) };
    if (typeof read.model === 'string') return complete(modelEstimate(read.model, input));
    return read.model.map((name) => complete(modelEstimate(name, input)));
  }
  const withRatio = denominators === undefined ? common : { ...common, denominators };
  if (isResampling(interval)) {
    const { bootstrapInterval, replicates } = read;
    const simple = design as SimpleRandomSample;
    const input = { ...withRatio, design: simple, method: interval, interval: bootstrapInterval, replicates };
    return complete({ model: 'design-based', ...bootstrapEstimate({ ...input, seed: requireSeed(seed) }) });
  }
  const withDomain = inDomain === undefined ? withRatio : { ...withRatio, inDomain };
  const result = designEstimate({ ...withDomain, interval, quantileRule: read.quantileRule });
  return complete({
    estimate: result.estimate,
    standardError: result.standardError,
    interval: { ...result.interval, level: result.confidenceLevel, method: interval },
    degreesOfFreedom: result.degreesOfFreedom,
    sampleSize: result.sampleSize,
    populationSize: result.populationSize,
    model: 'design-based',
    method: result.method,
    assumptions: result.assumptions,
    source: result.source,
  });
}

function columnsOf({ value, strata, cluster, domain, adjust }: ReadOptions, statistic: RequestedStatistic) {
  const numbers = [value];
  const labels = [strata, cluster, domain?.column].filter((column): column is string => column !== undefined);
  if (statistic.kind === 'ratio') numbers.push(statistic.denominator);
  if (adjust?.method === 'ratio') numbers.push(adjust.auxiliary);
  if (adjust?.method === 'regression') numbers.push(...Object.keys(adjust.totals));
  if (adjust?.method === 'postStratification') labels.push(adjust.by);
  return { numbers, labels };
}

function domainOf(units: UnitColumns, { domain }: ReadOptions): readonly boolean[] | undefined {
  if (domain === undefined) return undefined;
  return units.labels.get(domain.column)?.map((label) => label === String(domain.equals));
}

function droppedWords({ dropped }: UnitColumns): readonly string[] {
  if (dropped === 0) return [];
  const units = dropped === 1 ? '1 row was' : `${dropped} rows were`;
  return [`${units} left out for missing values: such units are like the others, and count as not drawn.`];
}

function requireSeed(seed: number | undefined): number {
  if (seed !== undefined) return seed;
  throw new KlusterlabError({
    code: 'missing-seed',
    where: 'estimate',
    parameter: 'seed',
    expected: 'a seed for an interval from replicates',
    received: undefined,
    hint: 'State one (--seed 1), so that the figures can be repeated.',
  });
}
