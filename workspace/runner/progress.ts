/** Where a run tells how far it is. */
export interface Progress {
  start(notebooks: readonly string[]): void;
  cell(notebook: string, done: number, total: number): void;
  end(notebook: string, failures: number): void;
  stop(): void;
}

interface ProgressTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Progress as text: one line that is written over on a terminal, a line for each finished notebook elsewhere.
 *
 * @param target where it goes, usually standard error.
 */
export function createProgress(target: ProgressTarget): Progress {
  const cells = new Map<string, string>();
  const running = new Set<string>();
  let total = 0;
  let ended = 0;
  const paint = (): void => {
    if (!target.isTTY || total === 0) return;
    const names = [...running].map((name) => `${name} ${cells.get(name) ?? ''}`.trim());
    const line = `${ended}/${total} notebooks${names.length > 0 ? ` · ${names.join(' · ')}` : ' · starting the kernel'}`;
    target.write(`\r\u001b[2K${line.slice(0, (target.columns ?? 80) - 1)}`);
  };
  return {
    start(notebooks) {
      total = notebooks.length;
      if (!target.isTTY && total > 0)
        target.write(
          `Running ${total} ${total === 1 ? 'notebook' : 'notebooks'}; the kernel takes a few seconds to start.\n`,
        );
      paint();
    },
    cell(notebook, done, all) {
      running.add(notebook);
      cells.set(notebook, `${done}/${all}`);
      paint();
    },
    end(notebook, failures) {
      running.delete(notebook);
      ended += 1;
      const result = failures === 0 ? 'ok' : failures === 1 ? '1 failure' : `${failures} failures`;
      if (!target.isTTY) target.write(`${notebook}: ${cells.get(notebook) ?? 'no'} cells, ${result}\n`);
      paint();
    },
    stop() {
      if (target.isTTY) target.write('\r\u001b[2K');
    },
  };
}
