import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One `@example` of a docstring: whose it is, its code, and how many values it states. */
export interface DocstringExample {
  readonly name: string;
  readonly code: string;
  readonly stated: number;
}

/**
 * The examples in the sources of a folder, each ready to run: `expression; // value` has become a pair [value of the
 * expression, value as stated] in the list that the code returns.
 */
export function docstringExamples(folder: string): readonly DocstringExample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) => examplesIn(readFileSync(join(folder, file), 'utf8')));
}

function examplesIn(source: string): readonly DocstringExample[] {
  const blocks = source.matchAll(/ \* @example\n((?: \* .*\n)+) \*\/\nexport (?:async )?function\*? (\w+)/g);
  return [...blocks].map(([, block = '', name = '']) => {
    const lines = block.replace(/^ \* /gm, '');
    const file = ts.createSourceFile('example.ts', lines, ts.ScriptTarget.ES2022, true);
    const statements = file.statements.map((statement) => {
      if (!ts.isExpressionStatement(statement)) return { code: statement.getText(file), stated: 0 };
      const [comment] = ts.getTrailingCommentRanges(lines, statement.end) ?? [];
      if (comment === undefined) throw new Error(`${name}: an expression without its value`);
      const stated = lines.slice(comment.pos + 2, comment.end).trim();
      return { code: `found.push([(${statement.expression.getText(file)}), (${stated})]);`, stated: 1 };
    });
    const code = ['const found = [];', ...statements.map((statement) => statement.code), 'return found;'].join('\n');
    return { name, code, stated: statements.reduce((sum, statement) => sum + statement.stated, 0) };
  });
}

/** Runs an example with the library's functions in scope. */
export function runExample(example: DocstringExample, scope: object): readonly (readonly [unknown, unknown])[] {
  // The code is this project's own docstring.
  const run = new Function(...Object.keys(scope), example.code) as (
    ...values: unknown[]
  ) => readonly (readonly [unknown, unknown])[];
  return run(...(Object.values(scope) as unknown[]));
}
