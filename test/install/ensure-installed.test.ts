import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemporaryProject } from './temporary-project';

describe('ensureInstalled', () => {
  let project: TemporaryProject;
  beforeEach(() => void (project = new TemporaryProject()));
  afterEach(() => project.dispose());

  it('runs npm ci once and says so when node_modules is missing', async () => {
    const run = await project.install();
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('node_modules is missing');
    expect(project.npmCalls()).toEqual([expect.stringMatching(/^start ci --include=dev/), 'end']);
  });

  it('is silent and starts no npm when the install is current', async () => {
    await project.install();
    const again = await project.install();
    expect(again).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(project.npmCalls()).toHaveLength(2);
  });

  it('installs again when the lockfile changes, and says which package differs', async () => {
    await project.install();
    project.changeLockfile();
    const run = await project.install();
    expect(run.stdout).toContain('node_modules/two is 2.0.0, wanted 2.1.0');
    expect(project.npmCalls().filter((line) => line === 'end')).toHaveLength(2);
  });

  it('installs once when three start together, and all of them succeed', async () => {
    const slow = { FAKE_NPM_DELAY_MS: '500' };
    const runs = await Promise.all([project.install(slow), project.install(slow), project.install(slow)]);
    expect(runs.map((run) => run.code)).toEqual([0, 0, 0]);
    expect(project.npmCalls().filter((line) => line === 'end')).toHaveLength(1);
  });

  it('takes over a lock whose processes are gone', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    mkdirSync(join(project.root, 'build'));
    project.write('build/install.lock', { host: hostname(), processes: [pid] });
    expect(await project.install()).toMatchObject({ code: 0 });
    expect(project.has('build/install.lock')).toBe(false);
  });

  it('waits for a lock whose process runs, and names it', async () => {
    mkdirSync(join(project.root, 'build'));
    project.write('build/install.lock', { host: hostname(), processes: [process.pid] });
    const running = project.install();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(project.npmCalls()).toEqual([]);
    project.remove('build/install.lock');
    expect((await running).stdout).toContain(`Process ${process.pid} is installing`);
  });

  it("passes on npm's exit code, its errors without the warnings, and a hint", async () => {
    const run = await project.install({ FAKE_NPM_FAULT: 'ENOTFOUND' });
    expect(run.code).toBe(7);
    expect(run.stderr).toContain('npm error code ENOTFOUND');
    expect(run.stderr).not.toContain('noise');
    expect(run.stderr).toContain('The package registry was not reached');
    expect(project.has('build/install.lock')).toBe(false);
  });

  it('names a missing lockfile and starts no npm', async () => {
    project.remove('package-lock.json');
    const run = await project.install();
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('package-lock.json is missing');
    expect(project.npmCalls()).toEqual([]);
  });

  it('refuses a Node older than package.json asks for, before anything else', async () => {
    const future = new TemporaryProject('>=99.1');
    const run = await future.install();
    future.dispose();
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^klusterlab: Node\.js 99\.1 or newer is needed; this is \d+\.\d+\.\d+ \(.+\)\./);
    expect(future.npmCalls()).toEqual([]);
  });

  it('falls back on the npm of PATH when another package manager runs the script', async () => {
    const bin = join(project.root, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\nexec "${process.execPath}" "$FAKE_NPM" "$@"\n`, { mode: 0o755 });
    const run = await project.install({
      npm_execpath: '/opt/yarn/bin/yarn.js',
      PATH: `${bin}:${process.env['PATH']}`,
      FAKE_NPM: join(__dirname, '../fixtures/install/npm-cli.js'),
    });
    expect(run.code).toBe(0);
    expect(project.npmCalls()).toHaveLength(2);
  });
});
