import { readdirSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import vitest from '@vitest/eslint-plugin';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

// The direction of imports is TypeScript with tests of its own. (The rules for notebooks are in workspace/lint too.)
const require = createRequire(import.meta.url);
require('./workspace/kernel/register-typescript.cjs');
const { importZones } = require('./workspace/lint/import-zones.ts');
const sourceFolders = readdirSync(new URL('src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const typescript = ['**/*.ts'];
const plain = ['**/*.cjs', '**/*.mjs'];

/** What would make two runs differ, or tie the library to one host. */
const nondeterminism = [
  { name: 'Date', message: 'A result does not depend on when it is computed.' },
  { name: 'performance', message: 'A result does not depend on when it is computed.' },
  { name: 'process', message: 'src also runs in the browser.' },
  { name: 'Buffer', message: 'src also runs in the browser.' },
  { name: '__dirname', message: 'src also runs in the browser.' },
  { name: '__filename', message: 'src also runs in the browser.' },
];

const noNodeModules = {
  paths: builtinModules.map((name) => ({
    name,
    message: 'src also runs in the browser; only a file with a sibling for the browser knows Node.',
  })),
  patterns: [
    {
      regex: '^node:',
      message: 'src also runs in the browser; only a file with a sibling for the browser knows Node.',
    },
  ],
};

export default defineConfig(
  { ignores: ['build/', 'coverage/', 'notebooks/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A type of a module that is loaded late is named by import().
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Objects here are records of functions that do not read `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An async method may stand for an interface without waiting for anything itself.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },

  // Plain JavaScript is what runs before TypeScript can: bootstraps and settings.
  {
    files: plain,
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', '@typescript-eslint/no-require-imports': 'off' },
  },

  {
    files: [...typescript, ...plain],
    plugins: { 'import-x': importX },
    settings: {
      // Linked by the workspace, and so in no list of dependencies.
      'import-x/core-modules': ['klusterlab'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.cjs', '.mjs', '.js', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/first': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-extraneous-dependencies': [
        'error',
        { packageDir: [import.meta.dirname], devDependencies: ['{workspace,test,bench}/**', '*.config.*'] },
      ],
      'import-x/no-self-import': 'error',
      'import-x/no-unresolved': ['error', { commonjs: true }],
    },
  },
  { files: ['*.config.*'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['*.config.ts'], extends: [tseslint.configs.disableTypeChecked] },

  // Every file says in its exports what it takes and gives, and stays short enough to read at once.
  {
    files: ['src/**/*.ts', 'workspace/**/*.ts', 'bench/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          // The options of a function are described member by member.
          contexts: [
            'TSInterfaceDeclaration:not([id.name=/Options$/])',
            'TSTypeAliasDeclaration',
            'VariableDeclaration',
          ],
        },
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['**/*.d.ts'], rules: { 'jsdoc/require-jsdoc': 'off' } },
  {
    files: ['src/**/index.ts', 'workspace/**/index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > :not(ExportAllDeclaration, ExportNamedDeclaration[source])',
          message: 'An index.ts only re-exports.',
        },
      ],
    },
  },

  // The library: pure, in any host, one direction of imports.
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      // Declarations for a package whose own types tslab's compiler cannot find.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      'import-x/no-restricted-paths': ['error', { zones: importZones(sourceFolders), basePath: import.meta.dirname }],
      'no-console': 'error',
      'no-param-reassign': ['error', { props: true }],
      'no-restricted-globals': ['error', ...nondeterminism],
      'no-restricted-imports': ['error', noNodeModules],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The generator is an argument, and its seed is in the result.' },
      ],
    },
  },
  // Each of these has a sibling for the browser (package.json, field `browser`).
  {
    files: ['src/tables/source.ts', 'src/cluster-policy/data-folder.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' },
  },
  // danfojs is loaded when a frame is asked for, at once and not in a promise.
  { files: ['src/tables/frame.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/notebook/display.ts'], rules: { 'no-console': 'off' } },

  // The command line loads heavy modules only when a command runs.
  { files: ['workspace/**/*.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },

  // Node types of a syntax tree are strings and an enumeration at once; the strings read better.
  { files: ['workspace/lint/rules/*.ts'], rules: { '@typescript-eslint/no-unsafe-enum-comparison': 'off' } },

  {
    files: ['test/**/*.ts'],
    extends: [vitest.configs.recommended],
    rules: {
      // Examples in docstrings are run as they stand.
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      'vitest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'assert*', '**.assert', 'check*'] },
      ],
      // In a property the input decides which of two expectations holds.
      'vitest/no-conditional-expect': 'off',
      'vitest/no-disabled-tests': 'error',
      'vitest/no-focused-tests': 'error',
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
    },
  },
  // Where Jupyter is missing, these say so and are passed over; their set-up file is Vitest's to import.
  {
    files: ['test/e2e/**/*.ts'],
    rules: {
      'import-x/no-default-export': 'off',
      'vitest/no-disabled-tests': 'off',
      'vitest/valid-describe-callback': 'off',
      'vitest/valid-title': 'off',
    },
  },
);
