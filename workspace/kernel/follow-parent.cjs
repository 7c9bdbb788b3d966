'use strict';
const { Worker, isMainThread, workerData } = require('worker_threads');

const INTERVAL_MS = 1000;

/**
 * Ends this process when the front end that started it is gone, even while a cell computes.
 *
 * Front ends end their kernels when they stop in order; one that crashes leaves them behind. Jupyter says through
 * JPY_PARENT_PID, and VS Code through VSCODE_PID, that the kernel is not meant to outlive it. The watch runs in a
 * thread of its own, since an endless loop in a cell blocks the timers of the main one.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean} whether a parent is followed
 */
function followParent(env) {
  if (!env.JPY_PARENT_PID && !env.VSCODE_PID) return false;
  const worker = new Worker(__filename, { workerData: { parent: process.ppid }, env: {}, execArgv: [] });
  worker.unref();
  return true;
}

function isGone(parent) {
  // Elsewhere an orphan gets a new parent; Windows keeps the old number.
  if (process.platform !== 'win32') return process.ppid !== parent;
  try {
    process.kill(parent, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

if (!isMainThread && workerData && workerData.parent) {
  setInterval(() => {
    if (isGone(workerData.parent)) process.kill(process.pid, 'SIGKILL');
  }, INTERVAL_MS);
}

module.exports = { followParent };
