import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(__dirname, '../..');

describe('estimate in a bundle for the browser', () => {
  let code = '';
  let imported: readonly string[] = [];

  beforeAll(async () => {
    const contents = `
      export { estimate } from './src/estimate';
      export { readSampleFile } from './src/sample-file';
      export { provideFiles } from './src/tables';`;
    const result = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'library',
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    code = result.outputFiles[0]?.text ?? '';
    imported = Object.keys(result.metafile.inputs);
  });

  it('estimates from a file that the page hands over', () => {
    expect(imported).toContain('src/tables/source.browser.ts');
    expect(imported).not.toContain('src/tables/source.ts');
    expect(imported.filter((path) => /tensorflow|danfojs/.test(path) && !path.startsWith('(disabled)'))).toEqual([]);
    const file = readFileSync(resolve(root, 'test/fixtures/api/apisrs.csv'), 'utf8');
    const context = createContext({ TextDecoder, TextEncoder, Uint8Array, file });
    runInContext(code, context);
    const script = `
      library.provideFiles({ 'own.csv': file });
      const sample = library.readSampleFile('own.csv', { numbers: ['enroll'] });
      JSON.stringify(library.estimate(sample, { value: 'enroll', population: 6194 }))`;
    const result = JSON.parse(String(runInContext(script, context))) as { estimate: number; standardError: number };
    expect([result.estimate.toFixed(2), result.standardError.toFixed(3)]).toEqual(['584.61', '27.368']);
  });
});
