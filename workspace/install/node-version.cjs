'use strict';

/**
 * Says why a Node version cannot run the project, or gives null when it can.
 *
 * @param {string} version the running version, as `process.versions.node`: `20.19.2`
 * @param {string} range the range of package.json's `engines.node`; only the form `>=MAJOR.MINOR[.PATCH]` is understood
 * @param {string} executable the path of the running Node, named in the message
 * @returns {string | null} one line for the user, or null
 * @throws {Error} if the range has another form
 *
 * @example describeNodeFault('18.20.4', '>=20.19', '/usr/bin/node') // 'Node.js 20.19 or newer is needed; …'
 */
function describeNodeFault(version, range, executable) {
  const wanted = /^>=\s*(\d+(?:\.\d+){0,2})$/.exec(range);
  if (!wanted) throw new Error(`engines.node must have the form ">=20.19", received ${JSON.stringify(range)}`);
  const needed = wanted[1].split('.').map(Number);
  const running = version.split('.').map((part) => parseInt(part, 10));
  const older = needed.findIndex((part, index) => running[index] !== part);
  if (older === -1 || running[older] > needed[older]) return null;
  return `Node.js ${wanted[1]} or newer is needed; this is ${version} (${executable}). Install a newer Node.js and run the command again.`;
}

module.exports = { describeNodeFault };
