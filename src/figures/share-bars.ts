import { formatNumber } from '../format';
import type { Figure } from './figure';
import { PALETTE } from './palette';

/**
 * Shares of a whole as bars, the largest first.
 *
 * @param shares name and share in [0, 1] each
 * @param options title and caption
 *
 * @example
 * shareBars([{ name: 'scope', share: 0.5 }], { title: 'Half', caption: 'Made up.' }).alternative; // 'scope: 50 %.'
 */
export function shareBars(
  shares: readonly { readonly name: string; readonly share: number }[],
  options: { readonly title: string; readonly caption: string },
): Figure {
  const sorted = [...shares].sort((one, other) => other.share - one.share);
  return {
    data: [
      {
        type: 'bar',
        orientation: 'h',
        x: sorted.map(({ share }) => 100 * share),
        y: sorted.map(({ name }) => name),
        marker: { color: PALETTE.estimate },
        hovertemplate: '%{y}: %{x:.0f} %<extra></extra>',
      },
    ],
    layout: {
      title: { text: options.title },
      xaxis: { title: { text: 'percent' }, range: [0, 100], automargin: true },
      yaxis: { autorange: 'reversed', automargin: true },
      height: 130 + 34 * sorted.length,
      margin: { l: 20, r: 20, t: 50, b: 50 },
      showlegend: false,
    },
    alternative: sorted
      .map(({ name, share }) => `${name}: ${formatNumber(100 * share, { decimals: 0, language: 'en' })} %.`)
      .join(' '),
    caption: options.caption,
  };
}
