import { formatNumber } from '../format';
import type { Figure } from './figure';
import { PALETTE } from './palette';

/** One estimate to be drawn; money in SEK. */
export interface DrawnEstimate {
  readonly label: string;
  readonly estimate: number;
  readonly interval?: { readonly lower: number; readonly upper: number };
}

const MILLION = 1e6;

/**
 * Estimates side by side, each with its interval if it has one, on one axis in million SEK.
 *
 * @param estimates drawn from top to bottom, in SEK.
 * @param options title (the finding), caption (source), and a reference value in SEK with its label.
 */
export function estimatesWithIntervals(
  estimates: readonly DrawnEstimate[],
  options: {
    readonly title: string;
    readonly caption: string;
    readonly reference?: { readonly label: string; readonly value: number };
  },
): Figure {
  const millions = (value: number): number => value / MILLION;
  const { reference } = options;
  const line = { type: 'line', yref: 'paper', y0: 0, y1: 1, line: { color: PALETTE.printed, width: 2, dash: 'dash' } };
  return {
    data: [
      {
        type: 'scatter',
        mode: 'markers',
        x: estimates.map(({ estimate }) => millions(estimate)),
        y: estimates.map(({ label }) => label),
        error_x: {
          type: 'data',
          symmetric: false,
          array: estimates.map(({ estimate, interval }) => (interval ? millions(interval.upper - estimate) : 0)),
          arrayminus: estimates.map(({ estimate, interval }) => (interval ? millions(estimate - interval.lower) : 0)),
          color: PALETTE.estimate,
        },
        marker: { color: PALETTE.estimate, size: 10 },
        hovertemplate: '%{y}: %{x:.1f} million SEK<extra></extra>',
      },
    ],
    layout: {
      title: { text: options.title },
      xaxis: { title: { text: 'million SEK a year' }, rangemode: 'tozero', automargin: true },
      yaxis: { autorange: 'reversed', automargin: true },
      height: 130 + 50 * estimates.length,
      margin: { l: 20, r: 20, t: 50, b: 50 },
      showlegend: false,
      shapes: reference ? [{ ...line, x0: millions(reference.value), x1: millions(reference.value) }] : [],
      annotations: reference
        ? [
            {
              x: millions(reference.value),
              y: 1,
              yref: 'paper',
              yanchor: 'bottom',
              showarrow: false,
              text: reference.label,
            },
          ]
        : [],
    },
    alternative: estimates.map(estimateText).join(' '),
    caption: options.caption,
  };
}

function estimateText({ label, estimate, interval }: DrawnEstimate): string {
  const text = (value: number): string => formatNumber(value / MILLION, { decimals: 1, language: 'en' });
  const range = interval ? ` (${text(interval.lower)} to ${text(interval.upper)})` : '';
  return `${label}: ${text(estimate)}${range} million SEK.`;
}
