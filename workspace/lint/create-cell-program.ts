import { join } from 'node:path';
import ts from 'typescript';

/** The compiler's program for modules made of cells, with the settings of `tsconfig.notebooks.json`. */
export function createCellProgram(root: string, paths: readonly string[]): ts.Program {
  const settings = ts.readConfigFile(join(root, 'tsconfig.notebooks.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(settings.config, { ...ts.sys, readDirectory: () => [] }, root);
  return ts.createProgram({ rootNames: [...paths], options });
}
