import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(__dirname, '../..');

describe('src/tables in a bundle for the browser', () => {
  let code = '';
  let imported: readonly string[] = [];
  let external: readonly string[] = [];

  beforeAll(async () => {
    const result = await build({
      stdin: { contents: `export * from './src/tables';`, resolveDir: root },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'tables',
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    code = result.outputFiles[0]?.text ?? '';
    imported = Object.keys(result.metafile.inputs);
    external = Object.values(result.metafile.inputs).flatMap(({ imports }) =>
      imports.filter((each) => each.external).map(({ path }) => path),
    );
  });

  const inBrowser = (script: string): unknown => {
    // What a page and a worker have, and nothing of Node.
    const context = createContext({ TextDecoder, TextEncoder, Uint8Array });
    runInContext(code, context);
    const result: unknown = runInContext(`JSON.stringify((() => { ${script} })())`, context);
    return JSON.parse(String(result)) as unknown;
  };

  it('requires no module of Node and nothing of danfojs', () => {
    expect(imported).toContain('src/tables/source.browser.ts');
    expect(imported).not.toContain('src/tables/source.ts');
    expect(imported.filter((path) => /tensorflow|danfojs/.test(path) && !path.startsWith('(disabled)'))).toEqual([]);
    expect(external).toEqual([]);
    const required = [...code.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map((match) => match[1] ?? '');
    expect(
      required.filter((name) => /^node:/.test(name) || builtinModules.includes(name) || /danfo/.test(name)),
    ).toEqual([]);
  });

  it('opens a package that the page has handed over, with the same checks', () => {
    const files = Object.fromEntries(
      ['data/datapackage.json', 'data/initiatives.csv'].map((path) => [
        path,
        readFileSync(resolve(root, path), 'utf8'),
      ]),
    );
    const given = JSON.stringify(files);
    expect(
      inBrowser(`tables.provideFiles(${given});
        const opened = tables.openDataPackage('data', { only: ['initiatives'] });
        return [opened.name, opened.table('initiatives').rows.length];`),
    ).toEqual(['cluster-policy-sweco-2013', 39]);
    expect(
      inBrowser(`const files = ${given};
        files['data/initiatives.csv'] = files['data/initiatives.csv'].replace('true', 'JA');
        tables.provideFiles(files);
        try { tables.openDataPackage('data', { only: ['initiatives'] }) } catch (error) { return error.message }`),
    ).toMatch(/^data\/initiatives\.csv, row 2: column sampled: expected a boolean .*, received "JA"\.$/);
  });

  it('says so if a file was not handed over, and if a frame is asked for', () => {
    expect(inBrowser(`try { tables.openDataPackage('data') } catch (error) { return error.message }`)).toMatch(
      /^data\/datapackage\.json: expected a file that the page has handed over with provideFiles\(\)/,
    );
    expect(inBrowser(`try { tables.frame([{ a: 1 }]) } catch (error) { return error.code }`)).toBe('no-danfojs');
  });
});
