import { thisHost } from '../kernel/project-kernel';
import { checkData } from './check-data';
import { checkInstall } from './check-install';
import { checkJupyter } from './check-jupyter';
import { checkKernel } from './check-kernel';
import { checkKernelspec } from './check-kernelspec';
import { checkModules } from './check-modules';
import { checkNode } from './check-node';
import type { CheckResult } from './check-result';

const KERNEL_LIMIT_MS = 90_000;

/**
 * Runs all checks, from what everything needs to what is optional.
 *
 * @param root the project's folder.
 * @param onResult called with each result as soon as it is there: the kernel alone takes seconds.
 * @returns all results; the kernel is skipped when a module that it needs does not load.
 */
export async function runChecks(
  root: string,
  onResult: (result: CheckResult) => void,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  const add = (result: CheckResult): void => {
    results.push(result);
    onResult(result);
  };
  add(checkNode(root));
  add(checkInstall(root));
  const modules = checkModules(root);
  modules.forEach(add);
  add(await checkData(root));
  const broken = modules.filter(({ status }) => status === 'fault').map(({ name }) => name);
  add(
    broken.length > 0
      ? { name: 'Kernel', status: 'skipped', detail: `needs ${broken.join(', ')}` }
      : await checkKernel(root, { limitMs: KERNEL_LIMIT_MS }),
  );
  add(checkKernelspec(root, thisHost()));
  add(await checkJupyter(process.env));
  return results;
}
