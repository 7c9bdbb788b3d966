import { formatCell } from './format-cell';
import type { LintProblem } from './lint-problem';
import type { LintedCell } from './notebook-source';

/** What the linter says of a notebook, or a cell, that is not in the project's form. */
export const NOT_FORMATTED = 'not in the form that npm run format gives it';

/** The first line at which Prettier would write a cell otherwise; undefined for a cell in good form. */
export async function checkCellFormat(
  file: string,
  { ordinal, source }: LintedCell,
  root: string,
): Promise<LintProblem | undefined> {
  const formatted = await formatCell(source, root);
  if (formatted === source) return undefined;
  const wanted = formatted.split('\n');
  const differing = source.split('\n').findIndex((line, index) => line !== wanted[index]);
  const line = differing === -1 ? wanted.length : differing + 1;
  return { file, cell: ordinal, line, message: NOT_FORMATTED, rule: 'notebook/format' };
}
