import ts from 'typescript';
import type { LintProblem } from './lint-problem';
import { placeInCell } from './notebook-module';
import type { NotebookModule } from './notebook-module';

/**
 * What the compiler says of a name that is declared twice, or assigned to though it is a constant or an import. The
 * rules about cells say it in the notebook's terms; the compiler's words would only repeat it.
 */
const SAID_BY_RULES = new Set([2300, 2440, 2451, 2588, 2632]);

/**
 * The compiler's strict findings on a notebook's module, each at its cell and line.
 *
 * @param reportedNames names that a rule has reported as declared in two cells or changed across cells.
 */
export function checkCellTypes(
  program: ts.Program,
  path: string,
  module: NotebookModule,
  reportedNames: ReadonlySet<string>,
): readonly LintProblem[] {
  const source = program.getSourceFile(path);
  if (!source) return [];
  return ts
    .getPreEmitDiagnostics(program, source)
    .filter((found) => !(SAID_BY_RULES.has(found.code) && reportedNames.has(textAt(source, found))))
    .map((found) => {
      const place = placeInCell(module.spans, source.getLineAndCharacterOfPosition(found.start ?? 0).line + 1);
      return { file: module.file, ...place, message: messageOf(found), rule: `TS${found.code}` };
    });
}

function textAt(source: ts.SourceFile, { start = 0, length = 0 }: ts.Diagnostic): string {
  return source.text.slice(start, start + length);
}

/** The compiler's claim and, where it gives a chain of reasons, the last of them. */
function messageOf({ messageText }: ts.Diagnostic): string {
  const reasons = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
  return [...new Set([reasons[0], reasons.at(-1)?.trim()])].join(' … ');
}
