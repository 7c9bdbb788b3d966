import { countCodeLines } from './count-code-lines';
import type { LintProblem } from './lint-problem';
import type { NotebookSource } from './notebook-source';

const MAXIMUM_CODE_CELLS = 25;
const MAXIMUM_CELL_LINES = 12;
const KERNEL_NAME = 'tslab';

/** Checks what concerns a notebook as a whole: first cell in prose, kernel, number and length of the code cells. */
export function checkNotebookShape(notebook: NotebookSource): readonly LintProblem[] {
  return [...checkFrame(notebook), ...checkCellLengths(notebook)];
}

function checkFrame({ file, firstCellType, kernelName, codeCells }: NotebookSource): readonly LintProblem[] {
  const problems: LintProblem[] = [];
  if (firstCellType !== 'markdown') {
    const message = `the first cell is ${firstCellType ?? 'missing'}; it must be Markdown that states the question`;
    problems.push({ file, message, rule: 'notebook/prose-first' });
  }
  if (kernelName !== KERNEL_NAME) {
    const message = `the kernelspec's name is ${kernelName ?? 'missing'}; it must be ${KERNEL_NAME}`;
    problems.push({ file, message, rule: 'notebook/kernel-name' });
  }
  if (codeCells.length > MAXIMUM_CODE_CELLS) {
    const message = `${codeCells.length} code cells; a notebook has at most ${MAXIMUM_CODE_CELLS}`;
    problems.push({ file, message, rule: 'notebook/cell-count' });
  }
  return problems;
}

function checkCellLengths({ file, codeCells }: NotebookSource): readonly LintProblem[] {
  return codeCells
    .map(({ ordinal, source }) => ({ ordinal, lines: countCodeLines(source) }))
    .filter(({ lines }) => lines > MAXIMUM_CELL_LINES)
    .map(({ ordinal, lines }) => ({
      file,
      cell: ordinal,
      message: `${lines} lines of code; a cell has at most ${MAXIMUM_CELL_LINES}: longer logic belongs in src`,
      rule: 'notebook/cell-length',
    }));
}
