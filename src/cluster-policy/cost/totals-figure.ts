import { estimatesWithIntervals } from '../../figures';
import type { DrawnEstimate, Figure } from '../../figures';
import { printedNumber } from '../../report';
import { clusterPolicy } from '../study';

/**
 * The report's totals side by side, with the rounded figure of its summary as a mark.
 *
 * @param totals recomputed totals in SEK, with their intervals where there are any.
 */
export function totalsFigure(totals: readonly DrawnEstimate[]): Figure {
  return estimatesWithIntervals(totals, {
    title: `The printed total is one of ${totals.length}`,
    caption:
      'Source: section 3.3, Tables 4 to 6, recomputed. ' +
      'The median expansion has no interval: none follows from its assumption.',
    reference: { label: 'summary', value: printedNumber(clusterPolicy.ledger.row('summary.annual-cost')) },
  });
}
