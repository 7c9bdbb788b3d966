import { KlusterlabError } from '../errors';
import { formatErrorDetails } from '../errors/klusterlab-error';
import type { Fault } from './fault';

const LISTED = 5;
const LONGEST_VALUE = 120;

/**
 * Throws one error for all faults of some files: the first with its parts as data, a few more in the hint, the rest as
 * a count. Does nothing if there are none.
 *
 * @param faults in any order; each file's faults are put in the order of its rows.
 * @throws KlusterlabError with the code of the first fault.
 * @example raiseFaults([{ code: 'wrong-type', file: 'costs.csv', row: 3, parameter: 'column cost', expected: 'a number', received: 'x' }])
 */
export function raiseFaults(faults: readonly Fault[]): void {
  const sorted = [...faults].sort((a, b) => (a.file === b.file ? (a.row ?? 0) - (b.row ?? 0) : 0));
  const [first, ...others] = sorted;
  if (!first) return;
  const listed = others.slice(0, LISTED - 1).map((fault) => {
    const place = [fault.file === first.file ? '' : fault.file, rowText(fault)].filter(Boolean).join(', ');
    return formatErrorDetails({ ...detailsOf(fault), where: place || 'whole file' }).replace(/\.$/, '');
  });
  const unlisted = others.length - listed.length;
  const more =
    others.length === 0
      ? []
      : [`${others.length} more: ${listed.join('; ')}${unlisted > 0 ? `; and ${unlisted} others` : ''}`];
  const hint = [first.hint, ...more].filter((part) => part !== undefined).join('. ');
  throw new KlusterlabError({ ...detailsOf(first), ...(hint === '' ? {} : { hint }) });
}

function detailsOf(fault: Fault) {
  const { code, parameter, expected, received } = fault;
  const where = [fault.file, rowText(fault)].filter(Boolean).join(', ');
  return { code, where, ...(parameter === undefined ? {} : { parameter }), expected, received: shorten(received) };
}

function rowText(fault: Fault): string {
  return fault.row === undefined ? '' : `row ${fault.row}`;
}

function shorten(received: unknown): unknown {
  if (typeof received !== 'string' || received.length <= LONGEST_VALUE) return received;
  return `${received.slice(0, LONGEST_VALUE)}… (${received.length} characters)`;
}
