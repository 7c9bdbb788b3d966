'use strict';
// Runs before `npm start` and `npm test`: installs the locked dependencies where they are not there, in plain Node,
// since nothing else can be counted on yet. Silent when there is nothing to do.
const fs = require('fs');
const path = require('path');
const { describeNodeFault } = require('./node-version.cjs');
const { installState, markInstalled } = require('./install-state.cjs');
const { takeInstallLock } = require('./install-lock.cjs');
const { runNpmCi } = require('./run-npm-ci.cjs');
const { npmFaultHint } = require('./npm-fault-hint.cjs');

/**
 * Makes sure that node_modules holds what the lockfile asks for.
 *
 * @param {string} root the project's folder
 * @returns {Promise<number>} the exit code: 0, 1 for a fault of this machine, or npm's own
 */
async function ensureInstalled(root) {
  const engines = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).engines;
  const nodeFault = describeNodeFault(process.versions.node, engines.node, process.execPath);
  if (nodeFault) return fail(nodeFault);
  if (installState(root).status === 'current') return 0;

  const lock = await takeInstallLock(path.join(root, 'build', 'install.lock'), (holder) =>
    say(`Process ${holder} is installing the dependencies; waiting for it (if it is not, delete build/install.lock).`),
  );
  try {
    const { status, reason } = installState(root);
    if (status === 'current') return 0;
    if (status === 'no-lockfile') return fail(`${reason}: restore it with "git checkout -- package-lock.json".`);
    say(`Installing the locked dependencies with npm ci (${reason}); this takes a minute or less.`);
    const started = Date.now();
    const { code, errors } = await runNpmCi(root, { onStart: (pid) => lock.addProcess(pid) });
    if (code !== 0) {
      process.stderr.write(errors);
      fail(`npm ci failed with exit code ${code}. ${npmFaultHint(code > 128 ? 'signal SIG' : errors)}`);
      return code;
    }
    markInstalled(root);
    say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
    return 0;
  } finally {
    lock.release();
  }
}

function say(line) {
  process.stdout.write(`klusterlab: ${line}\n`);
}

function fail(line) {
  process.stderr.write(`klusterlab: ${line}\n`);
  return 1;
}

module.exports = { ensureInstalled };

if (require.main === module) {
  ensureInstalled(path.resolve(__dirname, '..', '..')).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      process.exitCode = fail(error.message);
    },
  );
}
