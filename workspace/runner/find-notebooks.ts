import fs from 'fs';
import path from 'path';

/** A notebook file to run. */
export interface NotebookFile {
  readonly file: string;
  /** Path from the project's folder with forward slashes, as reports name it. */
  readonly name: string;
}

/**
 * The notebooks to run, in a fixed order and each once.
 *
 * @param given files and folders; all of `notebooks/` if there are none. A path that does not lead anywhere from the
 *   working directory is looked up from the project's folder.
 */
export function findNotebooks(given: readonly string[], root: string): readonly NotebookFile[] {
  const places = given.length === 0 ? [path.join(root, 'notebooks')] : given.map((place) => locate(place, root));
  const files = places.flatMap((place) => (isFolder(place) ? notebooksUnder(place) : [place]));
  return [...new Set(files)].map((file) => ({ file, name: nameOf(file, root) }));
}

function locate(place: string, root: string): string {
  const fromHere = path.resolve(place);
  const fromRoot = path.resolve(root, place);
  return !fs.existsSync(fromHere) && fs.existsSync(fromRoot) ? fromRoot : fromHere;
}

function isFolder(place: string): boolean {
  return fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function notebooksUnder(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return notebooksUnder(file);
      return entry.name.endsWith('.ipynb') ? [file] : [];
    });
}

function nameOf(file: string, root: string): string {
  const relative = path.relative(root, file);
  const isOutside = relative.startsWith('..') || path.isAbsolute(relative);
  return (isOutside ? file : relative).split(path.sep).join('/');
}
