'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');

const POLL_MS = 200;
const UNREADABLE_TIMEOUT_MS = 10000;

/**
 * Takes the lock that lets one process at a time change node_modules; waits while another holds it.
 *
 * The lock is a file with the numbers of the processes that work under it. It counts as abandoned only when
 * none of them runs any more, so npm may outlive the script that started it.
 *
 * @param {string} file where the lock lives; outside node_modules, which npm deletes
 * @param {(holder: number) => void} onWait called once if another process holds the lock
 * @returns {Promise<{ addProcess(pid: number): void, release(): void }>}
 */
async function takeInstallLock(file, onWait) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!createLock(file)) {
    const owner = readOwner(file);
    if (owner === 'abandoned') {
      breakLock(file);
      continue;
    }
    if (owner && !told) {
      told = true;
      onWait(owner.processes[0]);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const processes = [process.pid];
  return {
    addProcess(pid) {
      processes.push(pid);
      const draft = `${file}.${process.pid}`;
      fs.writeFileSync(draft, describeOwner(processes));
      fs.renameSync(draft, file);
    },
    release() {
      fs.rmSync(file, { force: true });
    },
  };
}

function createLock(file) {
  try {
    fs.writeFileSync(file, describeOwner([process.pid]), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Two processes may find the same abandoned lock: only the one that makes the breaker folder removes it. */
function breakLock(file) {
  const breaker = `${file}.breaker`;
  try {
    fs.mkdirSync(breaker);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (ageInMs(breaker) > UNREADABLE_TIMEOUT_MS) fs.rmSync(breaker, { recursive: true, force: true });
    return;
  }
  try {
    if (readOwner(file) === 'abandoned') fs.rmSync(file, { force: true });
  } finally {
    fs.rmSync(breaker, { recursive: true, force: true });
  }
}

/** The owner, `'abandoned'`, or null if the lock has just gone or is just being written. */
function readOwner(file) {
  let owner;
  try {
    owner = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    return ageInMs(file) > UNREADABLE_TIMEOUT_MS ? 'abandoned' : null;
  }
  return owner.host === os.hostname() && !owner.processes.some(isRunning) ? 'abandoned' : owner;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function ageInMs(file) {
  try {
    return Date.now() - fs.statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function describeOwner(processes) {
  return JSON.stringify({ host: os.hostname(), processes });
}

module.exports = { takeInstallLock };
