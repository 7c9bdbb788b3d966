import path from 'path';

/** A command that opens notebooks. */
export interface JupyterCommand {
  readonly name: 'JupyterLab' | 'Jupyter Notebook';
  /** Absolute path of the program. */
  readonly file: string;
}

/** What `findJupyter` asks of the machine. */
export interface JupyterLookup {
  readonly platform: NodeJS.Platform;
  /** The value of PATH. */
  readonly searchPath: string;
  /** Resolves symbolic links; undefined where there is no such file. */
  readonly realPath: (file: string) => string | undefined;
}

const PROGRAMS = [
  ['JupyterLab', 'jupyter-lab'],
  ['Jupyter Notebook', 'jupyter-notebook'],
] as const;

/**
 * The Jupyter front end of this machine: JupyterLab if there is one, else Notebook.
 *
 * Looks on PATH and beside the place that a `jupyter` on PATH links to, where tools such as pipx leave the others.
 */
export function findJupyter({ platform, searchPath, realPath }: JupyterLookup): JupyterCommand | undefined {
  const { join, delimiter, dirname } = platform === 'win32' ? path.win32 : path.posix;
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = searchPath.split(delimiter).filter((folder) => folder !== '');
  const besideLinks = onPath
    .map((folder) => realPath(join(folder, `jupyter${ending}`)))
    .flatMap((file) => (file === undefined ? [] : [dirname(file)]));
  for (const [name, program] of PROGRAMS) {
    for (const folder of [...onPath, ...besideLinks]) {
      const file = join(folder, program + ending);
      if (realPath(file) !== undefined) return { name, file };
    }
  }
  return undefined;
}
