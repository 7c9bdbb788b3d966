'use strict';
const crypto = require('crypto');

const DELIMITER = '<IDS|MSG>';
const GRACE_MS = 300;

/** What tslab answers itself. */
const TSLAB_REQUESTS = new Set([
  'kernel_info_request',
  'execute_request',
  'is_complete_request',
  'inspect_request',
  'complete_request',
  'comm_info_request',
  'shutdown_request',
]);

/** Requests that tslab does not know and front ends send all the same, with what they are told. */
const ANSWERS = {
  history_request: () => ({ status: 'ok', history: [] }),
  interrupt_request: () => {
    process.emit('SIGINT');
    return { status: 'ok' };
  },
};

/**
 * Fills the gaps in tslab's side of the Jupyter protocol.
 *
 * A message that tslab does not know is answered, or ignored with the busy and idle states that the protocol asks
 * for; tslab would print a warning into the output of the last cell. `interrupt_request` interrupts (Windows has no
 * signal for it). However much a cell puts out at once, none of it is dropped. After `shutdown_request` the process
 * ends even if a cell left a timer or a server behind.
 *
 * @param {Function} ZmqServer tslab's server class; its prototype is changed
 */
function completeProtocol(ZmqServer) {
  const { handleShellMessage, close } = ZmqServer.prototype;

  Object.defineProperty(ZmqServer.prototype, 'iopub', {
    set(socket) {
      // At its default limit of 1000 waiting messages, a publisher drops what a cell prints.
      socket.sendHighWaterMark = 0;
      Object.defineProperty(this, 'iopub', { value: socket });
    },
  });

  ZmqServer.prototype.handleShellMessage = async function (socket, ...frames) {
    const at = frames.findIndex((frame) => frame.toString() === DELIMITER);
    const header = JSON.parse(frames[at + 2].toString());
    if (TSLAB_REQUESTS.has(header.msg_type)) return handleShellMessage.call(this, socket, ...frames);

    const { key } = this.connInfo;
    if (frames[at + 1].toString() !== sign(key, frames.slice(at + 2))) return undefined;
    const publishState = (state) =>
      this.iopub.send(encode(key, ['status'], 'status', { execution_state: state }, header));
    publishState('busy');
    const answer = ANSWERS[header.msg_type];
    if (answer) {
      const type = header.msg_type.replace('_request', '_reply');
      socket.send(encode(key, frames.slice(0, at), type, answer(), header));
    }
    publishState('idle');
    return undefined;
  };

  ZmqServer.prototype.close = function () {
    close.call(this);
    // The last messages still leave; the timer itself keeps nothing alive.
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  };
}

function encode(key, identities, type, content, parent) {
  const header = {
    version: '5.3',
    date: new Date().toISOString(),
    session: parent.session,
    username: parent.username,
    msg_type: type,
    msg_id: crypto.randomUUID(),
  };
  const parts = [header, parent, {}, content].map((part) => JSON.stringify(part));
  return [...identities, DELIMITER, sign(key, parts), ...parts];
}

function sign(key, parts) {
  const hmac = crypto.createHmac('sha256', key);
  parts.forEach((part) => hmac.update(part));
  return hmac.digest('hex');
}

module.exports = { completeProtocol };
