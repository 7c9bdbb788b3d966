import { KlusterlabError } from '../../src/errors';
import { estimate } from '../../src/estimate';
import type { Adjustment, EstimateOptions, SampleEstimate } from '../../src/estimate';
import { readPopulationFile, readSampleFile } from '../../src/sample-file';
import type { EstimateFlags } from './estimate-flags';

const SIGNS = { comma: ',', semicolon: ';', tab: '\t', point: '.' } as const;

/**
 * Estimates from a file as the flags say: one estimate, or a list for several models.
 *
 * @throws KlusterlabError `invalid-flag` for a flag that cannot be read, `contradictory-flags`, and what `readSampleFile` and
 *   `estimate` throw
 */
export function estimateFile(file: string, flags: EstimateFlags): SampleEstimate | readonly SampleEstimate[] {
  const options = optionsOf(flags);
  const { value, strata, cluster, domain, adjust } = options;
  const ratio = /^ratio:(.+)$/s.exec(flags.statistic)?.[1];
  const auxiliaries =
    adjust?.method === 'ratio' ? [adjust.auxiliary] : adjust?.method === 'regression' ? Object.keys(adjust.totals) : [];
  const group = adjust?.method === 'postStratification' ? adjust.by : undefined;
  const sample = readSampleFile(file, {
    numbers: [value, ratio, ...auxiliaries].filter(isStated),
    texts: [strata, cluster, domain?.column, group].filter(isStated),
    ...(flags.delimiter === undefined ? {} : { delimiter: SIGNS[flags.delimiter] }),
    ...(flags.decimal === undefined ? {} : { decimalSign: SIGNS[flags.decimal] }),
  });
  return estimate(sample, options);
}

function optionsOf(flags: EstimateFlags): EstimateOptions {
  const { strata, populationBy, domain, range, model } = flags;
  if (populationBy !== undefined && strata === undefined) {
    throw contradiction('--population-by', '--strata COLUMN, whose sizes the file holds', populationBy);
  }
  const adjust = adjustmentOf(flags);
  const stated: Partial<Record<keyof EstimateOptions, unknown>> = {
    value: flags.value,
    population: flags.population,
    populationBy: populationBy === undefined ? undefined : readPopulationFile(populationBy, strata as string),
    strata,
    cluster: flags.cluster,
    statistic: flags.statistic,
    domain: domain === undefined ? undefined : readDomain(domain),
    adjust,
    model: model?.length === 1 ? model[0] : model,
    interval: flags.interval,
    quantileRule: flags.quantileRule,
    support: range === undefined ? undefined : readRange(range),
    confidence: flags.confidence,
    seed: flags.seed,
    replicates: flags.replicates,
    bootstrapInterval: flags.bootstrapInterval,
    missing: flags.missing,
    allowNegative: flags.allowNegative,
  };
  // What the flags leave out is left out, so that the defaults are those of `estimate`; it checks every value itself.
  return Object.fromEntries(
    Object.entries(stated).filter(([, each]) => each !== undefined),
  ) as unknown as EstimateOptions;
}

function adjustmentOf({ adjust, known = [], postStrata, postStrataBy }: EstimateFlags): Adjustment | undefined {
  if (postStrata !== undefined || postStrataBy !== undefined) {
    if (adjust !== undefined) throw contradiction('--adjust', 'either known totals or post-strata', adjust);
    if (postStrata === undefined || postStrataBy === undefined) {
      throw contradiction('--post-strata', '--post-strata COLUMN together with --post-strata-by FILE', postStrata);
    }
    return {
      method: 'postStratification',
      by: postStrata,
      populationSizes: readPopulationFile(postStrataBy, postStrata),
    };
  }
  const totals = known.map((text): readonly [string, number] => {
    const [column, total] = cutAtLast('--known', text);
    return [column, readNumber('--known', total)];
  });
  const [first] = totals;
  if (adjust === undefined) {
    if (first === undefined) return undefined;
    throw contradiction('--known', '--adjust ratio or --adjust regression', known);
  }
  if (first === undefined) throw contradiction('--adjust', '--known COLUMN=TOTAL', undefined);
  if (adjust === 'regression') return { method: 'regression', totals: Object.fromEntries(totals) };
  if (totals.length > 1) throw contradiction('--known', 'one auxiliary for the ratio estimator', known);
  return { method: 'ratio', auxiliary: first[0], total: first[1] };
}

function readDomain(text: string): { column: string; equals: string } {
  const place = text.indexOf('=');
  if (place < 1) throw invalid('--domain', 'COLUMN=VALUE', text);
  return { column: text.slice(0, place), equals: text.slice(place + 1) };
}

function readRange(text: string): { lower: number; upper: number } {
  const [lower, upper, ...more] = text.split(',');
  if (lower === undefined || upper === undefined || more.length > 0) throw invalid('--range', 'LOWER,UPPER', text);
  return { lower: readNumber('--range', lower), upper: readNumber('--range', upper) };
}

function cutAtLast(flag: string, text: string): readonly [string, string] {
  const place = text.lastIndexOf('=');
  if (place < 1) throw invalid(flag, 'COLUMN=TOTAL', text);
  return [text.slice(0, place), text.slice(place + 1)];
}

function readNumber(flag: string, text: string): number {
  const value = Number(text.replace(/[\s\u202f]/g, ''));
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw invalid(flag, 'a number', text);
}

function isStated(column: string | undefined): column is string {
  return column !== undefined;
}

function invalid(flag: string, expected: string, received: unknown): KlusterlabError {
  return new KlusterlabError({ code: 'invalid-flag', where: 'estimate', parameter: flag, expected, received });
}

function contradiction(flag: string, expected: string, received: unknown): KlusterlabError {
  return new KlusterlabError({ code: 'contradictory-flags', where: 'estimate', parameter: flag, expected, received });
}
