import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KernelProcess } from '../kernel/kernel-process';
import { EXECUTED } from './execute-notebooks';
import { loadNotebook, projectNotebooks } from './notebooks';

/** A note that an ensemble came from the cache would be a difference. */
const FRESH = { KLUSTERLAB_FRESH: '1' };

let kernel: KernelProcess;
beforeEach(async () => void (kernel = await KernelProcess.start(tmpdir(), FRESH)));
afterEach(() => kernel.dispose());

describe('a kernel over a raw connection', () => {
  it.each(projectNotebooks())("runs %s with the runner's text, displays and no error", async (notebook) => {
    const { cells } = loadNotebook(join(EXECUTED.inProcess, 'executed', notebook));
    for (const { cell_type, source, outputs = [] } of cells) {
      if (cell_type !== 'code') continue;
      const { status, stdout, stderr, displays } = await kernel.execute(source);
      expect({ status, stderr }, source).toEqual({ status: 'ok', stderr: '' });
      const streams = outputs.flatMap((output) => (output.output_type === 'stream' ? [output.text] : []));
      expect(stdout, source).toBe(streams.join(''));
      const shown = outputs.flatMap((output) => (output.output_type === 'display_data' ? [output.data] : []));
      expect(displays, source).toEqual(shown);
    }
  });
});
