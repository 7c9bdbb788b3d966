import { describe, expect, it } from 'vitest';
import { queueSends } from '../../workspace/kernel/queue-sends.cjs';

/** A socket as ZeroMQ's: it throws EBUSY while a message is being written. */
function createSocket() {
  const written: string[] = [];
  const attempted: string[] = [];
  let finish: (() => void) | undefined;
  let isClosed = false;
  class Socket {
    send(message: string): Promise<void> {
      attempted.push(message);
      if (isClosed) throw Object.assign(new Error('closed'), { code: 'EBADF' });
      if (finish) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      return new Promise((resolve) => {
        finish = () => {
          finish = undefined;
          written.push(message);
          resolve();
        };
      });
    }
  }
  queueSends(Socket);
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
  return {
    socket: new Socket(),
    written,
    attempted,
    settle,
    /** Lets the message that is being written leave: the socket is free from now on. */
    free: () => finish?.(),
    async flush() {
      finish?.();
      await settle();
    },
    close: () => (isClosed = true),
  };
}

describe('queueSends', () => {
  it('writes at once while the socket is free', () => {
    const { socket, attempted } = createSocket();
    void socket.send('a');
    expect(attempted).toEqual(['a']);
  });

  it('keeps what comes while the socket is busy, and its order', async () => {
    const { socket, written, free, flush } = createSocket();
    for (const message of ['a', 'b', 'c']) void socket.send(message);
    free();
    void socket.send('d');
    for (let turn = 0; turn < 4; turn++) await flush();
    expect(written).toEqual(['a', 'b', 'c', 'd']);
  });

  it('resolves each send when its own message has left', async () => {
    const { socket, flush, settle } = createSocket();
    const done: string[] = [];
    void socket.send('a').then(() => done.push('a'));
    void socket.send('b').then(() => done.push('b'));
    await settle();
    expect(done).toEqual([]);
    await flush();
    expect(done).toEqual(['a']);
    await flush();
    expect(done).toEqual(['a', 'b']);
  });

  it('throws at once on any other fault, and rejects what waits when the socket is closed', async () => {
    const { socket, flush, close } = createSocket();
    void socket.send('a');
    const waiting = socket.send('b');
    close();
    const fault = waiting.catch((error: Error) => error.message);
    await flush();
    expect(await fault).toBe('closed');
    expect(() => socket.send('c')).toThrow('closed');
  });

  it('keeps the queues of two sockets apart', async () => {
    const one = createSocket();
    const other = createSocket();
    void one.socket.send('a');
    void one.socket.send('b');
    void other.socket.send('x');
    expect(other.attempted).toEqual(['x']);
    await one.flush();
    expect(one.attempted.filter((message) => message === 'b').length).toBeGreaterThan(0);
  });
});
