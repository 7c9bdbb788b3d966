/**
 * Names from the smallest count to the largest, joined by `-`, or by `=` where two counts are equal.
 *
 * @param counts name to count
 *
 * @example
 * orderByCount({ porter: 4, policy: 14, research: 7 }); // 'porter-research-policy'
 */
export function orderByCount(counts: Readonly<Record<string, number>>): string {
  const ordered = Object.entries(counts).sort(([, first], [, second]) => first - second);
  return ordered
    .map(([name, count], index) => `${index === 0 ? '' : ordered[index - 1]?.[1] === count ? '=' : '-'}${name}`)
    .join('');
}
