import { describe, expect, it } from 'vitest';
import { jupyterDataFolder } from '../../workspace/kernel/jupyter-data-folder';

// The expected places are those of jupyter_core's documentation, "Jupyter's common directories and file locations".
describe('jupyterDataFolder', () => {
  it('is ~/.local/share/jupyter on Linux', () => {
    expect(jupyterDataFolder({ platform: 'linux', env: {}, home: '/home/eva' })).toBe('/home/eva/.local/share/jupyter');
  });

  it('follows XDG_DATA_HOME on Linux, and ignores it when it is empty', () => {
    const at = (folder: string): string =>
      jupyterDataFolder({ platform: 'linux', env: { XDG_DATA_HOME: folder }, home: '/home/eva' });
    expect(at('/data/eva')).toBe('/data/eva/jupyter');
    expect(at('')).toBe('/home/eva/.local/share/jupyter');
  });

  it('is ~/Library/Jupyter on macOS, whatever XDG_DATA_HOME says', () => {
    const env = { XDG_DATA_HOME: '/data' };
    expect(jupyterDataFolder({ platform: 'darwin', env, home: '/Users/eva' })).toBe('/Users/eva/Library/Jupyter');
  });

  it('is %APPDATA%\\jupyter on Windows', () => {
    const env = { APPDATA: 'C:\\Users\\eva\\AppData\\Roaming' };
    expect(jupyterDataFolder({ platform: 'win32', env, home: 'C:\\Users\\eva' })).toBe(
      'C:\\Users\\eva\\AppData\\Roaming\\jupyter',
    );
  });

  it('is ~\\.jupyter\\data on a Windows without APPDATA', () => {
    expect(jupyterDataFolder({ platform: 'win32', env: {}, home: 'C:\\Users\\eva' })).toBe(
      'C:\\Users\\eva\\.jupyter\\data',
    );
  });

  it.each(['linux', 'darwin', 'win32'] as const)('is JUPYTER_DATA_DIR on %s when that is set', (platform) => {
    const env = { JUPYTER_DATA_DIR: '/elsewhere', XDG_DATA_HOME: '/data', APPDATA: 'C:\\x' };
    expect(jupyterDataFolder({ platform, env, home: '/home/eva' })).toBe('/elsewhere');
  });
});
