import fs from 'fs';
import type { WorkerMessage } from './worker-protocol';

/**
 * A way to send messages that are out when the call returns. Node's own channel hands large messages to the
 * event loop, which a cell that loops for ever or ends the process never gives back.
 */
export function openChannel(fd: number): (message: WorkerMessage) => void {
  return (message) => {
    let rest = Buffer.from(`${JSON.stringify(message)}\n`);
    while (rest.length > 0) rest = rest.subarray(writeSome(fd, rest));
  };
}

function writeSome(fd: number, bytes: Buffer): number {
  try {
    return fs.writeSync(fd, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    return 0;
  }
}
