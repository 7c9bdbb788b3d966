/** One thing that a cell put out, in the order in which it came. */
export type KernelEvent =
  | { readonly kind: 'stream'; readonly name: 'stdout' | 'stderr'; readonly text: string }
  | {
      readonly kind: 'display';
      readonly data: Readonly<Record<string, unknown>>;
      readonly metadata: Readonly<Record<string, unknown>>;
      /** Displays that share an id show the newest content. */
      readonly displayId?: string;
      /** True if it only renews earlier displays of that id. */
      readonly update: boolean;
    };

/** How the kernel answered a request to run a cell. */
export type ReplyStatus = 'ok' | 'error' | 'abort';

/** A fresh kernel session: the run of one notebook. */
export interface KernelSession {
  /**
   * Runs a cell to its end. `onEvent` gets each output at once, also what comes after the reply.
   *
   * @throws KernelFailure if the kernel ends while the cell runs.
   */
  execute(code: string, onEvent: (event: KernelEvent) => void): Promise<ReplyStatus>;
  /** Ends the session in good order. */
  close(): Promise<void>;
  /** Kills the session's process: it hangs, or has work left over that would disturb the next notebook. */
  discard(): void;
}

/** A place where notebooks run one after another, each in a session of its own. */
export interface Lane {
  /** @throws KernelFailure if no kernel can be had. */
  open(): Promise<KernelSession>;
  /** Ends what the lane still holds. */
  close(): void;
}
