import { KlusterlabError } from '../errors';

// Takes the place of source.ts in a bundle for the browser (field "browser" of package.json): same names, same types.

const files = new Map<string, Uint8Array>();

const plainPath = (path: string): string => path.replace(/\\/g, '/').replace(/^(?:\.\/)+/, '');

/**
 * The bytes of a file that the page has handed over.
 *
 * @param path as given to `provideFiles`; a leading `./` makes no difference.
 * @throws KlusterlabError `missing-file`, with the paths that are there.
 * @example readBytes('data/datapackage.json')
 */
export function readBytes(path: string): Uint8Array {
  const bytes = files.get(plainPath(path));
  if (bytes) return bytes;
  const known = [...files.keys()].sort();
  throw new KlusterlabError({
    code: 'missing-file',
    where: path,
    expected: 'a file that the page has handed over with provideFiles()',
    received: 'no such file',
    hint: known.length === 0 ? 'No file was handed over yet' : `There are: ${known.slice(0, 10).join(', ')}`,
  });
}

/**
 * Hands over files, by path, for the loader to read; a path given again replaces the earlier file.
 *
 * @param added path to text or bytes, with the paths that `openDataPackage` will ask for.
 * @example provideFiles({ 'data/datapackage.json': '{ "name": … }', 'data/costs.csv': 'id,cost\n…' })
 */
export function provideFiles(added: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(added)) {
    files.set(plainPath(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
}
