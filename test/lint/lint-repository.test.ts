import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintRepository } from '../../workspace/lint';

describe('lintRepository', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lint-repository-'));
    mkdirSync(join(folder, 'build'));
    writeFileSync(join(folder, '.gitignore'), 'build/\n');
    writeFileSync(join(folder, 'build', 'made.txt'), `in ${folder}\n`);
    writeFileSync(join(folder, 'written.txt'), `\nin ${folder}\n`);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('checks tracked and new files, not those that git ignores', () => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    expect(lintRepository(folder).map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['written.txt', 2, 'hygiene/machine-path'],
    ]);
  });

  it('passes over a tracked file that is deleted', () => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['add', 'written.txt'], { cwd: folder });
    rmSync(join(folder, 'written.txt'));
    expect(lintRepository(folder)).toEqual([]);
  });

  it('finds nothing where there is no git checkout', () => {
    expect(lintRepository(folder)).toEqual([]);
  });
});
