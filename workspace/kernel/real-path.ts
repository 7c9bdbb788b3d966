import fs from 'fs';

/** A file's path with symbolic links resolved; undefined where there is no such file. */
export function realPath(file: string): string | undefined {
  try {
    return fs.realpathSync(file);
  } catch {
    return undefined;
  }
}
