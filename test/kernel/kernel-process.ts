import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dealer } from 'zeromq';
import { writeConnectionFile } from '../../workspace/runner/connection-file';
import type { ConnectionInfo } from '../../workspace/runner/connection-file';
import { connectJupyterClient } from '../../workspace/runner/jupyter-client';
import type { JupyterClient } from '../../workspace/runner/jupyter-client';
import { decodeMessage, encodeRequest } from '../../workspace/runner/jupyter-message';
import type { JupyterMessage } from '../../workspace/runner/jupyter-message';

export const LAUNCHER = resolve(__dirname, '../../workspace/kernel/launch.cjs');

/** What a cell answered and put out. */
export interface CellResult {
  readonly status: unknown;
  readonly stdout: string;
  readonly stderr: string;
  readonly displays: readonly Readonly<Record<string, unknown>>[];
}

/** A real kernel process and a front end connected to it. */
export class KernelProcess {
  /** What the process itself wrote, outside the protocol. */
  printed = '';
  private readonly lateOutput = new Map<string, string>();

  private constructor(
    readonly child: ChildProcess,
    readonly info: ConnectionInfo,
    private readonly client: JupyterClient,
    private readonly folder: string,
  ) {
    child.stdout?.on('data', (chunk) => (this.printed += chunk));
    child.stderr?.on('data', (chunk) => (this.printed += chunk));
  }

  /** Starts the launcher in a folder and waits until it answers. */
  static async start(cwd: string, env: Readonly<Record<string, string>> = {}): Promise<KernelProcess> {
    const { file, folder, info } = await writeConnectionFile();
    const child = spawn(process.execPath, [LAUNCHER, file], { cwd, env: { ...process.env, ...env } });
    const kernel = new KernelProcess(child, info, connectJupyterClient(info), folder);
    await Promise.race([
      kernel.client.ready(),
      once(child, 'exit').then(() => Promise.reject(new Error(`the kernel ended: ${kernel.printed}`))),
    ]);
    return kernel;
  }

  request(type: string, content: object): Promise<JupyterMessage['content']> {
    return this.client.request(type, content);
  }

  async execute(code: string): Promise<CellResult> {
    const text = { stdout: '', stderr: '' };
    const displays: Record<string, unknown>[] = [];
    const { status } = await this.client.request(
      'execute_request',
      { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false, stop_on_error: true },
      ({ type, content }) => {
        if (type === 'stream') text[content['name'] as 'stdout'] += String(content['text']);
        if (type === 'display_data') displays.push(content['data'] as Record<string, unknown>);
        this.lateOutput.set(code, text.stdout + text.stderr);
      },
    );
    return { status, ...text, displays };
  }

  /** All that has come for a cell up to now, also after its reply. */
  outputOf(code: string): string {
    return this.lateOutput.get(code) ?? '';
  }

  /** Sends a request on the control channel, as a front end does to interrupt or stop a busy kernel. */
  async control(type: string, content: object): Promise<JupyterMessage | undefined> {
    const socket = new Dealer({ linger: 0 });
    socket.connect(`tcp://${this.info.ip}:${this.info.control_port}`);
    const { frames } = encodeRequest(type, content, { key: this.info.key, session: 'control' });
    await socket.send([...frames]);
    const answer = decodeMessage(await socket.receive(), this.info.key);
    socket.close();
    return answer;
  }

  /** Waits for the end of the process; rejects after `limitMs`. */
  async ended(limitMs: number): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    const { child } = this;
    if (child.exitCode === null && child.signalCode === null) {
      await once(child, 'exit', { signal: AbortSignal.timeout(limitMs) });
    }
    return { code: child.exitCode, signal: child.signalCode };
  }

  dispose(): void {
    this.client.close();
    this.child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
