import { randomBytes } from 'crypto';
import fs from 'fs';
import net from 'net';
import os from 'os';
import path from 'path';
import { deleteAtExit } from './child-processes';

/** Where a kernel listens and how its messages are signed: the content of a Jupyter connection file. */
export interface ConnectionInfo {
  readonly transport: 'tcp';
  readonly ip: string;
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly control_port: number;
  readonly hb_port: number;
  readonly key: string;
  readonly signature_scheme: 'hmac-sha256';
  readonly kernel_name: string;
}

// Ports handed out by this process: two kernels that start at the same time must not get the same one.
const handedOut = new Set<number>();

/**
 * Writes a connection file with free local ports and a fresh key into a temporary folder that only the user can
 * read and that is deleted at the latest when this process ends.
 */
export async function writeConnectionFile(): Promise<{ file: string; folder: string; info: ConnectionInfo }> {
  const [shell, iopub, stdin, control, hb] = await freePorts(5);
  const info: ConnectionInfo = {
    transport: 'tcp',
    ip: '127.0.0.1',
    shell_port: shell ?? 0,
    iopub_port: iopub ?? 0,
    stdin_port: stdin ?? 0,
    control_port: control ?? 0,
    hb_port: hb ?? 0,
    key: randomBytes(16).toString('hex'),
    signature_scheme: 'hmac-sha256',
    kernel_name: 'tslab',
  };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `klusterlab-kernel-${process.pid}-`));
  deleteAtExit(folder);
  const file = path.join(folder, 'connection.json');
  fs.writeFileSync(file, JSON.stringify(info), { mode: 0o600 });
  return { file, folder, info };
}

async function freePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = [];
  const servers: net.Server[] = [];
  // All stay open until the last is found, so that they differ.
  while (ports.length < count) {
    const server = net.createServer();
    servers.push(server);
    const port = await new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
    });
    if (handedOut.has(port)) continue;
    handedOut.add(port);
    ports.push(port);
  }
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
