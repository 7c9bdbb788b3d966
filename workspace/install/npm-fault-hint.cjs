'use strict';

const HINTS = [
  [/\bsignal SIG|process terminated/, 'The install was interrupted: run the command again.'],
  [
    /\bE(NOTFOUND|AI_AGAIN|TIMEDOUT|CONNREFUSED|CONNRESET|NETUNREACH|HOSTUNREACH|SOCKETTIMEDOUT)\b|ERR_SOCKET|network/i,
    'The package registry was not reached: check the network, and behind a proxy set "npm config set proxy" and "https-proxy", then run the command again.',
  ],
  [
    /\b(SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|CERT_\w+|DEPTH_ZERO_\w+)\b/,
    "The registry's certificate is not trusted: point NODE_EXTRA_CA_CERTS (or npm's cafile) at your organisation's certificate.",
  ],
  [
    /\bE(401|403|404)\b/,
    'The registry refused or does not have a package: check npm\'s registry and login ("npm config get registry").',
  ],
  [/\bE(ACCES|PERM|ROFS)\b/, "A file could not be written: check who owns the project's folder and npm's cache."],
  [/\bENOSPC\b/, 'The disk is full: about 600 MB are needed.'],
  [
    /\bEUSAGE\b|in sync/,
    'package.json and package-lock.json do not agree: take both from the same commit, or run "npm install".',
  ],
  [/\bEINTEGRITY\b/, 'A downloaded package is damaged: run "npm cache verify" and try again.'],
];

/**
 * What a user can do about a failed `npm ci`.
 *
 * @param {string} output what npm wrote on standard error
 * @returns {string} one line
 */
function npmFaultHint(output) {
  const match = HINTS.find(([pattern]) => pattern.test(output));
  return match
    ? match[1]
    : 'Check the network and, behind a proxy, npm\'s "proxy" and "https-proxy" settings; "npm ci" shows all of npm\'s output.';
}

module.exports = { npmFaultHint };
