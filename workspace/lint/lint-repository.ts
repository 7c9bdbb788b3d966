import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { checkHygiene } from './check-hygiene';
import { compareLintProblems } from './lint-problem';
import type { LintProblem } from './lint-problem';

/**
 * Checks every file that git tracks, or would track, for what does not belong in a shared repository.
 *
 * Outside a git checkout (a source archive) there is nothing to check, and the list is empty.
 *
 * @param root the project's folder.
 */
export function lintRepository(root: string): readonly LintProblem[] {
  const home = homedir();
  // A short path such as /root is also part of ordinary text.
  const ownPaths = [root, home].filter((path) => path.split(/[\\/]/).length > 2);
  return trackedFiles(root)
    .flatMap((file) => checkHygiene(file, readFileSync(join(root, file), 'utf8'), ownPaths))
    .sort(compareLintProblems);
}

/** Files known to git and new ones that it does not ignore, without those that are deleted. */
function trackedFiles(root: string): readonly string[] {
  if (!existsSync(join(root, '.git'))) return [];
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(output.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file)));
}
