import { createRequire } from 'module';
import path from 'path';
import { offerHostServices } from '../kernel/host-services';
import type { KernelEvent, ReplyStatus } from './kernel-session';
import { rememberProcessState } from './process-state';
import { createSharedConverter } from './shared-converter';
import type { Converter } from './shared-converter';
import { openChannel } from './worker-channel';
import { MESSAGE_FD } from './worker-protocol';
import type { WorkerRequest } from './worker-protocol';

// Loaded when called, so that a project without its dependencies gets a clear answer.
const useLibraryDeclarations = (root: string): unknown =>
  (
    require('../kernel/library-declarations.cjs') as { useLibraryDeclarations(root: string): unknown }
  ).useLibraryDeclarations(root);
const prepareTslab = (): void => (require('../kernel/prepare-tslab.cjs') as { prepareTslab(): void }).prepareTslab();

const LIBRARY = path.join(__dirname, '..', '..', 'src', 'index.ts');

interface DisplayContent {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly transient?: { readonly display_id?: string };
}

interface Handler {
  handleExecute(
    request: { readonly code: string },
    writeStream: (name: 'stdout' | 'stderr', text: string) => void,
    writeDisplay: (content: DisplayContent, update?: boolean) => void,
  ): Promise<{ readonly status: ReplyStatus }>;
}

interface Tslab {
  readonly createConverter: (options: { isJS: boolean; isBrowser: boolean }) => Converter;
  readonly createExecutor: (root: string, converters: object, console: Console) => object;
  readonly jupyter: {
    readonly JupyterHandlerImpl: new (executor: object, isJs: boolean) => Handler;
    readonly lastWriteDisplayData: ((content: DisplayContent, update: boolean) => void) | null;
  };
}

/** Makes this process run cells for the runner that started it, until that runner ends. */
export function startWorker(root: string): void {
  const send = openChannel(MESSAGE_FD);
  process.on('disconnect', () => process.exit(0));
  let tslab: Tslab;
  try {
    tslab = loadTslab(root);
  } catch (error) {
    send({
      type: 'unavailable',
      reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    });
    process.exit(1);
  }
  // The same texts as the kernel's, so that both ways to run a notebook give the same outputs.
  process.on('uncaughtException', (error) => console.error('UncaughtException:', error));
  process.on('unhandledRejection', (reason) => console.error('UnhandledPromiseRejection:', reason));
  (globalThis as { klusterlabDisplay?: unknown }).klusterlabDisplay = (data: DisplayContent['data']) =>
    tslab.jupyter.lastWriteDisplayData?.({ data, metadata: {}, transient: {} }, false);

  offerHostServices(root);
  const converters = createSharedConverter(() => tslab.createConverter({ isJS: false, isBrowser: false }));
  const restore = rememberProcessState();
  let handler: Handler;
  const open = (): void => {
    restore();
    const library = require.cache[LIBRARY]?.exports as { resetSession?(): void; resetModels?(): void } | undefined;
    library?.resetSession?.();
    library?.resetModels?.();
    const node = converters.forSession();
    const executor = tslab.createExecutor(root, { node, browser: node, close: () => node.close() }, console);
    handler = new tslab.jupyter.JupyterHandlerImpl(executor, false);
    send({ type: 'opened' });
  };
  const execute = async (request: number, code: string): Promise<void> => {
    const emit = (event: KernelEvent): void => send({ type: 'event', request, event });
    const { status } = await handler.handleExecute(
      { code },
      (name, text) => emit({ kind: 'stream', name, text }),
      (content, update) => emit(displayEvent(content, update ?? false)),
    );
    // Lets Node report rejections of this cell before the next one begins.
    await new Promise((resolve) => setImmediate(resolve));
    send({ type: 'reply', request, status });
  };
  process.on('message', (message: WorkerRequest) => {
    if (message.type === 'open') open();
    else void execute(message.request, message.code);
  });
  send({ type: 'ready' });
}

/** Loads tslab's parts from the project's dependencies, amended as the kernel launcher amends them. */
function loadTslab(root: string): Tslab {
  const load = createRequire(path.join(root, 'package.json'));
  const converter = load('tslab/dist/converter') as Pick<Tslab, 'createConverter'>;
  const executor = load('tslab/dist/executor') as Pick<Tslab, 'createExecutor'>;
  const jupyter = load('tslab/dist/jupyter') as Tslab['jupyter'];
  useLibraryDeclarations(root);
  prepareTslab();
  const loadForTslab = createRequire(load.resolve('tslab/dist/converter'));
  const { sys } = loadForTslab('@tslab/typescript-for-tslab') as { sys: Record<string, unknown> };
  // Sources do not change during a run; watching thousands of files costs a second.
  sys['watchFile'] = sys['watchDirectory'] = () => ({ close() {} });
  const { createConverter } = converter;
  return { createConverter, createExecutor: executor.createExecutor, jupyter };
}

function displayEvent({ data, metadata, transient }: DisplayContent, update: boolean): KernelEvent {
  const id = transient?.display_id;
  return { kind: 'display', data, metadata, ...(id !== undefined && { displayId: id }), update };
}
