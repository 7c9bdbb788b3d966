import path from 'path';

/** What `stableNodePath` asks of the machine. */
export interface NodeLookup {
  /** Path of the running Node, symbolic links resolved. */
  readonly execPath: string;
  readonly platform: NodeJS.Platform;
  /** The value of PATH. */
  readonly searchPath: string;
  /** Resolves symbolic links; undefined where there is no such file. */
  readonly realPath: (file: string) => string | undefined;
}

/**
 * A path of the running Node that survives an update of it, where there is one.
 *
 * Homebrew and the like keep each version in a folder of its own and link to it from one that stays; a file that is
 * to work next year names the link. Links that a version manager makes for one shell only are passed over.
 *
 * @returns the first link on PATH that leads to the running Node, else `execPath`.
 */
export function stableNodePath({ execPath, platform, searchPath, realPath }: NodeLookup): string {
  const { join, delimiter, isAbsolute } = platform === 'win32' ? path.win32 : path.posix;
  const name = platform === 'win32' ? 'node.exe' : 'node';
  const target = realPath(execPath);
  const links = searchPath
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !/node_modules|fnm_multishells|[\\/]te?mp[\\/]/i.test(folder))
    .map((folder) => join(folder, name));
  return links.find((link) => target !== undefined && realPath(link) === target) ?? execPath;
}
