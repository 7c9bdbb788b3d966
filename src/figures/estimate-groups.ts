import type { Bounds } from '../estimation';
import { formatNumber } from '../format';
import type { Figure } from './figure';
import { PALETTE } from './palette';
import type { ValueScale } from './reconstruction-band';

/** One model's result to be drawn; bounds are not an interval and have no point. */
export interface DrawnModel {
  readonly label: string;
  readonly estimate: number | null;
  readonly interval: Bounds | null;
  /** True if the interval holds for certain under its assumption, instead of covering with a level. */
  readonly isBounds: boolean;
}

/** A series of results in one colour, such as "with EU money". */
export interface DrawnGroup {
  readonly name: string;
  readonly models: readonly DrawnModel[];
}

const COLOURS = [PALETTE.estimate, PALETTE.other, PALETTE.printed, PALETTE.neutral] as const;
const SYMBOLS = ['circle', 'diamond', 'square', 'cross'] as const;

/**
 * Results of many models under each other, a series for each group; points with interval bars, and bounds as bare bars.
 *
 * @param groups each with the same labels in the same order, drawn from top to bottom
 * @param options title, caption, scale, and a reference value in the unit of the estimates
 *
 * @example
 * estimateGroups([{ name: 'all', models: [{ label: 'mean', estimate: 2, interval: null, isBounds: false }] }],
 *   { title: 'One model', caption: 'Made up.', divisor: 1, unit: 'SEK' }).data.length; // 2
 */
export function estimateGroups(
  groups: readonly DrawnGroup[],
  options: ValueScale & { readonly reference?: { readonly label: string; readonly value: number } },
): Figure {
  const { divisor, unit, reference } = options;
  const labels = [...new Set(groups.flatMap(({ models }) => models.map(({ label }) => label)))];
  const place = (label: string, group: number): number =>
    labels.indexOf(label) + (groups.length === 1 ? 0 : 0.36 * (group / (groups.length - 1)) - 0.18);
  const line = { type: 'line', yref: 'paper', y0: 0, y1: 1, line: { color: PALETTE.printed, width: 2, dash: 'dash' } };
  return {
    data: groups.flatMap(({ name, models }, group) => {
      const color = COLOURS[group % COLOURS.length];
      const points = models.filter(({ estimate }) => estimate !== null);
      const bars = models.filter(({ interval }) => interval !== null);
      return [
        {
          type: 'scatter',
          mode: 'lines',
          name: `${name}: interval or bounds`,
          showlegend: false,
          // One line with gaps: a trace for each bar would take a legend entry each.
          x: bars.flatMap(({ interval }) => [interval!.lower / divisor, interval!.upper / divisor, null]),
          y: bars.flatMap(({ label }) => [place(label, group), place(label, group), null]),
          line: { color, width: 2 },
          hoverinfo: 'skip',
        },
        {
          type: 'scatter',
          mode: 'markers',
          name,
          x: points.map(({ estimate }) => (estimate as number) / divisor),
          y: points.map(({ label }) => place(label, group)),
          text: points.map(({ label }) => label),
          marker: { color, size: 8, symbol: SYMBOLS[group % SYMBOLS.length] },
          hovertemplate: `%{text}: %{x:.1f} ${unit}<extra>${name}</extra>`,
        },
      ];
    }),
    layout: {
      title: { text: options.title },
      xaxis: { title: { text: unit }, rangemode: 'tozero', automargin: true },
      yaxis: {
        autorange: 'reversed',
        automargin: true,
        tickvals: labels.map((_, index) => index),
        ticktext: labels,
        zeroline: false,
      },
      height: 140 + 26 * labels.length,
      margin: { l: 20, r: 20, t: 50, b: 50 },
      legend: { orientation: 'h', y: -0.1 },
      shapes: reference ? [{ ...line, x0: reference.value / divisor, x1: reference.value / divisor }] : [],
      annotations: reference
        ? [
            {
              x: reference.value / divisor,
              y: 1,
              yref: 'paper',
              yanchor: 'bottom',
              showarrow: false,
              text: reference.label,
            },
          ]
        : [],
    },
    alternative: groups
      .map(({ name, models }) => `${name}: ${models.map((model) => modelText(model, options)).join(' ')}`)
      .join(' '),
    caption: options.caption,
  };
}

function modelText({ label, estimate, interval, isBounds }: DrawnModel, { divisor, unit }: ValueScale): string {
  const text = (value: number): string => formatNumber(value / divisor, { decimals: 1, language: 'en' });
  const range = interval === null ? '' : `${text(interval.lower)} to ${text(interval.upper)}`;
  if (estimate === null)
    return `${label}: ${range === '' ? 'not computed' : `${isBounds ? 'bounds ' : ''}${range} ${unit}`}.`;
  return `${label}: ${text(estimate)}${range === '' ? '' : ` (${range})`} ${unit}.`;
}
