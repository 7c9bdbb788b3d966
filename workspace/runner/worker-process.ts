import type { ChildProcess } from 'child_process';
import path from 'path';
import { createInterface } from 'readline';
import type { Readable } from 'stream';
import { killChild, spawnChild } from './child-processes';
import { describeExit } from './describe-exit';
import { kernelEnvironment } from './kernel-environment';
import { KernelFailure } from './kernel-failure';
import type { KernelFailureName } from './kernel-failure';
import type { KernelEvent, ReplyStatus } from './kernel-session';
import { textTail } from './text-tail';
import { MESSAGE_FD } from './worker-protocol';
import type { WorkerMessage, WorkerRequest } from './worker-protocol';

/** A worker process as the runner sees it: a kernel session at a time, one request at a time. */
export interface WorkerProcess {
  readonly isAlive: boolean;
  /** Waits until the kernel's parts are loaded. */
  ready(): Promise<void>;
  /** Begins a fresh session. */
  open(): Promise<void>;
  /** Runs a cell; `onEvent` gets its outputs, also late ones. */
  execute(code: string, onEvent: (event: KernelEvent) => void): Promise<ReplyStatus>;
  kill(): void;
}

type Answer = Exclude<WorkerMessage, { readonly type: 'event' | 'unavailable' }>;

interface Waiting {
  readonly type: Answer['type'];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: KernelFailure) => void;
}

/** Starts a worker process for the project in `root`; every promise rejects with a KernelFailure once it has ended. */
export function startWorkerProcess(root: string): WorkerProcess {
  const child = spawnChild(process.execPath, [path.join(__dirname, 'worker.cjs'), root], {
    cwd: root,
    env: kernelEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc', 'pipe'],
  });
  textTail(child.stdout);
  const stderr = textTail(child.stderr);
  const listeners: ((event: KernelEvent) => void)[] = [];
  let waiting: Waiting | undefined;
  let failure: KernelFailure | undefined;
  let isReady = false;
  const fail = (name: KernelFailureName, message: string): void => {
    failure ??= new KernelFailure(name, message);
    waiting?.reject(failure);
    waiting = undefined;
  };
  const take = (message: WorkerMessage): void => {
    if (message.type === 'event') listeners[message.request]?.(message.event);
    else if (message.type === 'unavailable') fail('KernelNotFound', `kernel not found: ${message.reason}`);
    else {
      isReady ||= message.type === 'ready';
      if (message.type !== waiting?.type) return;
      const { resolve } = waiting;
      waiting = undefined;
      resolve(message);
    }
  };
  createInterface({ input: child.stdio[MESSAGE_FD] as Readable }).on('line', (line) =>
    take(JSON.parse(line) as WorkerMessage),
  );
  whenEnded(child, (code, signal) =>
    fail('KernelDied', `the kernel's process ${describeExit(code, signal, stderr())}`),
  );
  child.on('error', (error) => fail('KernelNotStarted', error.message));
  const answer = (type: Answer['type'], request?: WorkerRequest): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      waiting = { type, resolve, reject };
      if (request) child.send(request, (error) => error && fail('KernelDied', error.message));
    });
  return {
    get isAlive() {
      return failure === undefined;
    },
    async ready() {
      if (!isReady) await answer('ready');
    },
    async open() {
      // Late output of the notebook before is nobody's.
      listeners.fill(() => undefined);
      await answer('opened', { type: 'open' });
    },
    async execute(code, onEvent) {
      const request = listeners.push(onEvent) - 1;
      const reply = await answer('reply', { type: 'execute', request, code });
      return reply.type === 'reply' ? reply.status : 'error';
    },
    kill() {
      fail('KernelDied', 'the runner ended the kernel');
      killChild(child);
    },
  };
}

/** Waits for the exit and for all output that came before it; what a cell started may hold the pipes open longer. */
function whenEnded(child: ChildProcess, report: (code: number | null, signal: string | null) => void): void {
  child.once('exit', (code, signal) => {
    const timer = setTimeout(() => report(code, signal), 500);
    child.once('close', () => {
      clearTimeout(timer);
      report(code, signal);
    });
  });
}
