import fs from 'fs';
import { KlusterlabError } from '../../src/errors';
import { describeInstalledKernel, installedKernel } from './installed-kernel';

/**
 * Removes this project's kernelspec from a Jupyter data folder.
 *
 * @param dataFolder the folder that `installKernel` was given.
 * @param options.root this project's folder.
 * @param options.force removes a kernel of the same name that is not this project's.
 * @returns whether there was one, and the kernel's folder.
 * @throws KlusterlabError `foreign-kernel` if the kernel there is not this project's and `force` is not set.
 */
export function uninstallKernel(
  dataFolder: string,
  { root, force }: { readonly root: string; readonly force: boolean },
): { readonly outcome: 'removed' | 'absent'; readonly folder: string } {
  const found = installedKernel(dataFolder, root);
  const { folder } = found;
  if (found.kind === 'absent') return { outcome: 'absent', folder };
  if (found.kind !== 'ours' && !force) {
    throw new KlusterlabError({
      code: 'foreign-kernel',
      where: folder,
      expected: "this project's kernel",
      received: describeInstalledKernel(found),
      hint: 'Remove it with --force.',
    });
  }
  fs.rmSync(folder, { recursive: true });
  return { outcome: 'removed', folder };
}
