/** What can befall a kernel itself, as opposed to the code that it runs. */
export type KernelFailureName = 'KernelNotFound' | 'KernelNotStarted' | 'KernelDied';

/** The kernel is missing, did not start, or ended early. */
export class KernelFailure extends Error {
  constructor(
    override readonly name: KernelFailureName,
    message: string,
  ) {
    super(message);
  }
}
