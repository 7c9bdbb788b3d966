import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Linter } from 'eslint';
import type { ESLint } from 'eslint';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { parser } from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importZones } from '../../workspace/lint/import-zones';

const folders = [
  'errors',
  'tables',
  'report',
  'estimation',
  'survey',
  'figures',
  'notebook',
  'cluster-policy',
  'novel',
];
const files = [
  ...folders.map((folder) => `src/${folder}/index.ts`),
  'src/notebook/display.ts',
  'workspace/cli.ts',
  'node_modules/library/index.js',
];

describe('importZones', () => {
  let root: string;

  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'import-zones-')));
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), 'export {};\n');
    }
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Whether the rule lets a file import a path. */
  function allows(file: string, imported: string): boolean {
    const messages = new Linter({ cwd: root, configType: 'flat' }).verify(
      `import '${imported}';\n`,
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        plugins: { 'import-x': importX as unknown as ESLint.Plugin },
        settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
        rules: {
          'import-x/no-unresolved': 'error',
          'import-x/no-restricted-paths': ['error', { zones: importZones(folders), basePath: root }],
        },
      },
      { filename: join(root, file) },
    );
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('import-x/no-unresolved');
    return messages.length === 0;
  }

  it.each([
    ['src/report/ledger.ts', '../tables'],
    ['src/report/ledger.ts', '../errors'],
    ['src/report/ledger.ts', './index'],
    ['src/report/verdict.ts', '../notebook/display'],
    ['src/survey/share.ts', '../estimation'],
    ['src/figures/bars.ts', '../report'],
    ['src/notebook/show.ts', '../figures'],
    ['src/cluster-policy/study.ts', '../notebook'],
    ['src/novel/first.ts', '../errors'],
    ['src/estimation/mean.ts', 'library'],
    ['src/index.ts', './cluster-policy'],
    ['workspace/run.ts', '../src/cluster-policy'],
  ])('lets %s import %s', (file, imported) => {
    expect(allows(file, imported)).toBe(true);
  });

  it.each([
    ['src/errors/error.ts', '../tables'],
    ['src/tables/table.ts', '../report'],
    ['src/report/ledger.ts', '../estimation'],
    ['src/report/ledger.ts', '../notebook'],
    ['src/estimation/mean.ts', '../report'],
    ['src/estimation/mean.ts', '../tables'],
    ['src/estimation/design/deep.ts', '../../tables'],
    ['src/figures/bars.ts', '../notebook'],
    ['src/notebook/show.ts', '../cluster-policy'],
    ['src/figures/bars.ts', '../cluster-policy'],
    ['src/novel/first.ts', '../tables'],
    ['src/tables/table.ts', '../../workspace/cli'],
  ])('does not let %s import %s', (file, imported) => {
    expect(allows(file, imported)).toBe(false);
  });
});
