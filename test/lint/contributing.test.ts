import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
>;

/** The names in backticks in the first column of the table below a heading. */
function firstColumn(heading: string): readonly string[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const cells = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

describe('CONTRIBUTING', () => {
  it('gives a reason for each dependency, and for no other package', () => {
    const installed = Object.keys({ ...project.dependencies, ...project.devDependencies });
    expect([...firstColumn('Dependencies')].sort()).toEqual(installed.sort());
  });

  it('names only scripts that package.json has', () => {
    const named = firstColumn('Commands').flatMap((command) => /^npm (?:run )?([\w:]+)/.exec(command)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys(project.scripts)).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});
