const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Ends this process at once when it is interrupted, with the exit code that shells expect; what is registered to
 * be cleaned up at exit is. Files are written in one step each, so none is left half written.
 *
 * @param before called first, to leave the terminal in order.
 */
export function exitOnInterrupt(before: () => void): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      before();
      process.exit(code);
    });
  }
}
