import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LOCKFILE = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'fixture' },
    'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
    'node_modules/two': { version: '2.0.0', integrity: 'sha512-two' },
    'node_modules/elsewhere': { version: '3.0.0', integrity: 'sha512-three', optional: true, os: ['none'] },
  },
};

/** How a run of the installer ended. */
export interface InstallerRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project of two dependencies in a temporary folder, with the installer in it and a stand-in for npm. */
export class TemporaryProject {
  readonly root = mkdtempSync(join(tmpdir(), 'klusterlab-install-'));
  readonly log = join(this.root, 'npm.log');

  constructor(engines = '>=20.19') {
    cpSync(resolve(__dirname, '../../workspace/install'), join(this.root, 'workspace/install'), { recursive: true });
    this.write('package.json', { name: 'fixture', engines: { node: engines } });
    this.write('package-lock.json', LOCKFILE);
  }

  write(file: string, content: unknown): void {
    writeFileSync(join(this.root, file), typeof content === 'string' ? content : JSON.stringify(content));
  }

  changeLockfile(): void {
    const two = { version: '2.1.0', integrity: 'sha512-newer' };
    this.write('package-lock.json', { ...LOCKFILE, packages: { ...LOCKFILE.packages, 'node_modules/two': two } });
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** The stand-in's notes: one `start …` and one `end` for each finished install. */
  npmCalls(): readonly string[] {
    return existsSync(this.log) ? readFileSync(this.log, 'utf8').trim().split('\n') : [];
  }

  install(env: Readonly<Record<string, string>> = {}): Promise<InstallerRun> {
    const child = spawn(process.execPath, [join(this.root, 'workspace/install/ensure-installed.cjs')], {
      cwd: tmpdir(),
      env: {
        ...process.env,
        npm_execpath: resolve(__dirname, '../fixtures/install/npm-cli.js'),
        FAKE_NPM_LOG: this.log,
        ...env,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })));
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
