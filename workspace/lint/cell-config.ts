import { builtinModules } from 'node:module';
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import type ts from 'typescript';
import type { CellSpan } from './notebook-module';
import * as rules from './rules';

/** Code that a cell does not hold, as ESLint selectors with the reason. */
const RESTRICTED_SYNTAX = [
  ['VariableDeclaration[kind!="const"]', 'declare with const: a name in a notebook stands for one thing'],
  [':matches(ForStatement, ForInStatement, WhileStatement, DoWhileStatement)', 'a loop that computes belongs in src'],
  ['ClassDeclaration', 'a class belongs in src'],
  ['ExportNamedDeclaration[declaration]', 'a cell exports nothing: its names are there for the later cells'],
  [':matches(ExportDefaultDeclaration, ExportAllDeclaration)', 'a cell exports nothing'],
] as const;

/** What makes two runs of a notebook differ, or ties it to one machine. */
const RESTRICTED_GLOBALS = ['Date', 'performance', 'process', 'require', 'fetch', 'setTimeout', 'setInterval'];

/**
 * The ESLint configuration for one notebook's module: the recommended rules that read types, and the rules about cells.
 *
 * Comments that switch rules off are not heeded, since in one module they would reach into other cells.
 *
 * @param program the compiler's program that holds the module.
 */
export function cellConfig(program: ts.Program, spans: readonly CellSpan[]): Linter.Config[] {
  const recommended = tseslint.configs.recommendedTypeChecked as Linter.Config[];
  return [
    ...recommended.map(({ files: _files, ...config }) => ({ ...config, files: ['**/*.ts'] })),
    {
      files: ['**/*.ts'],
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      languageOptions: { parserOptions: { programs: [program] } },
      plugins: { notebook: { rules: rulesByName } as unknown as NonNullable<Linter.Config['plugins']>[string] },
      rules: {
        ...generalRules,
        ...Object.fromEntries(Object.keys(rulesByName).map((name) => [`notebook/${name}`, ['error', spans]])),
      },
    },
  ];
}

const rulesByName = {
  'no-change-across-cells': rules.noChangeAcrossCells,
  'no-data-in-code': rules.noDataInCode,
  'one-name-one-cell': rules.oneNameOneCell,
  'short-functions': rules.shortFunctions,
};

const generalRules: Linter.RulesRecord = {
  eqeqeq: 'error',
  'prefer-const': 'off',
  'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX.map(([selector, message]) => ({ selector, message }))],
  'no-restricted-globals': ['error', ...RESTRICTED_GLOBALS],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'pass a seed to a generator of klusterlab' },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: builtinModules.map((name) => ({ name, message: 'a cell also runs where there is no Node' })),
      patterns: [
        { regex: '^node:', message: 'a cell also runs where there is no Node' },
        { regex: '^\\.', message: 'import from klusterlab: a path depends on where the kernel starts' },
      ],
    },
  ],
  '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
  '@typescript-eslint/no-shadow': 'error',
};
