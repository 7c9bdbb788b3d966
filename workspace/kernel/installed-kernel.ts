import fs from 'fs';
import path from 'path';
import { KERNEL_NAME } from './kernel-spec';

/**
 * What stands in a Jupyter data folder under the kernel's name.
 *
 * `ours` points to this project, `elsewhere` to another klusterlab project (`root`, `exists`), `foreign` to something
 * else, `unreadable` is no valid kernelspec.
 */
export type InstalledKernel =
  | { readonly kind: 'absent'; readonly folder: string }
  | { readonly kind: 'ours'; readonly folder: string; readonly node: string; readonly root: string }
  | { readonly kind: 'elsewhere'; readonly folder: string; readonly root: string; readonly exists: boolean }
  | { readonly kind: 'foreign'; readonly folder: string; readonly displayName: string; readonly command: string }
  | { readonly kind: 'unreadable'; readonly folder: string; readonly reason: string };

/**
 * Looks at the kernelspec in a Jupyter data folder.
 *
 * @param dataFolder a folder that holds `kernels/`, or does not exist.
 * @param root this project's folder.
 */
export function installedKernel(dataFolder: string, root: string): InstalledKernel {
  const folder = path.join(dataFolder, 'kernels', KERNEL_NAME);
  const file = path.join(folder, 'kernel.json');
  if (!fs.existsSync(file)) return { kind: 'absent', folder };
  try {
    const spec = JSON.parse(fs.readFileSync(file, 'utf8')) as PartialSpec;
    const { argv = [], display_name: displayName = '', metadata } = spec;
    const owner = metadata?.klusterlab?.root;
    if (typeof owner !== 'string') return { kind: 'foreign', folder, displayName, command: argv.join(' ') };
    if (isSameFolder(owner, root)) return { kind: 'ours', folder, node: argv[0] ?? '', root: owner };
    return { kind: 'elsewhere', folder, root: owner, exists: fs.existsSync(argv[1] ?? '') };
  } catch (error) {
    return { kind: 'unreadable', folder, reason: (error as Error).message };
  }
}

/** One line for the user. */
export function describeInstalledKernel(kernel: InstalledKernel): string {
  switch (kernel.kind) {
    case 'absent':
      return 'no kernel';
    case 'ours':
      return `this project, run by ${kernel.node}`;
    case 'elsewhere':
      return `another klusterlab project, ${kernel.root}${kernel.exists ? '' : ' (which is gone)'}`;
    case 'foreign':
      return `a kernel that klusterlab did not install, "${kernel.displayName}": ${kernel.command}`;
    case 'unreadable':
      return `no valid kernelspec (${kernel.reason})`;
  }
}

interface PartialSpec {
  readonly argv?: readonly string[];
  readonly display_name?: string;
  readonly metadata?: { readonly klusterlab?: { readonly root?: unknown } };
}

function isSameFolder(one: string, other: string): boolean {
  const real = (folder: string): string => (fs.existsSync(folder) ? fs.realpathSync(folder) : path.resolve(folder));
  return real(one) === real(other);
}
