import fs from 'fs';
import path from 'path';
import { deleteNow, killChild, spawnChild } from './child-processes';
import { writeConnectionFile } from './connection-file';
import { describeExit } from './describe-exit';
import { connectJupyterClient } from './jupyter-client';
import type { JupyterMessage } from './jupyter-message';
import { kernelEnvironment } from './kernel-environment';
import { KernelFailure } from './kernel-failure';
import type { KernelEvent, KernelSession, Lane, ReplyStatus } from './kernel-session';
import { textTail } from './text-tail';
import { LATE, withinTime } from './time-limit';

const START_LIMIT_MS = 120_000;
/** How long outputs that a kernel sent before it died may still be on their way. */
const DRAIN_MS = 100;

/**
 * A lane that gives each notebook a kernel process of its own and talks to it as a front end does.
 *
 * @param root the project's folder.
 * @param launcher the file that starts the kernel, `node LAUNCHER CONNECTION_FILE`.
 */
export function createIsolatedLane(root: string, launcher: string): Lane {
  const open = new Set<KernelSession>();
  return {
    async open() {
      if (!fs.existsSync(launcher)) {
        throw new KernelFailure('KernelNotFound', `kernel not found: there is no ${path.relative(root, launcher)}`);
      }
      const session = await startKernel(root, launcher);
      open.add(session);
      return session;
    },
    close: () => open.forEach((session) => session.discard()),
  };
}

async function startKernel(root: string, launcher: string): Promise<KernelSession> {
  const { file, folder, info } = await writeConnectionFile();
  const child = spawnChild(process.execPath, [launcher, file], {
    cwd: root,
    env: kernelEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  textTail(child.stdout);
  const stderr = textTail(child.stderr);
  const client = connectJupyterClient(info);
  const ended = new Promise<never>((_, reject) => {
    const fail = (message: string): void => reject(new KernelFailure('KernelDied', message));
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code, signal) => {
      setTimeout(() => fail(`the kernel's process ${describeExit(code, signal, stderr())}`), DRAIN_MS);
    });
  });
  ended.catch(() => undefined);
  let isOpen = true;
  const discard = (): void => {
    if (!isOpen) return;
    isOpen = false;
    killChild(child);
    client.close();
    deleteNow(folder);
  };
  try {
    const isLate = (await withinTime(Promise.race([client.ready(), ended]), START_LIMIT_MS)) === LATE;
    if (isLate) throw new Error('no answer within two minutes');
  } catch (error) {
    discard();
    throw new KernelFailure('KernelNotStarted', `the kernel did not start: ${(error as Error).message}`);
  }
  return {
    async execute(code, onEvent) {
      const content = {
        code,
        silent: false,
        store_history: true,
        user_expressions: {},
        allow_stdin: false,
        stop_on_error: true,
      };
      const reply = client.request('execute_request', content, (message) => {
        const event = kernelEvent(message);
        if (event) onEvent(event);
      });
      return (await Promise.race([reply, ended]))['status'] as ReplyStatus;
    },
    async close() {
      discard();
    },
    discard,
  };
}

function kernelEvent({ type, content }: JupyterMessage): KernelEvent | undefined {
  if (type === 'stream')
    return { kind: 'stream', name: content['name'] as 'stdout' | 'stderr', text: content['text'] as string };
  if (type !== 'display_data' && type !== 'update_display_data') return undefined;
  const { data, metadata, transient } = content as {
    data: Record<string, unknown>;
    metadata: Record<string, unknown>;
    transient?: { display_id?: string };
  };
  const id = transient?.display_id;
  return {
    kind: 'display',
    data,
    metadata,
    ...(id !== undefined && { displayId: id }),
    update: type === 'update_display_data',
  };
}
