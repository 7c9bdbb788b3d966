import { KlusterlabError } from 'klusterlab';
import { printedBounds } from 'klusterlab';
import type { PublishedSummary } from 'klusterlab';

/** Figures as they were typed. */
export interface TypedFigures {
  readonly n: string;
  readonly sum?: string;
  readonly mean?: string;
  readonly sd?: string;
  readonly min?: string;
  readonly max?: string;
  readonly median?: string;
  readonly lowest: string;
  readonly highest?: string;
  /** `exact`, `typed`, a number of decimals, or a list such as `sum=0,sd=typed`. */
  readonly decimals: string;
}

type FigureName = 'sum' | 'mean' | 'sd' | 'min' | 'max' | 'median';
const NAMES: readonly string[] = ['sum', 'mean', 'sd', 'min', 'max', 'median'] satisfies FigureName[];
const WHERE = 'klusterlab reconstruct';

/**
 * The published summary of figures typed on the command line.
 *
 * @throws KlusterlabError `invalid-figure`, `invalid-decimals`, `missing-option`, `conflicting-options`
 */
export function readFigures(typed: TypedFigures): PublishedSummary {
  const rounding = readDecimals(typed.decimals);
  const bounds = (name: FigureName): { lower: number; upper: number } | undefined => {
    const text = typed[name];
    return text === undefined ? undefined : boundsOf(name, text, rounding[name] ?? rounding['all'] ?? 'exact');
  };
  const sampleSize = amount('n', typed.n);
  const [sum, mean] = [bounds('sum'), bounds('mean')];
  if ((sum === undefined) === (mean === undefined)) {
    const code = sum === undefined ? 'missing-option' : 'conflicting-options';
    const received = sum === undefined ? 'neither' : 'both';
    throw new KlusterlabError({ code, where: WHERE, parameter: '--sum', expected: 'either --sum or --mean', received });
  }
  const total = sum ?? { lower: (mean?.lower ?? NaN) * sampleSize, upper: (mean?.upper ?? NaN) * sampleSize };
  const deviation = bounds('sd');
  const [minimum, maximum, median] = [bounds('min'), bounds('max'), bounds('median')];
  return {
    sampleSize,
    sum: total,
    ...(deviation === undefined
      ? {}
      : { standardDeviation: { lower: Math.max(0, deviation.lower), upper: deviation.upper } }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(median === undefined ? {} : { median }),
    support: {
      lower: typed.lowest === 'none' ? -Infinity : amount('lowest', typed.lowest),
      upper: typed.highest === undefined ? Infinity : amount('highest', typed.highest),
    },
  };
}

function boundsOf(name: string, text: string, rounding: string): { lower: number; upper: number } {
  const value = amount(name, text);
  if (rounding === 'exact') return { lower: value, upper: value };
  if (rounding === 'typed') return printedBounds(text);
  const half = 0.5 * 10 ** -Number(rounding);
  return { lower: value - half, upper: value + half };
}

/** A rounding for each figure, or for `all` of them. */
function readDecimals(text: string): Readonly<Record<string, string>> {
  const entries = text.split(',').map((part) => {
    const [name, rounding, ...rest] = part.includes('=') ? part.split('=') : ['all', part];
    const fits =
      name !== undefined &&
      (name === 'all' || NAMES.includes(name)) &&
      rest.length === 0 &&
      /^(exact|typed|-?\d{1,2})$/.test(rounding ?? '');
    if (fits) return [name, rounding ?? ''] as const;
    throw new KlusterlabError({
      code: 'invalid-decimals',
      where: WHERE,
      parameter: '--decimals',
      expected: "'exact', 'typed', a number of decimals, or a list such as sum=0,sd=-3",
      received: part,
    });
  });
  return Object.fromEntries(entries);
}

function amount(name: string, text: string): number {
  const value = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new KlusterlabError({
    code: 'invalid-figure',
    where: WHERE,
    parameter: `--${name}`,
    expected: 'a number with a decimal point and no spaces',
    received: text,
  });
}
