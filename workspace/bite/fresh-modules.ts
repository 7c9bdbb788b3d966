import fs from 'fs';
import Module, { createRequire } from 'module';
import path from 'path';
import vm from 'vm';

/** What modules require by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** Which modules are loaded anew, and what they see of the others. */
export interface FreshModulesOptions {
  /** The module that is loaded. */
  readonly entry: string;
  /** Files and folders whose modules are loaded anew each time; the rest keeps its state. */
  readonly fresh: readonly string[];
  /** Stands between the fresh modules and the others: gives what a fresh one sees of another's exports. */
  readonly seen: (exports: unknown) => unknown;
}

type Compiled = (...parameters: readonly unknown[]) => unknown;
type Extension = (module: { readonly _compile: (code: string, file: string) => void }, file: string) => void;

/**
 * A function that loads a module anew with each call, together with those that it requires in the fresh folders, as a
 * new process would. Each is compiled once, by what Node has registered for its extension.
 */
export function freshModules({ entry, fresh, seen }: FreshModulesOptions): () => Exports {
  const compiled = new Map<string, Compiled>();
  const resolved = new Map<string, string>();
  const isFresh = (file: string): boolean =>
    fresh.some((place) => file === place || file.startsWith(`${place}${path.sep}`));
  const resolve = (request: string, from: string): string => {
    const key = `${from}\0${request}`;
    const known = resolved.get(key) ?? createRequire(from).resolve(request);
    resolved.set(key, known);
    return known;
  };
  const compile = (file: string): Compiled => {
    const known = compiled.get(file) ?? compileModule(file);
    compiled.set(file, known);
    return known;
  };
  return () => {
    const others = new Map<string, unknown>();
    const modules = new Map<string, { exports: unknown }>();
    const load = (file: string): unknown => {
      const known = modules.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      modules.set(file, module);
      const require = (request: string): unknown => {
        const target = resolve(request, file);
        if (isFresh(target)) return load(target);
        if (!others.has(target)) others.set(target, seen(createRequire(file)(request)));
        return others.get(target);
      };
      compile(file)(module.exports, require, module, file, path.dirname(file));
      return module.exports;
    };
    return load(entry) as Exports;
  };
}

function compileModule(file: string): Compiled {
  const extensions = (Module as unknown as { readonly _extensions: Readonly<Record<string, Extension | undefined>> })
    ._extensions;
  let code = fs.readFileSync(file, 'utf8');
  // What is registered for TypeScript hands its result to the module that asks; here that is a catcher.
  if (path.extname(file) === '.ts') extensions['.ts']?.({ _compile: (text) => (code = text) }, file);
  return vm.compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], {
    filename: file,
  }) as Compiled;
}
