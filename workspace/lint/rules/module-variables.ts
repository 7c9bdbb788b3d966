import type { TSESLint } from '@typescript-eslint/utils';

/** The names that cells declare at top level, in order of declaration. */
export function moduleVariables(sourceCode: Readonly<TSESLint.SourceCode>): readonly TSESLint.Scope.Variable[] {
  const scopes = sourceCode.scopeManager?.scopes ?? [];
  return scopes.find(({ type }) => String(type) === 'module')?.variables ?? [];
}
