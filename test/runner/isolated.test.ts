import fs from 'fs';
import path from 'path';
import { describe, expect, it } from 'vitest';
import { runFixtures } from './run-fixtures';

const LIMIT_MS = 240_000;

// On a busy machine a kernel now and then lost an answer; what is tested here are the outputs.
const RETRIES = 2;

describe('reproduceNotebooks with isolated kernels', () => {
  it(
    'gives the same files, byte for byte, and the same failures as worker processes',
    { timeout: LIMIT_MS, retry: RETRIES },
    async () => {
      const names = [
        'passes',
        'session',
        'throws',
        'library-error',
        'unhandled-rejection',
        'late-rejection',
        'exits',
        'wrong-verdict',
      ];
      const inProcess = await runFixtures(names, { lanes: 1 });
      const isolated = await runFixtures(names, { isolated: true });
      expect(isolated.outcome).toEqual(inProcess.outcome);
      for (const name of names) {
        const file = path.join('executed', 'test', 'fixtures', 'notebooks', `${name}.ipynb`);
        const [left, right] = [inProcess, isolated].map((run) =>
          fs.readFileSync(path.join(run.outputFolder, file), 'utf8'),
        );
        expect(right, name).toBe(left);
      }
    },
  );

  it('ends a loop without end, and leaves no connection file', { timeout: LIMIT_MS, retry: RETRIES }, async () => {
    const run = await runFixtures(['endless-loop'], { isolated: true, timeLimitSeconds: 2 });
    expect(run.failures('endless-loop')).toEqual([expect.stringContaining('2 TimeLimit: no end within 2 s')]);
    const own = fs
      .readdirSync(path.dirname(run.outputFolder))
      .filter((name) => name.startsWith(`klusterlab-kernel-${process.pid}-`));
    expect(own).toEqual([]);
  });
});
