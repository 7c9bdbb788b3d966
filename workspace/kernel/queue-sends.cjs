'use strict';

/**
 * Lets messages wait while a socket is busy. tslab sends without waiting, and a ZeroMQ socket that is still writing
 * refuses a second message: under load a kernel lost replies that way, and its front end waited for ever.
 *
 * A socket that is free is written to at once, so that what a cell prints leaves before the cell ends.
 *
 * @param {{ prototype: { send(message: unknown): Promise<void> } }} Socket a class of sockets; its `send` is changed
 */
function queueSends(Socket) {
  const { send } = Socket.prototype;
  const queues = new WeakMap();

  // Inherited and read-only: it can be covered, not assigned.
  const value = function (message) {
    const queue = queues.get(this) ?? { waiting: [], writing: Promise.resolve(), isDraining: false };
    queues.set(this, queue);
    if (queue.waiting.length === 0) {
      try {
        queue.writing = send.call(this, message);
        return queue.writing;
      } catch (error) {
        if (error.code !== 'EBUSY') throw error;
      }
    }
    const sent = new Promise((resolve, reject) => {
      queue.waiting.push({ message, resolve, reject });
      if (!queue.isDraining) void drain(queue, (next) => send.call(this, next));
    });
    // tslab does not wait for its sends: what is left when the socket closes must not count as unhandled.
    sent.catch(() => undefined);
    return sent;
  };
  Object.defineProperty(Socket.prototype, 'send', { configurable: true, writable: true, value });
}

async function drain(queue, send) {
  queue.isDraining = true;
  while (queue.waiting.length > 0) {
    await queue.writing.catch(() => undefined);
    const { message, resolve, reject } = queue.waiting[0];
    try {
      queue.writing = send(message);
    } catch (error) {
      if (error.code === 'EBUSY') {
        await new Promise((again) => setImmediate(again));
        continue;
      }
      reject(error);
      queue.waiting.shift();
      continue;
    }
    queue.writing.then(resolve, reject);
    queue.waiting.shift();
  }
  queue.isDraining = false;
}

module.exports = { queueSends };
