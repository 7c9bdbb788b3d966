import { readFileSync } from 'node:fs';
import { formatNotebook } from '../runner/format-notebook';
import { readNotebook } from '../runner/read-notebook';
import { writeAtomically } from '../runner/write-atomically';
import { formatCells } from './format-cells';

/**
 * Rewrites a notebook file in the project's one form: cells as Prettier writes them, JSON as the runner writes it.
 *
 * The file is replaced in one step and only if its text changes. A file that is no valid notebook is left alone.
 *
 * @param path the notebook file.
 * @param root the project's folder, where Prettier's settings are.
 * @returns whether the file was rewritten.
 */
export async function rewriteNotebook(path: string, root: string): Promise<boolean> {
  const text = readFileSync(path, 'utf8');
  const reading = readNotebook(text);
  if ('fault' in reading) return false;
  const rewritten = formatNotebook(await formatCells(reading.notebook, root));
  if (rewritten === text) return false;
  writeAtomically(path, rewritten);
  return true;
}
