import { readFileSync } from 'node:fs';
import { KlusterlabError } from '../errors';

// The only file of the library that touches Node; a bundle for the browser takes source.browser.ts in its place.

/** A host may put a function here that gives other bytes for a file: to ask what would be if the file said otherwise. */
interface FileHost {
  klusterlabFile?: (path: string) => Uint8Array | undefined;
}

/**
 * The bytes of a file on disk, or those that the host has for it.
 *
 * @param path a path as the operating system knows it; a relative one starts at the working directory.
 * @throws KlusterlabError `missing-file` or `unreadable-file`.
 * @example readBytes('data/datapackage.json')
 */
export function readBytes(path: string): Uint8Array {
  const given = (globalThis as FileHost).klusterlabFile?.(path);
  if (given) return given;
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as { code?: string }).code;
    const missing = reason === 'ENOENT' || reason === 'ENOTDIR';
    throw new KlusterlabError({
      code: missing ? 'missing-file' : 'unreadable-file',
      where: path,
      expected: 'a file that can be read',
      received: missing ? 'no such file' : (reason ?? String(error)),
      ...(missing ? { hint: 'A relative path starts at the working directory' } : {}),
    });
  }
}

/**
 * Hands over files from memory; only in the browser, where there is no disk.
 *
 * @throws KlusterlabError `browser-only`, always: in Node, files are read from disk.
 * @example provideFiles({ 'data/datapackage.json': '{ "name": … }' }) // in a page
 */
export function provideFiles(files: Readonly<Record<string, string | Uint8Array>>): void {
  throw new KlusterlabError({
    code: 'browser-only',
    where: 'provideFiles',
    expected: 'to be called in a bundle for the browser',
    received: Object.keys(files),
    hint: 'In Node, files are read from disk',
  });
}
