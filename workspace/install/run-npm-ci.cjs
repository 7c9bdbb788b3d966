'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawn } = require('child_process');

const ARGUMENTS = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
const SHOWN_LINES = 10;

/**
 * Runs `npm ci` in a folder, with the npm that runs the current script if there is one.
 *
 * npm's summary and warnings are dropped; of its errors the first lines and the place of the log are kept.
 *
 * @param {string} root the project's folder
 * @param {{ onStart(pid: number): void, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, errors: string }>} npm's exit code (128 + signal number if it was ended) and the lines worth showing
 */
function runNpmCi(root, { onStart, env = process.env }) {
  const cli = npmCli(env.npm_execpath);
  const child = cli
    ? spawn(process.execPath, [cli, ...ARGUMENTS], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
    : spawn('npm', ARGUMENTS, {
        cwd: root,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        shell: process.platform === 'win32',
      });
  if (child.pid) onStart(child.pid);

  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  // A terminal sends Ctrl-C to npm itself: here it is only waited for, so that npm can clean up under the lock.
  const wait = () => undefined;
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', process.stdin.isTTY ? wait : passOn);
  process.on('SIGTERM', passOn);

  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, errors: `npm could not be started: ${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code === null ? 128 + os.constants.signals[signal] : code, errors: worthShowing(errors) }),
    );
  });
}

/** npm adds its whole usage text to some errors; the cause stands in the first lines, the log's place in the last. */
function worthShowing(output) {
  const lines = output.split(/\r?\n/).filter((line) => /^npm (error|ERR!) \S/.test(line));
  const shown = lines.length > SHOWN_LINES ? [...lines.slice(0, SHOWN_LINES - 1), lines[lines.length - 1]] : lines;
  return shown.map((line) => `${line}\n`).join('');
}

/** Other package managers set npm_execpath as well; only npm's own entry file is taken. */
function npmCli(execPath) {
  if (!execPath) return null;
  const file = path.join(path.dirname(execPath), 'npm-cli.js');
  return /^np[mx]-cli\.js$/.test(path.basename(execPath)) && fs.existsSync(file) ? file : null;
}

module.exports = { runNpmCi };
