import { describe, expect, it } from 'vitest';
import { checkHygiene } from '../../workspace/lint/check-hygiene';

/** Texts that the rule is about are put together here, so that this file does not hold them itself. */
const joined = (...parts: readonly string[]): string => parts.join('');

function rules(file: string, text: string, ownPaths?: readonly string[]): readonly string[] {
  return checkHygiene(file, text, ownPaths).map(({ line, rule }) => `${line ?? '-'} ${rule}`);
}

describe('checkHygiene', () => {
  it('finds nothing in ordinary text', () => {
    const text =
      "import { published } from 'klusterlab';\n// See https://example.org/root/home/page and <root>/data.\n";
    expect(rules('src/report/published.ts', text)).toEqual([]);
  });

  it.each([
    ['a host of a registry', joined('registry', '.example.org')],
    ['a token', joined('//host/:_', 'authToken=x')],
    ['a place in a lockfile', joined('"resolved": ', '"https://host/x.tgz"')],
  ])('reports %s with its line', (_name, text) => {
    expect(rules('.npmrc', `first\n${text}\n`)).toEqual(['2 hygiene/registry']);
  });

  it.each([joined('cdn', '.example.org/x.js'), joined('unp', 'kg.com/x'), joined('fonts.', 'googleapis.com')])(
    'reports the content network in %s',
    (text) => {
      expect(rules('src/figures/page.ts', text)).toEqual(['1 hygiene/content-network']);
    },
  );

  it('lets the lockfile repeat where packages point to', () => {
    expect(rules('package-lock.json', joined('cdn', '.example.org/x.tgz'))).toEqual([]);
  });

  it.each([
    joined('/ho', 'me/anna/x'),
    joined("'/Use", "rs/anna/x'"),
    joined('C:\\Use', 'rs\\anna'),
    joined('"/ro', 'ot/x"'),
  ])('reports the machine path %s', (text) => {
    expect(rules('README.md', text)).toEqual(['1 hygiene/machine-path']);
  });

  it('lets examples of paths use the names that stand for anybody', () => {
    expect(rules('test/kernel/folders.test.ts', '/home/ada/.local/share and C:\\Users\\ada')).toEqual([]);
  });

  it('reports the paths that it is given, wherever they stand', () => {
    expect(rules('notebooks/a.ipynb', 'at file:///srv/project/src', ['/srv/project'])).toEqual([
      '1 hygiene/machine-path',
    ]);
  });

  it('reports the name of the report in a general folder of src only', () => {
    const text = joined('Swe', 'co');
    expect(rules('src/estimation/mean.ts', text)).toEqual(['1 hygiene/one-study']);
    expect(rules('src/cluster-policy/study.ts', text)).toEqual([]);
    expect(rules('src/index.ts', text)).toEqual([]);
  });

  it.each([
    'src/estimation/sampleMean.ts',
    'test/estimation/Sample.test.ts',
    'src/report/utils.ts',
    'workspace/helpers/x.ts',
  ])('reports the name of the file %s', (file) => {
    expect(rules(file, '')).toEqual(['- hygiene/file-name']);
  });

  it.each([
    'src/tables/source.browser.ts',
    'workspace/install/node-version.d.cts',
    'data/Table3.csv',
    'CONTRIBUTING.md',
  ])('allows the name of the file %s', (file) => {
    expect(rules(file, '')).toEqual([]);
  });
});
