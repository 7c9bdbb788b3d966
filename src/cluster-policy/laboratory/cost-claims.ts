import { defineClaim, rangeClaim } from '../../multiverse';
import type { Claim } from '../../multiverse';
import { printedInterval, printedNumber } from '../../report';
import { clusterPolicy } from '../study';

const printed = (id: string): number => printedNumber(clusterPolicy.ledger.row(id));

/** How far from the printed 30 % a margin may be and still be "about" it: ours, as the report names no range. */
const MARGIN_TOLERANCE = 0.05;

/** Which of the report's tables prints the total by the mean, for each estimand. */
const MEAN_TOTALS: Readonly<Record<string, string>> = { all: 't4.total.mean', 'without-eu': 't6.mean.total' };

/**
 * What the report concludes of the cost, as predicates of one specification's result.
 *
 * Two are our readings, and say so: the report names no figure for "a quick look", nor a range for "about 30 %".
 *
 * @returns four claims; the statements are ours
 */
export function costClaims(): readonly Claim[] {
  const about = printedInterval(clusterPolicy.ledger.row('summary.annual-cost'));
  const margin = printed('t4.margin');
  return [
    rangeClaim({
      name: 'about-500-million',
      statement: 'The initiatives get about 500 million SEK of public money a year (450 to 550).',
      atLeast: about.lower,
      atMost: about.upper,
    }),
    rangeClaim({
      name: 'dearer-than-a-quick-look',
      statement: 'The policy is dearer than a quick look suggests (read: dearer than what is known of the 15).',
      atLeast: printed('3.3.observed-sum'),
    }),
    defineClaim({
      name: 'margin-about-30-percent',
      statement: 'The margin of error is about 30 % (read: 25 to 35 %).',
      holds: ({ details }) => {
        const found = details['margin'];
        return found === undefined ? null : Math.abs(found - margin) <= MARGIN_TOLERANCE;
      },
    }),
    defineClaim({
      name: 'mean-overstates',
      statement: 'Expanding by the mean overstates the cost (read: other models give less).',
      holds: ({ estimate, picks }) => {
        const id = MEAN_TOTALS[picks['scope'] ?? ''];
        return estimate === null || id === undefined || picks['centre'] === 'mean' ? null : estimate < printed(id);
      },
    }),
  ];
}
