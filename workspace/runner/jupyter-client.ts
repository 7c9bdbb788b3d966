import { randomUUID } from 'crypto';
import { Dealer, Subscriber } from 'zeromq';
import { queueSends } from '../kernel/queue-sends.cjs';
import type { ConnectionInfo } from './connection-file';
import { decodeMessage, encodeRequest } from './jupyter-message';
import type { JupyterMessage } from './jupyter-message';

/** A kernel's front end: sends requests and tells of what comes back. */
export interface JupyterClient {
  /** Waits until requests are answered and outputs arrive. */
  ready(): Promise<void>;
  /**
   * Runs a request to its end: the reply on the shell channel and `idle` on the output channel.
   *
   * @param onOutput gets every message on the output channel that belongs to the request, also late ones.
   * @returns the content of the reply.
   */
  request(
    type: string,
    content: object,
    onOutput?: (message: JupyterMessage) => void,
  ): Promise<JupyterMessage['content']>;
  close(): void;
}

interface Pending {
  reply?: JupyterMessage['content'];
  isIdle: boolean;
  readonly finish: (content: JupyterMessage['content']) => void;
}

const RETRY_MS = 1000;

// A socket can miss that a message has come until it is used again; a question that nobody waits for wakes both ends.
const NUDGE_MS = 2000;

// A socket refuses a message while it writes another; requests wait their turn instead.
queueSends(Dealer);

/** Connects to a kernel that need not listen yet. */
export function connectJupyterClient(info: ConnectionInfo): JupyterClient {
  const session = randomUUID();
  const shell = new Dealer({ routingId: session, linger: 0, reconnectInterval: 20, reconnectMaxInterval: 20 });
  const iopub = new Subscriber({ linger: 0, reconnectInterval: 20, reconnectMaxInterval: 20 });
  shell.connect(`tcp://${info.ip}:${info.shell_port}`);
  iopub.connect(`tcp://${info.ip}:${info.iopub_port}`);
  iopub.subscribe();
  const pending = new Map<string, Pending>();
  const outputs = new Map<string, (message: JupyterMessage) => void>();
  const settle = (id: string, change: Partial<Pending>): void => {
    const waiting = pending.get(id);
    if (!waiting) return;
    Object.assign(waiting, change);
    if (waiting.reply === undefined || !waiting.isIdle) return;
    pending.delete(id);
    waiting.finish(waiting.reply);
  };
  void listen(shell, info.key, ({ parentId, content }) => settle(parentId ?? '', { reply: content }));
  void listen(iopub, info.key, (message) => {
    const { type, parentId = '', content } = message;
    if (type !== 'status') outputs.get(parentId)?.(message);
    else if (content['execution_state'] === 'idle') settle(parentId, { isIdle: true });
  });
  const request: JupyterClient['request'] = async (type, content, onOutput) => {
    const { frames, id } = encodeRequest(type, content, { key: info.key, session });
    if (onOutput) outputs.set(id, onOutput);
    const answered = new Promise<JupyterMessage['content']>((finish) => pending.set(id, { isIdle: false, finish }));
    await shell.send([...frames]);
    const nudge: NodeJS.Timeout = setInterval(() => {
      if (shell.closed) return clearInterval(nudge);
      const { frames: question } = encodeRequest('kernel_info_request', {}, { key: info.key, session });
      shell.send([...question]).catch(() => undefined);
    }, NUDGE_MS).unref();
    return answered.finally(() => clearInterval(nudge));
  };
  return {
    request,
    async ready() {
      // What a kernel publishes before the subscription has reached it is lost, so the question is asked again
      // until both channels answer.
      let isReady = false;
      while (!isReady && !shell.closed) {
        const answered = request('kernel_info_request', {}).then(() => (isReady = true));
        await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, RETRY_MS))]);
      }
    },
    close() {
      shell.close();
      iopub.close();
    },
  };
}

async function listen(
  socket: Dealer | Subscriber,
  key: string,
  take: (message: JupyterMessage) => void,
): Promise<void> {
  for await (const frames of socket) {
    const message = decodeMessage(frames, key);
    if (message) take(message);
  }
}
