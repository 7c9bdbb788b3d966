import fs from 'fs';
import { describeInstalledKernel, installedKernel } from '../kernel/installed-kernel';
import { jupyterDataFolders } from '../kernel/jupyter-data-folders';
import type { JupyterHost } from '../kernel/jupyter-data-folder';
import type { CheckResult } from './check-result';

/**
 * Whether Jupyter and VS Code find this project's kernel, and the Node that it names.
 *
 * Only the first kernel of that name counts, as for Jupyter. Its absence is a note: `npm run lab` does without.
 */
export function checkKernelspec(root: string, host: JupyterHost): CheckResult {
  const name = 'Kernelspec';
  const kernels = jupyterDataFolders(host).map(({ folder }) => installedKernel(folder, root));
  const first = kernels.find(({ kind }) => kind !== 'absent');
  if (first === undefined) {
    const advice = 'For VS Code, or a Jupyter started elsewhere, run "npx klusterlab kernel install".';
    return { name, status: 'note', detail: 'not installed', advice };
  }
  const detail = `${first.folder}: ${describeInstalledKernel(first)}`;
  if (first.kind !== 'ours') {
    const advice =
      'Run "npx klusterlab kernel install --force" to replace it; "npm run lab" uses this project\'s in any case.';
    return { name, status: 'note', detail, advice };
  }
  if (fs.existsSync(first.node)) return { name, status: 'ok', detail };
  const advice = 'That Node is gone, so this kernel cannot start: run "npx klusterlab kernel install" again.';
  return { name, status: 'fault', detail, advice };
}
