import { join } from 'node:path';
import * as prettier from 'prettier';

/**
 * A cell's source as Prettier writes it with the project's settings, without the line end that closes a file.
 *
 * @param root the project's folder, where Prettier's settings are.
 * @throws SyntaxError when the source is not TypeScript.
 */
export async function formatCell(source: string, root: string): Promise<string> {
  const settings = await prettier.resolveConfig(join(root, 'notebooks', 'cell.ts'));
  const formatted = await prettier.format(source, { ...settings, parser: 'typescript' });
  return formatted.replace(/\n$/, '');
}
