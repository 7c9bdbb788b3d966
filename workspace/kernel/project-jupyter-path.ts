import path from 'path';
import { installKernel } from './install-kernel';
import { PROJECT_ROOT, projectKernelSpec } from './project-kernel';

/**
 * The value of JUPYTER_PATH under which Jupyter knows this project's kernel, with nothing installed in the home.
 *
 * Writes the kernelspec into `build/jupyter`; what was on JUPYTER_PATH before comes after it.
 */
export function projectJupyterPath(env: Readonly<Record<string, string | undefined>>): string {
  const folder = path.join(PROJECT_ROOT, 'build', 'jupyter');
  installKernel(folder, projectKernelSpec(), { force: true });
  return [folder, env['JUPYTER_PATH']].filter((entry) => entry !== undefined && entry !== '').join(path.delimiter);
}
