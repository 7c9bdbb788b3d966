import path from 'path';
import type { Command } from 'commander';

const ROOT = path.join(__dirname, '..', '..');

/** Adds `klusterlab lint`: checks of the notebooks' cells and, without arguments, of the repository's files. */
export function registerLint(program: Command): void {
  program
    .command('lint')
    .description("check the notebooks' cells (types, rules, format) and the repository's files")
    .argument('[notebook...]', 'notebooks or folders (default: all of notebooks/, and the files that git knows)')
    .option('--fix', 'first rewrite notebooks that are not formatted; outputs stay as they are', false)
    .action(lint);
}

async function lint(given: readonly string[], { fix }: { readonly fix: boolean }): Promise<void> {
  const { findNotebooks } = await import('../runner/find-notebooks');
  const { formatLintProblem, lintNotebooks, lintRepository, rewriteNotebook } = await import('../lint');
  const notebooks = findNotebooks(given, ROOT);
  for (const { file, name } of fix ? notebooks : []) {
    if (await rewriteNotebook(file, ROOT)) process.stdout.write(`${name} rewritten\n`);
  }
  const problems = [
    ...(given.length > 0 ? [] : lintRepository(ROOT)),
    ...(await lintNotebooks(notebooks, { root: ROOT, moduleFolder: path.join(ROOT, 'build', 'lint') })),
  ];
  for (const problem of problems) process.stdout.write(`${formatLintProblem(problem)}\n`);
  const scope = `${count(notebooks.length, 'notebook')} checked`;
  const found = problems.length > 0 ? `✖ ${count(problems.length, 'problem')}` : '✔ no problems';
  process.stdout.write(`${found}, ${scope}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
