import os from 'os';
import path from 'path';
import type { JupyterHost } from './jupyter-data-folder';
import { kernelSpec } from './kernel-spec';
import type { KernelSpec } from './kernel-spec';
import { realPath } from './real-path';
import { stableNodePath } from './stable-node-path';

/** The folder of the project that this code belongs to. */
export const PROJECT_ROOT = path.resolve(__dirname, '..', '..');

/** The machine that runs this process, as Jupyter sees it. */
export function thisHost(): JupyterHost {
  return { platform: process.platform, env: process.env, home: os.homedir() };
}

/** This project's kernelspec, run by the Node that runs this process. */
export function projectKernelSpec(): KernelSpec {
  const { platform, execPath, env } = process;
  const node = stableNodePath({ execPath, platform, searchPath: env['PATH'] ?? '', realPath });
  return kernelSpec(PROJECT_ROOT, { node, platform });
}
