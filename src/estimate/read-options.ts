import { KlusterlabError } from '../errors';
import { QUANTILE_RULES } from '../estimation';
import { requireBounds, requireChoice, requireKeys, requireNumber } from '../estimation/contract';
import { BOOTSTRAP_INTERVALS } from '../resampling';
import type { EstimateOptions } from './estimate-options';

const OPTIONAL = [
  'population',
  'populationBy',
  'strata',
  'cluster',
  'statistic',
  'domain',
  'adjust',
  'model',
  'interval',
  'quantileRule',
  'support',
  'confidence',
  'seed',
  'replicates',
  'bootstrapInterval',
  'missing',
  'allowNegative',
];
const COLUMNS = ['value', 'strata', 'cluster', 'statistic', 'interval'] as const;
const ADJUSTMENTS: Readonly<
  Record<string, { readonly required: readonly string[]; readonly optional?: readonly string[] }>
> = {
  ratio: { required: ['method', 'auxiliary', 'total'] },
  regression: { required: ['method', 'totals'], optional: ['populationUnits'] },
  postStratification: { required: ['method', 'by', 'populationSizes'] },
};

/** The options with their defaults. */
export type ReadOptions = EstimateOptions &
  Required<
    Pick<
      EstimateOptions,
      'statistic' | 'quantileRule' | 'confidence' | 'replicates' | 'bootstrapInterval' | 'missing' | 'allowNegative'
    >
  >;

/** Checks the options that no later step checks, and fills in the defaults that `EstimateOptions` states. */
export function readOptions(options: EstimateOptions): ReadOptions {
  const where = 'estimate';
  requireKeys(where, 'options', options, { required: ['value'], optional: OPTIONAL });
  const stated = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as unknown as EstimateOptions;
  const read: ReadOptions = {
    statistic: 'mean',
    quantileRule: 'school',
    confidence: 0.95,
    replicates: 9999,
    bootstrapInterval: 'percentile',
    missing: 'refuse',
    allowNegative: false,
    ...stated,
  };
  for (const name of COLUMNS) {
    if (read[name] === undefined || typeof read[name] === 'string') continue;
    const expected = 'a text';
    throw new KlusterlabError({ code: 'invalid-value', where, parameter: name, expected, received: read[name] });
  }
  requireNumber(where, 'confidence', read.confidence, { above: 0, below: 1, unit: '0.95 for 95 %' });
  requireChoice(where, 'quantileRule', read.quantileRule, QUANTILE_RULES);
  requireChoice(where, 'bootstrapInterval', read.bootstrapInterval, BOOTSTRAP_INTERVALS);
  requireChoice(where, 'missing', read.missing, ['refuse', 'drop']);
  if (read.support !== undefined) requireBounds(where, 'support', read.support, {});
  if (read.domain !== undefined) requireKeys(where, 'domain', read.domain, { required: ['column', 'equals'] });
  if (read.adjust !== undefined) {
    requireChoice(where, 'adjust.method', (read.adjust as { method?: unknown }).method, Object.keys(ADJUSTMENTS));
    requireKeys(where, 'adjust', read.adjust, ADJUSTMENTS[read.adjust.method] ?? { required: [] });
  }
  return read;
}
