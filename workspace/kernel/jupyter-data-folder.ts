import path from 'path';

/** What decides where Jupyter looks: the system, the environment and the user's home. */
export interface JupyterHost {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The folder of the user's own Jupyter data, where a kernelspec is found without any setting.
 *
 * As in jupyter_core's `jupyter_data_dir`: JUPYTER_DATA_DIR; else `~/Library/Jupyter` on macOS,
 * `%APPDATA%\jupyter` on Windows (`~\.jupyter\data` without APPDATA), and `$XDG_DATA_HOME/jupyter` or
 * `~/.local/share/jupyter` elsewhere.
 *
 * @returns an absolute path in the notation of `host.platform`; it need not exist.
 * @example jupyterDataFolder({ platform: 'darwin', env: {}, home: '/Users/eva' }) // '/Users/eva/Library/Jupyter'
 */
export function jupyterDataFolder({ platform, env, home }: JupyterHost): string {
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  if (env['JUPYTER_DATA_DIR']) return env['JUPYTER_DATA_DIR'];
  if (platform === 'darwin') return join(home, 'Library', 'Jupyter');
  if (platform === 'win32') {
    return env['APPDATA'] ? join(env['APPDATA'], 'jupyter') : join(home, '.jupyter', 'data');
  }
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'jupyter');
}
