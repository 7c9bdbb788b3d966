import { createRequire } from 'module';
import vm from 'vm';
import type { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { codeCells } from '../runner/code-cells';
import type { Notebook } from '../runner/notebook-model';
import type { Exports } from './fresh-modules';

/** Runs a notebook's code cells from top to bottom with a library of one's own; rejects or throws as a cell does. */
export type NotebookProgram = (library: Exports) => Promise<void>;

interface Compiler {
  readonly transpileModule: typeof transpileModule;
  readonly ModuleKind: { readonly CommonJS: ModuleKind };
  readonly ScriptTarget: { readonly ES2022: ScriptTarget };
}

/**
 * Makes a plain function of a notebook's code cells, so that it can be run thousands of times without a kernel.
 *
 * The cells are one module (no name is declared twice, and each sees what those above declare); what they import from
 * the library is what the function is given. The value of a cell's last expression is not displayed.
 *
 * @param notebook a notebook in TypeScript.
 * @param options the name under which cells import the library, and a file in whose place other imports are resolved.
 */
export function notebookProgram(
  notebook: Notebook,
  options: { readonly libraryName: string; readonly file: string },
): NotebookProgram {
  const { libraryName, file } = options;
  const source = codeCells(notebook)
    .map((cell) => cell.source)
    .join('\n;\n');
  const requireOther = createRequire(file);
  const typescript = createRequire(__filename)('typescript') as Compiler;
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2022 },
    fileName: `${file}.ts`,
  });
  const body = `return (async () => {${outputText}\n})();`;
  const run = vm.compileFunction(body, ['exports', 'require'], { filename: file }) as (
    exports: object,
    require: (request: string) => unknown,
  ) => Promise<void>;
  return (library) => run({}, (request) => (request === libraryName ? library : requireOther(request)));
}
