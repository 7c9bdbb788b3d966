'use strict';
// tslab type-checks the sources of `klusterlab` at the first import of every kernel, which takes seconds and grows
// with them. It is given their declarations instead, which are made once for each state of the sources.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const KEPT = 5;
const POLL_MS = 50;
const MAKER_TIMEOUT_MS = 60_000;

/** tslab's own compiler, so that the declarations are such as it reads. */
const ts = require(require.resolve('@tslab/typescript-for-tslab', { paths: [require.resolve('tslab/package.json')] }));

const OPTIONS = {
  declaration: true,
  emitDeclarationOnly: true,
  target: ts.ScriptTarget.ES2022,
  // The one module kind whose declarations the compiler writes into one file.
  module: ts.ModuleKind.AMD,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  lib: ['lib.es2022.d.ts'],
  types: ['node'],
  strict: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  skipLibCheck: true,
};

/**
 * Points tslab to the declarations of `klusterlab`, made now if the sources have changed; to be called before
 * tslab's converter is created. Where they cannot be made (a fault in the sources, a read-only folder) tslab goes
 * on reading the sources.
 *
 * Only the types come from there: what runs are the sources, whose faults of type `npm run typecheck` finds.
 *
 * @param {string} root the project's folder
 * @returns {string | null} the declarations' folder, or null if tslab reads the sources
 */
function useLibraryDeclarations(root) {
  let folder;
  try {
    folder = libraryDeclarations(root);
  } catch {
    folder = null;
  }
  if (folder === null) return null;
  const manifest = slashed(path.join(root, 'node_modules', 'klusterlab', 'package.json'));
  const types = slashed(path.relative(path.dirname(manifest), path.join(folder, 'index.d.ts')));
  const { readFile } = ts.sys;
  ts.sys.readFile = (file, encoding) => {
    const text = readFile.call(ts.sys, file, encoding);
    return slashed(file) === manifest && text ? JSON.stringify({ ...JSON.parse(text), types }) : text;
  };
  return folder;
}

/**
 * The folder with the declarations of the sources as they are now.
 *
 * @param {string} root the project's folder
 * @returns {string | null} null if the compiler cannot declare them
 */
function libraryDeclarations(root) {
  const all = path.join(root, 'node_modules', '.cache', 'klusterlab', 'declarations');
  const folder = path.join(all, digestOfSources(path.join(root, 'src')));
  fs.mkdirSync(all, { recursive: true });
  const isMaker = waitForTurn(`${folder}.lock`, () => fs.existsSync(folder));
  try {
    return fs.existsSync(folder) || emitDeclarations(root, folder) ? folder : null;
  } finally {
    if (isMaker) fs.rmSync(`${folder}.lock`, { force: true });
    removeOld(all);
  }
}

/**
 * One file for all of them: tslab's compiler goes through every file of its program again for each cell, which for
 * hundreds of them takes longer than the cell. Written beside and renamed: it is there whole or not at all.
 */
function emitDeclarations(root, folder) {
  const src = path.join(root, 'src');
  const draft = `${folder}.${process.pid}`;
  const outFile = path.join(draft, 'index.js');
  const program = ts.createProgram([path.join(src, 'index.ts')], { ...OPTIONS, rootDir: src, outFile });
  const write = (file, text) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, asPackage(text));
  };
  const { diagnostics } = program.emit(undefined, write, undefined, true);
  const isWhole = diagnostics.length === 0 && program.getSyntacticDiagnostics().length === 0;
  if (isWhole && !fs.existsSync(folder)) fs.renameSync(draft, folder);
  fs.rmSync(draft, { recursive: true, force: true });
  return isWhole;
}

/** The compiler names modules by their place under src; they become `klusterlab` and `klusterlab/<place>`. */
function asPackage(text) {
  const places = new Set(Array.from(text.matchAll(/^declare module "(.+)" \{$/gm), ([, place]) => place));
  const packaged = (specifier) => {
    const place = [specifier, `${specifier}/index`].find((name) => places.has(name));
    if (place === undefined) return specifier;
    return place === 'index' ? 'klusterlab' : `klusterlab/${place}`;
  };
  return text
    .replace(/^\/\/\/ <reference path=.*$/gm, '')
    .replace(/(^declare module |\bfrom |\bimport\()"([^"\n]+)"/gm, (_, before, name) => `${before}"${packaged(name)}"`);
}

/** True for the one process that is to make them; false once another has. A maker that died or hangs is passed by. */
function waitForTurn(lock, isMade) {
  const deadline = Date.now() + MAKER_TIMEOUT_MS;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (!isMade()) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST' || Date.now() > deadline) return true;
      if (isAbandoned(lock)) fs.rmSync(lock, { force: true });
    }
    Atomics.wait(pause, 0, 0, POLL_MS);
  }
  return false;
}

function isAbandoned(lock) {
  try {
    const maker = Number(fs.readFileSync(lock, 'utf8'));
    if (maker > 0) process.kill(maker, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function digestOfSources(folder) {
  const hash = crypto.createHash('sha256').update(ts.version).update(fs.readFileSync(__filename));
  const visit = (at) => {
    for (const entry of fs.readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(at, entry.name);
      if (entry.isDirectory()) visit(file);
      else if (entry.name.endsWith('.ts'))
        hash.update(`\0${path.relative(folder, file)}\0`).update(fs.readFileSync(file));
    }
  };
  visit(folder);
  return hash.digest('hex').slice(0, 32);
}

/** Running kernels may still read the older ones, so a few are kept. */
function removeOld(all) {
  const folders = fs.readdirSync(all).map((name) => path.join(all, name));
  const age = (folder) => fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sorted = folders.map((folder) => ({ folder, made: age(folder) })).sort((a, b) => b.made - a.made);
  for (const { folder } of sorted.slice(KEPT)) fs.rmSync(folder, { recursive: true, force: true });
}

function slashed(file) {
  return file.replace(/\\/g, '/');
}

module.exports = { libraryDeclarations, useLibraryDeclarations };
