import type { NotebookProse } from './check-notebooks';

/** Checked notebooks for people: each uncovered numeral with notebook and cell, then one line of counts. */
export function proseText(checked: readonly NotebookProse[]): string {
  const lines = checked.flatMap(({ notebook, uncovered }) =>
    uncovered.map(({ cell, numeral, text }) => `${notebook}, cell ${cell}: ${numeral}  in  ${text}`),
  );
  const sum = (count: (notebook: NotebookProse) => number): number =>
    checked.reduce((total, notebook) => total + count(notebook), 0);
  const counts =
    `${sum(({ numerals }) => numerals)} numerals in the prose of ${checked.length} notebook${checked.length === 1 ? '' : 's'}: ` +
    `${sum(({ covered }) => covered)} covered, ${sum(({ excluded }) => excluded)} excluded, ${lines.length} uncovered`;
  return [...lines, counts].map((line) => `${line}\n`).join('');
}
