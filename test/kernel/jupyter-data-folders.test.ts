import { describe, expect, it } from 'vitest';
import { jupyterDataFolders } from '../../workspace/kernel/jupyter-data-folders';

describe('jupyterDataFolders', () => {
  it('puts the folders of JUPYTER_PATH first, then the user, the active environment and the system', () => {
    const env = { JUPYTER_PATH: '/one:/two', VIRTUAL_ENV: '/venv' };
    expect(jupyterDataFolders({ platform: 'linux', env, home: '/home/eva' })).toEqual([
      { origin: 'JUPYTER_PATH', folder: '/one' },
      { origin: 'JUPYTER_PATH', folder: '/two' },
      { origin: 'user', folder: '/home/eva/.local/share/jupyter' },
      { origin: 'environment', folder: '/venv/share/jupyter' },
      { origin: 'system', folder: '/usr/local/share/jupyter' },
      { origin: 'system', folder: '/usr/share/jupyter' },
    ]);
  });

  it('separates JUPYTER_PATH by semicolons on Windows and ends with PROGRAMDATA', () => {
    const env = { JUPYTER_PATH: 'C:\\a;D:\\b', APPDATA: 'C:\\u', PROGRAMDATA: 'C:\\ProgramData' };
    const folders = jupyterDataFolders({ platform: 'win32', env, home: 'C:\\Users\\eva' });
    expect(folders.map(({ folder }) => folder)).toEqual([
      'C:\\a',
      'D:\\b',
      'C:\\u\\jupyter',
      'C:\\ProgramData\\jupyter',
    ]);
  });

  it('leaves out empty entries', () => {
    const env = { JUPYTER_PATH: '', CONDA_PREFIX: '' };
    const origins = jupyterDataFolders({ platform: 'darwin', env, home: '/Users/eva' }).map(({ origin }) => origin);
    expect(origins).toEqual(['user', 'system', 'system']);
  });
});
