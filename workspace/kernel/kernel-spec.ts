import path from 'path';

/** The content of a kernelspec's `kernel.json`. */
export interface KernelSpec {
  readonly argv: readonly string[];
  readonly display_name: string;
  readonly language: string;
  /** Only where a signal cannot interrupt. */
  readonly interrupt_mode?: 'message';
  readonly metadata: { readonly klusterlab: { readonly root: string } };
}

/** The folder's name under `kernels/`, which notebooks name as their kernel. */
export const KERNEL_NAME = 'tslab';

/**
 * The kernelspec of a project.
 *
 * Node is named by its absolute path: a Jupyter or VS Code started from the desktop often has no Node on its PATH.
 *
 * @param root the project's folder, absolute.
 * @param options.node absolute path of the Node to run.
 * @param options.platform the system that the kernel runs on; on Windows it is interrupted by a message.
 */
export function kernelSpec(
  root: string,
  { node, platform }: { readonly node: string; readonly platform: NodeJS.Platform },
): KernelSpec {
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  return {
    argv: [node, join(root, 'workspace', 'kernel', 'launch.cjs'), '{connection_file}'],
    display_name: 'TypeScript (klusterlab)',
    language: 'typescript',
    ...(platform === 'win32' && { interrupt_mode: 'message' as const }),
    metadata: { klusterlab: { root } },
  };
}
