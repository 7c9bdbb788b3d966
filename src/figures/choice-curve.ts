import { formatNumber } from '../format';
import type { Figure } from './figure';
import { PALETTE } from './palette';
import type { ValueScale } from './reconstruction-band';

/** One combination of choices and the estimate that it leads to. */
export interface DrawnSpecification {
  readonly estimate: number;
  /** What was chosen, by choice. */
  readonly choices: Readonly<Record<string, string>>;
  /** True for the combinations that the study itself took. */
  readonly isOwn: boolean;
}

/**
 * A specification curve: every combination's estimate in rising order, and under it which option of each choice it
 * took. The curve describes the choices; it is no distribution, and carries no test.
 *
 * Simonsohn, Simmons and Nelson (2020), Specification curve analysis, Nature Human Behaviour 4.
 *
 * @param specifications in any order
 * @param options title, caption, scale, and a reference value in the unit of the estimates
 *
 * @example
 * choiceCurve([{ estimate: 1, choices: { scope: 'all' }, isOwn: true }],
 *   { title: 'One', caption: 'Made up.', divisor: 1, unit: 'SEK' }).data.length; // 3
 */
export function choiceCurve(
  specifications: readonly DrawnSpecification[],
  options: ValueScale & { readonly reference?: { readonly label: string; readonly value: number } },
): Figure {
  const { divisor, unit, reference } = options;
  const sorted = [...specifications].sort((one, other) => one.estimate - other.estimate);
  const optionsUsed = [
    ...new Set(
      sorted.flatMap(({ choices }) => Object.entries(choices).map(([choice, option]) => `${choice}: ${option}`)),
    ),
  ].sort();
  const position = sorted.map((_, index) => index + 1);
  const points = (own: boolean) => ({
    type: 'scatter',
    mode: 'markers',
    name: own ? "the study's own" : 'alternatives',
    x: position.filter((_, index) => sorted[index]!.isOwn === own),
    y: sorted.filter(({ isOwn }) => isOwn === own).map(({ estimate }) => estimate / divisor),
    marker: { color: own ? PALETTE.printed : PALETTE.estimate, size: own ? 9 : 4, symbol: own ? 'diamond' : 'circle' },
    hovertemplate: `%{y:.1f} ${unit}<extra></extra>`,
  });
  const taken = sorted.flatMap(({ choices }, index) =>
    Object.entries(choices).map(([choice, option]) => ({ x: index + 1, y: `${choice}: ${option}` })),
  );
  const line = { type: 'line', xref: 'paper', x0: 0, x1: 1, line: { color: PALETTE.printed, width: 2, dash: 'dash' } };
  return {
    data: [
      points(false),
      points(true),
      {
        type: 'scatter',
        mode: 'markers',
        x: taken.map(({ x }) => x),
        y: taken.map(({ y }) => y),
        yaxis: 'y2',
        showlegend: false,
        marker: { color: PALETTE.neutral, size: 3, symbol: 'line-ns-open' },
        hovertemplate: '%{y}<extra></extra>',
      },
    ],
    layout: {
      title: { text: options.title },
      xaxis: { title: { text: 'combinations, by estimate' }, anchor: 'y2', automargin: true },
      yaxis: { title: { text: unit }, domain: [0.55, 1], automargin: true },
      yaxis2: {
        domain: [0, 0.5],
        type: 'category',
        categoryorder: 'array',
        categoryarray: [...optionsUsed].reverse(),
        automargin: true,
      },
      height: 360 + 20 * optionsUsed.length,
      margin: { l: 20, r: 20, t: 90, b: 50 },
      legend: { orientation: 'h', y: 1.01, yanchor: 'bottom' },
      shapes: reference ? [{ ...line, y0: reference.value / divisor, y1: reference.value / divisor }] : [],
    },
    alternative: curveText(sorted, options),
    caption: options.caption,
  };
}

function curveText(sorted: readonly DrawnSpecification[], { divisor, unit }: ValueScale): string {
  const text = (share: number): string => {
    const at = sorted[Math.round(share * (sorted.length - 1))];
    return at === undefined ? 'none' : formatNumber(at.estimate / divisor, { decimals: 1, language: 'en' });
  };
  return `${sorted.length} combinations: from ${text(0)} over ${text(0.5)} in the middle to ${text(1)} ${unit}.`;
}
