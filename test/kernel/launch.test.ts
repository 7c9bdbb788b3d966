import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeConnectionFile } from '../../workspace/runner/connection-file';
import { connectJupyterClient } from '../../workspace/runner/jupyter-client';
import { KernelProcess, LAUNCHER } from './kernel-process';

const ROOT = resolve(__dirname, '../..');

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describe('launch.cjs, started in another folder', () => {
  let kernel: KernelProcess;
  beforeAll(async () => void (kernel = await KernelProcess.start(tmpdir())));
  afterAll(() => kernel.dispose());

  it('works in the root of the project', async () => {
    expect(await kernel.execute('process.cwd()')).toMatchObject({ status: 'ok', stdout: `${ROOT}\n` });
  });

  it('imports the library, with types, and shows its displays in all their forms', async () => {
    const shown = await kernel.execute(
      "import { display } from 'klusterlab'; display({ 'text/plain': 'seven', 'text/html': '<b>7</b>' })",
    );
    expect(shown).toMatchObject({ status: 'ok', stderr: '', stdout: '' });
    expect(shown.displays).toEqual([{ 'text/plain': 'seven', 'text/html': '<b>7</b>' }]);
    const wrong = await kernel.execute('display(7)');
    expect(wrong.status).toBe('error');
    expect(wrong.stderr).toContain("Argument of type 'number' is not assignable");
    await abortsOver();
  });

  it('answers history_request and ignores a message that it does not know, without a word in a cell', async () => {
    const code = "'the last cell before'";
    await kernel.execute(code);
    expect(await kernel.request('history_request', {})).toEqual({ status: 'ok', history: [] });
    const unanswered = kernel.request('debug_request', {});
    expect(await Promise.race([unanswered, kernel.request('kernel_info_request', {})])).toHaveProperty('banner');
    expect(kernel.outputOf(code)).toBe('the last cell before\n');
  });

  it('interrupts a cell that awaits when it gets an interrupt_request', async () => {
    const cell = kernel.execute('await new Promise((done) => setTimeout(done, 30_000))');
    await new Promise((done) => setTimeout(done, 500));
    const started = Date.now();
    expect((await kernel.control('interrupt_request', {}))?.type).toBe('interrupt_reply');
    expect((await cell).status).toBe('error');
    expect(Date.now() - started).toBeLessThan(5_000);
    await abortsOver();
  });

  it('delivers all that a cell puts out at once, in order', async () => {
    const lines = Array.from({ length: 5000 }, (_, line) => `line ${line}\n`).join('');
    const burst = 'for (let line = 0; line < 5000; line++) console.log(`line ${line}`);';
    expect(await kernel.execute(burst)).toMatchObject({ status: 'ok', stdout: lines, stderr: '' });
  });

  it('answers each of many requests that come together', async () => {
    const requests = Array.from({ length: 300 }, () => kernel.request('kernel_info_request', {}));
    expect(await Promise.all(requests)).toHaveLength(300);
  });

  it('goes on when a file that its compiler watches changes between cells', async () => {
    const now = new Date();
    utimesSync(join(ROOT, 'node_modules/@types/node/package.json'), now, now);
    utimesSync(join(ROOT, 'node_modules/tslab/package.json'), now, now);
    await new Promise((done) => setTimeout(done, 3000));
    expect(await kernel.execute('1 + 1')).toMatchObject({ status: 'ok', stdout: '2\n', stderr: '' });
  });

  it('has written nothing of its own', () => {
    expect(kernel.printed).toBe('');
  });

  it('ends on shutdown_request although a cell left a timer', async () => {
    await kernel.execute('const ticking = setInterval(() => undefined, 1000)');
    await kernel.control('shutdown_request', { restart: false });
    expect(await kernel.ended(3_000)).toEqual({ code: 0, signal: null });
  });
});

describe('launch.cjs', () => {
  it('ends on SIGTERM while a cell computes', async () => {
    const kernel = await KernelProcess.start(ROOT);
    void kernel.execute('while (true) {}');
    await new Promise((done) => setTimeout(done, 500));
    kernel.child.kill('SIGTERM');
    expect(await kernel.ended(3_000)).toEqual({ code: null, signal: 'SIGTERM' });
    kernel.dispose();
  });

  it('ends when the front end that started it is killed, while a cell computes', async () => {
    const { file, info } = await writeConnectionFile();
    // The front end: starts the kernel as Jupyter does, says its number, and stays.
    const frontEnd = spawn(process.execPath, [
      '-e',
      `const env = { ...process.env, JPY_PARENT_PID: String(process.pid) };
       const { pid } = require('child_process').spawn(process.execPath, ${JSON.stringify([LAUNCHER, file])}, { env, detached: true, stdio: 'ignore' });
       console.log(pid); setInterval(() => undefined, 1000);`,
    ]);
    const pid = Number(await new Promise((done) => frontEnd.stdout.once('data', done)));
    const client = connectJupyterClient(info);
    await client.ready();
    void client.request('execute_request', { code: 'while (true) {}', silent: false });
    await new Promise((done) => setTimeout(done, 500));
    expect(isRunning(pid)).toBe(true);
    frontEnd.kill('SIGKILL');
    const deadline = Date.now() + 5_000;
    while (isRunning(pid) && Date.now() < deadline) await new Promise((done) => setTimeout(done, 100));
    client.close();
    expect(isRunning(pid)).toBe(false);
  });

  it('takes a connection file relative to the folder in which it is started', async () => {
    const { file, folder, info } = await writeConnectionFile();
    const child = spawn(process.execPath, [LAUNCHER, relative(folder, file)], { cwd: folder });
    const client = connectJupyterClient(info);
    await client.ready();
    expect(await client.request('kernel_info_request', {})).toMatchObject({ implementation: 'tslab' });
    client.close();
    child.kill();
  });

  it('says how it is started when the connection file is not named', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [LAUNCHER], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: node launch.cjs CONNECTION_FILE');
  });

  it('says what to do when the dependencies are not installed', () => {
    const root = mkdtempSync(join(tmpdir(), 'klusterlab-launch-'));
    cpSync(join(ROOT, 'workspace/kernel'), join(root, 'workspace/kernel'), { recursive: true });
    symlinkSync(join(ROOT, 'src'), join(root, 'src'));
    const launcher = join(root, 'workspace/kernel/launch.cjs');
    const { status, stderr } = spawnSync(process.execPath, [launcher, 'connection.json'], { encoding: 'utf8' });
    rmSync(root, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain(`run "npm ci" in ${root}`);
  });
});

/** After an error tslab answers "abort" for 200 ms. */
function abortsOver(): Promise<void> {
  return new Promise((done) => setTimeout(done, 300));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
