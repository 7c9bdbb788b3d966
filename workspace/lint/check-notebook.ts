import { formatNotebook } from '../runner/format-notebook';
import { readNotebook } from '../runner/read-notebook';
import { checkCellFormat, NOT_FORMATTED } from './check-cell-format';
import { checkNotebookShape } from './check-notebook-shape';
import { findSyntaxErrors } from './find-syntax-errors';
import type { LintProblem } from './lint-problem';
import { buildNotebookModule } from './notebook-module';
import type { NotebookModule } from './notebook-module';
import { notebookSource } from './notebook-source';

/** What can be said of a notebook by itself, and its module if the cells can be read as TypeScript. */
export interface CheckedNotebook {
  readonly problems: readonly LintProblem[];
  readonly module?: NotebookModule;
}

/**
 * Checks one notebook's text as far as that goes without the compiler: valid, shape, syntax, format.
 *
 * @param file its path from the project's folder, for messages.
 * @param root the project's folder, where Prettier's settings are.
 */
export async function checkNotebook(text: string, file: string, root: string): Promise<CheckedNotebook> {
  const reading = readNotebook(text);
  if ('fault' in reading) return { problems: [{ file, message: reading.fault.message, rule: 'notebook/valid' }] };
  const source = notebookSource(reading.notebook, file);
  const shape = checkNotebookShape(source);
  const syntax = source.codeCells.flatMap((cell) =>
    findSyntaxErrors(cell.source).map((fault) => ({ file, cell: cell.ordinal, ...fault })),
  );
  if (syntax.length > 0) return { problems: [...shape, ...syntax] };
  const formats = await Promise.all(source.codeCells.map((cell) => checkCellFormat(file, cell, root)));
  const inForm = formatNotebook(reading.notebook) === text;
  const form = inForm ? [] : [{ file, message: NOT_FORMATTED, rule: 'notebook/format' }];
  const problems = [...shape, ...form, ...formats.flatMap((problem) => problem ?? [])];
  return { problems, module: buildNotebookModule(source) };
}
