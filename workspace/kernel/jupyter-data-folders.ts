import path from 'path';
import { jupyterDataFolder } from './jupyter-data-folder';
import type { JupyterHost } from './jupyter-data-folder';

/** Why Jupyter looks in a folder. */
export type JupyterFolderOrigin = 'JUPYTER_PATH' | 'user' | 'environment' | 'system';

/** A folder in which Jupyter looks for `kernels/`. */
export interface JupyterFolder {
  readonly folder: string;
  readonly origin: JupyterFolderOrigin;
}

/**
 * The folders in which Jupyter looks for kernelspecs, first match first: JUPYTER_PATH, the user's folder, an active
 * virtual or conda environment, and the system's.
 *
 * Assumes that an environment is activated (VIRTUAL_ENV, CONDA_PREFIX): what a Python elsewhere adds is not known
 * without running it.
 */
export function jupyterDataFolders(host: JupyterHost): readonly JupyterFolder[] {
  const { platform, env } = host;
  const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
  const listed = (env['JUPYTER_PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const environments = [env['VIRTUAL_ENV'], env['CONDA_PREFIX']].filter(
    (prefix) => prefix !== undefined && prefix !== '',
  );
  const system =
    platform === 'win32'
      ? [join(env['PROGRAMDATA'] || 'C:\\ProgramData', 'jupyter')]
      : ['/usr/local/share/jupyter', '/usr/share/jupyter'];
  return [
    ...listed.map((folder) => ({ folder, origin: 'JUPYTER_PATH' as const })),
    { folder: jupyterDataFolder(host), origin: 'user' },
    ...environments.map((prefix) => ({
      folder: join(prefix as string, 'share', 'jupyter'),
      origin: 'environment' as const,
    })),
    ...system.map((folder) => ({ folder, origin: 'system' as const })),
  ];
}
