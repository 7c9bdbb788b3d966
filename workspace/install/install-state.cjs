'use strict';
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const MARKER = path.join('node_modules', '.klusterlab-install.json');

/**
 * Says whether node_modules holds what package-lock.json asks for, by content and not by time stamps.
 *
 * A marker that `markInstalled` leaves after a finished install carries the hash of the lockfile. Where it is
 * missing or differs (somebody ran npm by hand), npm's own record of the tree is compared with the lockfile.
 * In both cases every recorded package must still have its folder.
 *
 * @param {string} root the project's folder
 * @returns {{ status: 'current' | 'missing' | 'incomplete' | 'outdated' | 'no-lockfile', reason: string }}
 *   `reason` is a clause for the user; empty when current
 */
function installState(root) {
  const lockfile = readText(path.join(root, 'package-lock.json'));
  if (lockfile === null) return { status: 'no-lockfile', reason: 'package-lock.json is missing' };
  if (!fs.existsSync(path.join(root, 'node_modules'))) {
    return { status: 'missing', reason: 'node_modules is missing' };
  }
  const record = readJson(path.join(root, 'node_modules', '.package-lock.json'));
  if (!record || !record.packages) return { status: 'incomplete', reason: 'an earlier install did not finish' };

  const gone = Object.keys(record.packages).filter((name) => !fs.existsSync(path.join(root, name)));
  if (gone.length > 0) {
    return { status: 'incomplete', reason: `${gone.length} installed package(s) are gone, the first is ${gone[0]}` };
  }
  const marker = readJson(path.join(root, MARKER));
  if (marker && marker.lockfile === hash(lockfile)) return { status: 'current', reason: '' };
  const difference = firstDifference(JSON.parse(lockfile).packages || {}, record.packages);
  if (difference) return { status: 'outdated', reason: `node_modules differs from package-lock.json: ${difference}` };
  return { status: 'current', reason: '' };
}

/** Leaves the lockfile's hash in node_modules; call it only after npm has finished without a fault. */
function markInstalled(root) {
  const lockfile = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  fs.writeFileSync(path.join(root, MARKER), JSON.stringify({ lockfile: hash(lockfile) }) + '\n');
}

function firstDifference(wanted, installed) {
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === '') continue;
    const found = installed[name];
    // Optional packages are left out of npm's record where they are for another system.
    if (!found && (entry.optional || entry.devOptional)) continue;
    if (!found) return `${name} is not installed`;
    if (found.version !== entry.version || found.integrity !== entry.integrity || found.resolved !== entry.resolved) {
      return `${name} is ${found.version}, wanted ${entry.version}`;
    }
  }
  const extra = Object.keys(installed).find((name) => !(name in wanted));
  return extra ? `${extra} is not wanted` : null;
}

function hash(text) {
  // A checkout with Windows line ends is the same lockfile.
  return crypto.createHash('sha256').update(text.replace(/\r\n/g, '\n')).digest('hex');
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
}

function readJson(file) {
  const text = readText(file);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

module.exports = { installState, markInstalled };
