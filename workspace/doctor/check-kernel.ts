import os from 'os';
import path from 'path';
import { deleteNow, killChild, spawnChild } from '../runner/child-processes';
import { writeConnectionFile } from '../runner/connection-file';
import { connectJupyterClient } from '../runner/jupyter-client';
import type { CheckResult } from './check-result';

/** A cell that uses the library's types and values, and says where it runs. */
const CELL = "import { KlusterlabError } from 'klusterlab';\nconsole.log(KlusterlabError.name, process.cwd());";

/**
 * Whether a kernel, started in another folder as VS Code does, answers and imports the library.
 *
 * @param options.limitMs how long it may take from start to the cell's output.
 */
export async function checkKernel(root: string, { limitMs }: { readonly limitMs: number }): Promise<CheckResult> {
  const name = 'Kernel';
  const started = Date.now();
  const { file, folder, info } = await writeConnectionFile();
  const launcher = path.join(root, 'workspace', 'kernel', 'launch.cjs');
  const child = spawnChild(process.execPath, [launcher, file], {
    cwd: os.tmpdir(),
    env: { ...process.env, JPY_PARENT_PID: String(process.pid) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const client = connectJupyterClient(info);
  let printed = '';
  child.stderr?.on('data', (chunk) => (printed += chunk));
  const ended = new Promise<string>((resolve) =>
    child.once('close', () => resolve(`the kernel ended. ${printed.trim()}`)),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${limitMs / 1000} s`), limitMs);
  });
  try {
    const expected = `KlusterlabError ${root}\n`;
    const fault = await Promise.race([ended, late, runCell(client, expected)]);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (fault === undefined)
      return { name, status: 'ok', detail: `starts in any folder, imports klusterlab (${seconds} s)` };
    return { name, status: 'fault', detail: fault, advice: kernelAdvice(fault, root) };
  } finally {
    clearTimeout(timer);
    killChild(child);
    client.close();
    deleteNow(folder);
  }
}

/** Undefined if the cell ran and put out what is expected, else what came instead. */
async function runCell(client: ReturnType<typeof connectJupyterClient>, expected: string): Promise<string | undefined> {
  await client.ready();
  let output = '';
  const content = { code: CELL, silent: false, store_history: false, user_expressions: {}, allow_stdin: false };
  const reply = await client.request('execute_request', content, (message) => {
    if (message.type === 'stream') output += String(message.content['text']);
  });
  if (reply['status'] === 'ok' && output === expected) return undefined;
  return `a cell that imports klusterlab answered ${String(reply['status'])}: ${output.trim() || 'no output'}`;
}

function kernelAdvice(fault: string, root: string): string {
  if (fault.startsWith('no answer'))
    return 'The machine may be busy: try again. If it stays, look for a firewall on local ports.';
  return `Run "npm ci" in ${root}; if that does not help, "npm run typecheck" shows faults in the sources.`;
}
