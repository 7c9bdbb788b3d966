import { describe, expect, it } from 'vitest';
import { findJupyter } from '../../workspace/kernel/find-jupyter';

/** A machine with the given files; a value names the place that a link leads to. */
function on(searchPath: string, files: Readonly<Record<string, string>>, platform: NodeJS.Platform = 'linux') {
  return findJupyter({ platform, searchPath, realPath: (file) => files[file] });
}

describe('findJupyter', () => {
  it('prefers JupyterLab, even when Notebook comes first on PATH', () => {
    const files = { '/a/jupyter-notebook': '/a/jupyter-notebook', '/b/jupyter-lab': '/b/jupyter-lab' };
    expect(on('/a:/b', files)).toEqual({ name: 'JupyterLab', file: '/b/jupyter-lab' });
  });

  it('takes Notebook when there is no JupyterLab', () => {
    expect(on('/a', { '/a/jupyter-notebook': '/x' })).toEqual({
      name: 'Jupyter Notebook',
      file: '/a/jupyter-notebook',
    });
  });

  it('finds the programs beside the place that jupyter links to', () => {
    const files = { '/bin/jupyter': '/venvs/j/bin/jupyter', '/venvs/j/bin/jupyter-lab': '/venvs/j/bin/jupyter-lab' };
    expect(on('/bin', files)?.file).toBe('/venvs/j/bin/jupyter-lab');
  });

  it('looks for .exe on Windows', () => {
    const files = { 'C:\\py\\jupyter-lab.exe': 'C:\\py\\jupyter-lab.exe' };
    expect(on('C:\\win;C:\\py', files, 'win32')?.file).toBe('C:\\py\\jupyter-lab.exe');
  });

  it('is undefined when there is neither', () => {
    expect(on('/a:/b', { '/a/jupyter': '/a/jupyter' })).toBeUndefined();
    expect(on('', {})).toBeUndefined();
  });
});
