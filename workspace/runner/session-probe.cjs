'use strict';
// Runs in the kernel after a notebook's last cell: waits until nothing that the cells started is left to happen,
// then displays what the session has read and reproduced. Not part of the notebook; its output is never saved.
const path = require('path');

const LONGEST_WAIT_MS = 1000;
const PAUSE_MS = 5;
const LIBRARY = path.join(__dirname, '..', '..', 'src', 'index.ts');

/** What can still produce output, or a rejection that nobody awaits. */
const WORK = new Set(['Timeout', 'FSReqCallback', 'FSReqPromise', 'ProcessWrap', 'GetAddrInfoReqWrap']);

const pendingWork = () => process.getActiveResourcesInfo().filter((resource) => WORK.has(resource));

async function settledWork() {
  const started = process.hrtime.bigint();
  for (;;) {
    // Unreferenced, so that this timer is not itself work that is left.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref());
    const pending = pendingWork();
    const waitedMs = Number(process.hrtime.bigint() - started) / 1e6;
    if (pending.length === 0 || waitedMs > LONGEST_WAIT_MS) return pending;
  }
}

exports.reportSession = async function reportSession() {
  const pending = await settledWork();
  // A notebook that does not use the library has nothing to report, and should not load it for this.
  const library = require.cache[LIBRARY];
  globalThis.klusterlabDisplay({
    'application/vnd.klusterlab.session+json': library ? library.exports.sessionReport() : [],
    'application/vnd.klusterlab.pending+json': pending,
    'text/plain': 'session',
  });
};
