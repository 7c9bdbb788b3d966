import { sampleMean } from '../../estimation';
import type { Grouping } from './explained-squares';

/** Sum over the groups of their size times (mean of the group − mean of all)²: the main effect of a balanced grouping. */
export function betweenSquares(values: readonly number[], { codes, count }: Grouping): number {
  const mean = sampleMean(values);
  const groups = Array.from({ length: count }, (_, group) => values.filter((_value, row) => codes[row] === group));
  return groups.reduce((sum, group) => sum + group.length * (sampleMean(group) - mean) ** 2, 0);
}
