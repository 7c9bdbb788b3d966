import { formatNumber } from '../format';
import type { Figure } from './figure';
import { PALETTE } from './palette';
import type { ValueScale } from './reconstruction-band';

/** What an estimate becomes at one strength of a departure from an assumption. */
export interface DrawnSensitivity {
  /** The strength, such as the largest ratio of two units' odds to be sampled. */
  readonly strength: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How far an estimate can move as an assumption is given up step by step: a band that opens with the strength, and
 * the values at which a statement would change.
 *
 * @param points by rising strength
 * @param options title, caption, scale, the strength in words, and marked values in the unit of the estimate
 *
 * @example
 * sensitivityCurve([{ strength: 1, lower: 2, upper: 2 }], { title: 'None', caption: 'Made up.', divisor: 1, unit: 'SEK',
 *   strengthLabel: 'odds ratio', marks: [] }).data.length; // 1
 */
export function sensitivityCurve(
  points: readonly DrawnSensitivity[],
  options: ValueScale & {
    readonly strengthLabel: string;
    readonly marks: readonly { readonly label: string; readonly value: number }[];
  },
): Figure {
  const { divisor, unit, marks } = options;
  const strengths = points.map(({ strength }) => strength);
  const text = (value: number): string => formatNumber(value / divisor, { decimals: 1, language: 'en' });
  return {
    data: [
      {
        type: 'scatter',
        mode: 'lines',
        name: 'possible values',
        x: [...strengths, ...strengths.slice().reverse()],
        y: [...points.map(({ lower }) => lower / divisor), ...points.map(({ upper }) => upper / divisor).reverse()],
        fill: 'toself',
        fillcolor: PALETTE.estimate,
        opacity: 0.4,
        line: { color: PALETTE.estimate, width: 1 },
      },
    ],
    layout: {
      title: { text: options.title },
      xaxis: { title: { text: options.strengthLabel }, automargin: true },
      yaxis: { title: { text: unit }, automargin: true },
      height: 420,
      margin: { l: 20, r: 20, t: 50, b: 50 },
      showlegend: false,
      shapes: marks.map(({ value }) => ({
        type: 'line',
        xref: 'paper',
        x0: 0,
        x1: 1,
        y0: value / divisor,
        y1: value / divisor,
        line: { color: PALETTE.printed, width: 2, dash: 'dash' },
      })),
      annotations: marks.map(({ label, value }) => ({
        xref: 'paper',
        x: 1,
        xanchor: 'right',
        y: value / divisor,
        yanchor: 'bottom',
        showarrow: false,
        text: label,
      })),
    },
    alternative: points
      .map(({ strength, lower, upper }) => `At ${strength}: ${text(lower)} to ${text(upper)} ${unit}.`)
      .concat(marks.map(({ label, value }) => `${label}: ${text(value)} ${unit}.`))
      .join(' '),
    caption: options.caption,
  };
}
