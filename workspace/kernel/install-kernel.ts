import fs from 'fs';
import path from 'path';
import { KlusterlabError } from '../../src/errors';
import { writeAtomically } from '../runner/write-atomically';
import { describeInstalledKernel, installedKernel } from './installed-kernel';
import type { KernelSpec } from './kernel-spec';

const LOGO = 'logo-svg.svg';

/** Whether an install changed anything. */
export type InstallOutcome = 'installed' | 'updated' | 'unchanged';

/**
 * Writes a kernelspec into a Jupyter data folder; a second call with the same one changes nothing.
 *
 * Each file appears whole or not at all, and `kernel.json`, which makes it a kernel, last.
 *
 * @param dataFolder a folder that Jupyter looks into; made if it does not exist.
 * @param options.force replaces a kernel of the same name that is not this project's.
 * @returns the outcome and the kernel's folder.
 * @throws KlusterlabError `foreign-kernel` if another kernel is there and `force` is not set.
 */
export function installKernel(
  dataFolder: string,
  spec: KernelSpec,
  { force }: { readonly force: boolean },
): { readonly outcome: InstallOutcome; readonly folder: string } {
  const found = installedKernel(dataFolder, spec.metadata.klusterlab.root);
  const { folder } = found;
  const isFree = found.kind === 'absent' || found.kind === 'ours' || (found.kind === 'elsewhere' && !found.exists);
  if (!isFree && !force) {
    throw new KlusterlabError({
      code: 'foreign-kernel',
      where: folder,
      expected: 'no kernel of this name, or one of this project',
      received: describeInstalledKernel(found),
      hint: 'Replace it with --force, or keep both with --jupyter-data FOLDER and JUPYTER_PATH.',
    });
  }
  const files: readonly [string, string][] = [
    [LOGO, fs.readFileSync(path.join(__dirname, LOGO), 'utf8')],
    ['kernel.json', `${JSON.stringify(spec, null, 2)}\n`],
  ];
  const changed = files.filter(([name, text]) => readIfPresent(path.join(folder, name)) !== text);
  for (const [name, text] of changed) writeAtomically(path.join(folder, name), text);
  if (changed.length === 0) return { outcome: 'unchanged', folder };
  return { outcome: found.kind === 'absent' ? 'installed' : 'updated', folder };
}

function readIfPresent(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
