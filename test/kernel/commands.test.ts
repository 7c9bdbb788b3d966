import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '../..');
const CLI = join(ROOT, 'workspace/cli.cjs');

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'klusterlab-commands-'))));
afterEach(() => rmSync(home, { recursive: true }));

/** Runs the command line with a home, and programs, of its own. */
function klusterlab(parameters: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [CLI, ...parameters], {
    cwd: tmpdir(),
    env: { HOME: home, PATH: join(home, 'bin'), ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((done) =>
    child.on('close', (code) => done({ code, stdout, stderr })),
  );
  return { child, ended };
}

function fakeJupyter(script: string): void {
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin/jupyter-lab'), `#!${process.execPath}\n${script}\n`);
  chmodSync(join(home, 'bin/jupyter-lab'), 0o755);
}

describe('klusterlab kernel', () => {
  it.skipIf(process.platform !== 'linux')("installs into the user's own folder unless told otherwise", async () => {
    const { code, stdout } = await klusterlab(['kernel', 'install']).ended;
    const folder = join(home, '.local/share/jupyter/kernels/tslab');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(folder) as string });
    const { argv } = JSON.parse(readFileSync(join(folder, 'kernel.json'), 'utf8')) as { argv: string[] };
    expect(argv.slice(1)).toEqual([join(ROOT, 'workspace/kernel/launch.cjs'), '{connection_file}']);
    expect(existsSync(argv[0] ?? '')).toBe(true);
  });

  it('installs into PREFIX/share/jupyter and removes it there again', async () => {
    const file = join(home, 'venv/share/jupyter/kernels/tslab/kernel.json');
    await klusterlab(['kernel', 'install', '--prefix', join(home, 'venv')]).ended;
    expect(existsSync(file)).toBe(true);
    await klusterlab(['kernel', 'uninstall', '--prefix', join(home, 'venv')]).ended;
    expect(existsSync(dirname(file))).toBe(false);
  });

  it('lists where Jupyter looks, with what is there, as JSON', async () => {
    const env = { JUPYTER_PATH: join(home, 'data') };
    await klusterlab(['kernel', 'install', '--jupyter-data', join(home, 'data')]).ended;
    const { stdout } = await klusterlab(['kernel', 'where', '--json'], env).ended;
    const places = JSON.parse(stdout) as { origin: string; kind: string }[];
    expect(places.slice(0, 2)).toMatchObject([
      { origin: 'JUPYTER_PATH', kind: 'ours' },
      { origin: 'user', kind: 'absent' },
    ]);
  });

  it('exits 1 and names what is there instead of replacing a foreign kernel', async () => {
    mkdirSync(join(home, 'data/kernels/tslab'), { recursive: true });
    writeFileSync(join(home, 'data/kernels/tslab/kernel.json'), '{"argv":["tslab"],"display_name":"TypeScript"}');
    const { code, stderr } = await klusterlab(['kernel', 'install', '--jupyter-data', join(home, 'data')]).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('TypeScript');
    expect(stderr).toContain('--force');
  });
});

describe('klusterlab lab', () => {
  it('exits 1 with three lines on what to do where there is no Jupyter', async () => {
    const { code, stderr } = await klusterlab(['lab']).ended;
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(stderr).toContain('VS Code');
  });

  it('passes on arguments and exit code, and starts in the project with its kernel first on JUPYTER_PATH', async () => {
    fakeJupyter(`
      const { existsSync } = require('fs');
      const first = process.env.JUPYTER_PATH.split(require('path').delimiter);
      console.log(JSON.stringify({ cwd: process.cwd(), args: process.argv.slice(2), first: existsSync(first[0] + '/kernels/tslab/kernel.json'), last: first[1] }));
      process.exit(5);`);
    const parameters = ['lab', '--no-browser', 'notebooks/03-cost.ipynb', '--port', '8890'];
    const { code, stdout } = await klusterlab(parameters, { JUPYTER_PATH: '/before' }).ended;
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toEqual({ cwd: ROOT, args: parameters.slice(1), first: true, last: '/before' });
  });

  it('hands an interrupt on and waits for Jupyter to end', async () => {
    fakeJupyter(`
      process.on('SIGINT', () => setTimeout(() => { console.log('in order'); process.exit(0); }, 300));
      setInterval(() => undefined, 1000);
      console.log('started');`);
    const { child, ended } = klusterlab(['lab']);
    await new Promise((done) => child.stdout.once('data', done));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 0, stdout: 'started\nin order\n' });
  });
});
