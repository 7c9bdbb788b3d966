import { spawn } from 'child_process';
import path from 'path';
import { deleteNow } from '../workspace/runner/child-processes';
import { writeConnectionFile } from '../workspace/runner/connection-file';
import { connectJupyterClient } from '../workspace/runner/jupyter-client';

const CELL = "import { KlusterlabError } from 'klusterlab';\nKlusterlabError.name";

/**
 * How long a fresh kernel takes over its first cell, which imports the library: types, sources and all.
 *
 * @returns seconds from the cell's request to its end, and from the kernel's start until it answers.
 */
export async function timeFirstImport(root: string): Promise<{ readonly start: number; readonly firstImport: number }> {
  const begun = performance.now();
  const { file, folder, info } = await writeConnectionFile();
  const launcher = path.join(root, 'workspace', 'kernel', 'launch.cjs');
  const kernel = spawn(process.execPath, [launcher, file], { cwd: root, stdio: 'ignore' });
  const client = connectJupyterClient(info);
  try {
    await client.ready();
    const ready = performance.now();
    const content = { code: CELL, silent: false, store_history: false, user_expressions: {}, allow_stdin: false };
    const { status } = await client.request('execute_request', content);
    if (status !== 'ok') throw new Error(`the cell that imports klusterlab answered ${String(status)}`);
    return { start: (ready - begun) / 1000, firstImport: (performance.now() - ready) / 1000 };
  } finally {
    kernel.kill('SIGKILL');
    client.close();
    deleteNow(folder);
  }
}
