import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NotebookFile } from '../runner/find-notebooks';
import { checkCellTypes } from './check-cell-types';
import { checkNotebook } from './check-notebook';
import { createCellProgram } from './create-cell-program';
import { lintCells } from './lint-cells';
import { compareLintProblems } from './lint-problem';
import type { LintProblem } from './lint-problem';
import type { NotebookModule } from './notebook-module';

export interface LintNotebooksOptions {
  /** The project's folder: its compiler's and Prettier's settings hold. */
  readonly root: string;
  /** Where the modules made of the cells are written; inside the root, so that their imports resolve. */
  readonly moduleFolder: string;
}

interface WrittenModule {
  readonly path: string;
  readonly module: NotebookModule;
}

/**
 * Checks notebooks: shape, format, syntax, types (strict) and the rules about cells.
 *
 * The cells of each notebook become one module, as a kernel would see them run from top to bottom; every finding leads
 * back to notebook, cell and line. A notebook with a syntax error is not checked further than that error.
 *
 * @returns the findings, in order of file, cell and line; none for notebooks in good form.
 */
export async function lintNotebooks(
  notebooks: readonly NotebookFile[],
  { root, moduleFolder }: LintNotebooksOptions,
): Promise<readonly LintProblem[]> {
  const problems: LintProblem[] = [];
  const written: WrittenModule[] = [];
  for (const { file, name } of notebooks) {
    const checked = await checkNotebook(readFileSync(file, 'utf8'), name, root);
    problems.push(...checked.problems);
    if (checked.module) written.push(writeModule(checked.module, moduleFolder));
  }
  return [...problems, ...checkModules(written, root)].sort(compareLintProblems);
}

function writeModule(module: NotebookModule, folder: string): WrittenModule {
  const name = module.file.replace(/^([A-Za-z]:|\.\.)?\//, '').replace(/\.ipynb$/, '');
  const path = join(folder, `${name}.ts`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, module.text);
  return { path, module };
}

function checkModules(written: readonly WrittenModule[], root: string): readonly LintProblem[] {
  if (written.length === 0) return [];
  const paths = written.map(({ path }) => path);
  const program = createCellProgram(root, paths);
  return written.flatMap(({ path, module }) => {
    const linted = lintCells(program, root, path, module);
    return [...linted.problems, ...checkCellTypes(program, path, module, linted.reportedNames)];
  });
}
