import type { VerdictData } from './verdict-output';

/** The classes of verdicts in the order of reports, each with its short name. */
export const VERDICT_NAMES: readonly (readonly [VerdictData['verdict'], string])[] = [
  ['exact', 'exact'],
  ['withinRounding', 'within rounding'],
  ['explained', 'explained'],
  ['notReproducible', 'not reproducible'],
  ['mismatch', 'mismatch'],
];

/** A class's short name. */
export function verdictName(verdict: VerdictData['verdict']): string {
  return VERDICT_NAMES.find(([name]) => name === verdict)?.[1] ?? verdict;
}
