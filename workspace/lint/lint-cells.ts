import { Linter } from 'eslint';
import type ts from 'typescript';
import { cellConfig } from './cell-config';
import type { LintProblem } from './lint-problem';
import { placeInCell } from './notebook-module';
import type { NotebookModule } from './notebook-module';

const UNUSED_EXPRESSION = '@typescript-eslint/no-unused-expressions';
const RULES_ON_NAMES: ReadonlySet<string> = new Set(['notebook/one-name-one-cell', 'notebook/no-change-across-cells']);

/** What ESLint finds in a notebook's cells. */
export interface CellFindings {
  readonly problems: readonly LintProblem[];
  /** Names that a rule reports as declared in two cells, or changed across cells. */
  readonly reportedNames: ReadonlySet<string>;
}

/**
 * ESLint's findings on a notebook's module, each at its cell and line.
 *
 * @param program the compiler's program that holds the module.
 * @param root the project's folder.
 * @param path the module's file, inside the root.
 */
export function lintCells(program: ts.Program, root: string, path: string, module: NotebookModule): CellFindings {
  const config = cellConfig(program, module.spans);
  const lastStatements = lastStatementLines(program.getSourceFile(path), module);
  const messages = new Linter({ cwd: root, configType: 'flat' })
    .verify(module.text, config, { filename: path })
    .filter(({ ruleId, line }) => !(ruleId === UNUSED_EXPRESSION && lastStatements.has(line)));
  const problems = messages.map(({ line, message, ruleId }) => ({
    file: module.file,
    ...placeInCell(module.spans, line),
    message,
    rule: ruleId ?? 'eslint',
  }));
  const onNames = messages.filter(({ ruleId }) => ruleId !== null && RULES_ON_NAMES.has(ruleId));
  return { problems, reportedNames: new Set(onNames.map((message) => textAt(module.text, message))) };
}

/** Lines on which a cell's last statement starts: the kernel shows its value, so that it is not unused there. */
function lastStatementLines(source: ts.SourceFile | undefined, { spans }: NotebookModule): ReadonlySet<number> {
  if (!source) return new Set();
  const starts = source.statements.map(
    (statement) => source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1,
  );
  const lastIn = ({ firstLine, lastLine }: { readonly firstLine: number; readonly lastLine: number }) =>
    starts.filter((line) => line >= firstLine && line <= lastLine).at(-1);
  return new Set(spans.flatMap((span) => lastIn(span) ?? []));
}

function textAt(text: string, { line, column, endColumn }: Linter.LintMessage): string {
  return text.split('\n')[line - 1]?.slice(column - 1, endColumn === undefined ? undefined : endColumn - 1) ?? '';
}
