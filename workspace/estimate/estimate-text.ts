import type { SampleEstimate } from '../../src/estimate';
import { formatInterval, formatNumber } from '../../src/format';

/** Digits of the standard error that are shown, as R does. */
const SHOWN_DIGITS = 5;

/** An estimate, or several, in words for the terminal; ends with a line break. */
export function estimateText(result: SampleEstimate | readonly SampleEstimate[]): string {
  const estimates = Array.isArray(result) ? (result as readonly SampleEstimate[]) : [result as SampleEstimate];
  return estimates.map(oneText).join('\n');
}

function oneText(result: SampleEstimate): string {
  const { statistic, estimate, standardError, interval, degreesOfFreedom, sampleSize, populationSize } = result;
  const decimals = decimalsFor(result);
  const written = (value: number): string => formatNumber(value, { decimals, language: 'en' });
  const level = interval?.level ?? null;
  const limits =
    interval === null
      ? 'none'
      : `${formatInterval(interval, { decimals, language: 'en' })}  ` +
        (level === null
          ? `bounds, ${interval.method}`
          : `${Number((level * 100).toPrecision(12))} %, ${interval.method}`);
  const freedom = degreesOfFreedom === null ? '' : `, ${degreesOfFreedom} degrees of freedom`;
  const lines = [
    `${statistic}${result.model === 'design-based' ? '' : `, model ${result.model}`}`,
    `  estimate        ${estimate === null ? 'none' : written(estimate)}`,
    `  standard error  ${standardError === null ? 'none' : written(standardError)}`,
    `  interval        ${limits}`,
    `  sample          ${sampleSize} of ${populationSize}${freedom}`,
    `  method          ${result.method}`,
    ...(result.warning === undefined ? [] : [`  note            ${result.warning}`]),
    ...result.assumptions.map(
      (assumption, place) => `  ${place === 0 ? 'assumes       ' : '              '}  ${assumption}`,
    ),
    `  source          ${result.source}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** As many as show five digits of the standard error; without one, of the width of the interval, or of the estimate. */
function decimalsFor({ estimate, standardError, interval }: SampleEstimate): number {
  const scales = [standardError, interval === null ? null : interval.upper - interval.lower, estimate];
  const scale = scales.find((value): value is number => value !== null && value !== 0) ?? 1;
  const before = Math.floor(Math.log10(Math.abs(scale))) + 1;
  return Math.min(12, Math.max(0, SHOWN_DIGITS - before));
}
