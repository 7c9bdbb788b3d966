import ts from 'typescript';

/** A fault at a line of a cell, from 1. */
export interface SyntaxFault {
  readonly line: number;
  readonly message: string;
  readonly rule: string;
}

/** The faults that keep a cell from being read as TypeScript at all, so that no other check of it makes sense. */
export function findSyntaxErrors(source: string): readonly SyntaxFault[] {
  const { diagnostics } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return (diagnostics ?? []).map((diagnostic) => ({
    line: lineOf(diagnostic),
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    rule: `TS${diagnostic.code}`,
  }));
}

function lineOf({ file, start }: ts.Diagnostic): number {
  return file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 1;
}
