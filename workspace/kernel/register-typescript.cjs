'use strict';
// Lets Node load the project's TypeScript sources: types are stripped, not checked (the linter and the kernel check them).
// What ts-node makes of a file is kept under node_modules/.cache, so that a later process need not load the compiler.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const OPTIONS = {
  transpileOnly: true,
  skipProject: true,
  compilerOptions: { module: 'CommonJS', target: 'ES2022', esModuleInterop: true, resolveJsonModule: true },
};
const NODE_MODULES = path.resolve(__dirname, '..', '..', 'node_modules');
const CACHE = path.join(NODE_MODULES, '.cache', 'klusterlab', 'typescript');
const VERSIONS = ['ts-node', 'typescript'].map((name) => versionOf(name)).join(' ');

let compiler;

/** The JavaScript of one source file: from the cache if its content and the compiler are the same, else from ts-node. */
function compile(source, filename) {
  const key = digest([VERSIONS, JSON.stringify(OPTIONS), filename, source].join('\0'));
  // One entry for each source file, replaced when it changes, so the cache cannot grow without end.
  const entry = path.join(CACHE, `${digest(filename)}.js`);
  const heading = `//${key}\n`;
  const kept = readIfPresent(entry);
  if (kept !== null && kept.startsWith(heading)) return kept.slice(heading.length);
  compiler = compiler || require('ts-node').create(OPTIONS);
  const output = compiler.compile(source, filename);
  keep(entry, heading + output);
  return output;
}

/** Written beside and renamed, so that another process never reads half; a read-only folder costs only time. */
function keep(entry, text) {
  const draft = `${entry}.${process.pid}`;
  try {
    fs.mkdirSync(CACHE, { recursive: true });
    fs.writeFileSync(draft, text);
    fs.renameSync(draft, entry);
  } catch {
    fs.rmSync(draft, { force: true });
  }
}

function readIfPresent(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function digest(text) {
  return crypto.createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function versionOf(name) {
  const manifest = readIfPresent(path.join(NODE_MODULES, name, 'package.json'));
  if (manifest !== null) return `${name}@${JSON.parse(manifest).version}`;
  process.stderr.write(`klusterlab: ${name} is not installed; run "npm ci" in ${path.dirname(NODE_MODULES)}.\n`);
  return process.exit(1);
}

require.extensions['.ts'] = (module, filename) => {
  module._compile(compile(fs.readFileSync(filename, 'utf8'), filename), filename);
};
// Stack traces name the lines of the sources.
process.setSourceMapsEnabled(true);
