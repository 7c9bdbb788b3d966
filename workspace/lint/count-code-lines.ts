import ts from 'typescript';

/**
 * Lines of a source that a reader has to follow as code.
 *
 * Blank lines and lines with nothing but a comment do not count, nor do lines with nothing but entries of a plain list:
 * imported names, and texts and numbers in a call or an array, which Prettier writes one to a line.
 */
export function countCodeLines(source: string): number {
  const file = ts.createSourceFile('cell.ts', source, ts.ScriptTarget.ES2022, true);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.EndOfFileToken || ts.isJSDoc(node) || isListEntry(node)) return;
    const children = node.getChildren(file);
    if (children.length > 0) children.forEach(visit);
    else if (node.getWidth(file) > 0) addLines(file, node, lines);
  };
  visit(file);
  return lines.size;
}

function isListEntry(node: ts.Node): boolean {
  if (ts.isImportSpecifier(node) || node.kind === ts.SyntaxKind.CommaToken) return true;
  if (!ts.isStringLiteral(node) && !ts.isNumericLiteral(node)) return false;
  return ts.isCallExpression(node.parent) || ts.isArrayLiteralExpression(node.parent);
}

function addLines(file: ts.SourceFile, node: ts.Node, lines: Set<number>): void {
  const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
  for (let line = first; line <= last; line += 1) lines.add(line);
}
