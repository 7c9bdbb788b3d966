import type { Bounds } from '../estimation';
import { formatNumber } from '../format';
import type { Figure } from './figure';
import { PALETTE } from './palette';

/** What is known of one position of a sorted sample whose values are lost; all in the unit of the values. */
export interface DrawnPosition {
  /** 1 for the smallest value. */
  readonly position: number;
  readonly middle: number;
  /** Where half of the data sets have this value. */
  readonly half: Bounds;
  /** Where 95 % of the data sets have it. */
  readonly most: Bounds;
}

/** Labels of a figure, and how its numbers are scaled. */
export interface ValueScale {
  readonly title: string;
  readonly caption: string;
  /** What a value is divided by to be drawn, such as 1e6. */
  readonly divisor: number;
  /** The unit after the division, such as "million SEK". */
  readonly unit: string;
}

/**
 * The sorted values of a sample that is known only through its summary: for each position the band in which the data
 * sets that the summary allows have it. It is a reconstruction, and the axis says so.
 *
 * @param positions from the smallest value to the largest
 * @param options title, caption, and the scale of the values
 *
 * @example
 * reconstructionBand([{ position: 1, middle: 3, half: { lower: 3, upper: 3 }, most: { lower: 3, upper: 3 } }],
 *   { title: 'One value', caption: 'Made up.', divisor: 1, unit: 'SEK' }).data.length; // 3
 */
export function reconstructionBand(positions: readonly DrawnPosition[], options: ValueScale): Figure {
  const scaled = (value: number): number => value / options.divisor;
  const x = positions.map(({ position }) => position);
  const band = (name: string, of: (position: DrawnPosition) => Bounds, opacity: number) => ({
    type: 'scatter',
    mode: 'lines',
    name,
    x: [...x, ...x.slice().reverse()],
    y: [...positions.map((at) => scaled(of(at).lower)), ...positions.map((at) => scaled(of(at).upper)).reverse()],
    fill: 'toself',
    fillcolor: PALETTE.estimate,
    opacity,
    line: { color: PALETTE.estimate, width: 0 },
    hoverinfo: 'skip',
  });
  return {
    data: [
      band('95 % of the data sets', ({ most }) => most, 0.25),
      band('half of them', ({ half }) => half, 0.45),
      {
        type: 'scatter',
        mode: 'lines+markers',
        name: 'middle of them',
        x,
        y: positions.map(({ middle }) => scaled(middle)),
        line: { color: PALETTE.estimate, width: 2 },
        marker: { size: 6 },
        hovertemplate: `position %{x}: %{y:.1f} ${options.unit}<extra></extra>`,
      },
    ],
    layout: {
      title: { text: options.title },
      xaxis: { title: { text: 'position, from the smallest value' }, dtick: 1, automargin: true },
      yaxis: { title: { text: `${options.unit}, reconstructed` }, rangemode: 'tozero', automargin: true },
      height: 420,
      margin: { l: 20, r: 20, t: 50, b: 50 },
      legend: { orientation: 'h', y: -0.2 },
    },
    alternative: positions.map((at) => positionText(at, options)).join(' '),
    caption: options.caption,
  };
}

function positionText({ position, middle, most }: DrawnPosition, { divisor, unit }: ValueScale): string {
  const text = (value: number): string => formatNumber(value / divisor, { decimals: 1, language: 'en' });
  return `Value ${position}: ${text(middle)} (${text(most.lower)} to ${text(most.upper)}) ${unit}.`;
}
