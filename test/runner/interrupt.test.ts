import { execFileSync, spawn } from 'child_process';
import fs from 'fs';
import path from 'path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, ROOT, temporaryFolder } from './run-fixtures';

const LIMIT_MS = 120_000;

interface Row {
  readonly pid: number;
  readonly parent: number;
}

function processes(): readonly Row[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => line.trim().split(/\s+/).map(Number)).map(([pid = 0, parent = 0]) => ({ pid, parent }));
}

describe.skipIf(process.platform === 'win32')('klusterlab reproduce, interrupted', () => {
  for (const flags of [[], ['--isolated']]) {
    const how = flags.length === 0 ? 'worker processes' : 'isolated kernels';
    it(
      `ends within a second with exit code 130, with no ${how} and no half-written file left`,
      { timeout: LIMIT_MS },
      async () => {
        const output = temporaryFolder();
        const notebooks = ['endless-loop', 'awaits-forever'].map((name) => path.join(FIXTURES, `${name}.ipynb`));
        const args = [path.join(ROOT, 'workspace', 'cli.cjs'), 'reproduce', ...notebooks, ...flags, '--output', output];
        const command = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
        const ended = new Promise<number | null>((resolve) => command.once('exit', resolve));
        const children = await eventually(() => {
          const found = processes().filter(({ parent }) => parent === command.pid);
          return found.length >= 2 ? found : undefined;
        });
        // Long enough for the cells to run, whatever the machine's load; the kernels are there already.
        await new Promise((resolve) => setTimeout(resolve, 6000));
        const sent = performance.now();
        command.kill('SIGINT');
        expect(await ended).toBe(130);
        expect(performance.now() - sent).toBeLessThan(1000);
        await eventually(() =>
          processes().some(({ pid }) => children.some((child) => child.pid === pid)) ? undefined : true,
        );
        expect(
          (fs.readdirSync(output, { recursive: true }) as string[]).filter((name) => name.endsWith('.tmp')),
        ).toEqual([]);
      },
    );
  }
});

async function eventually<Value>(probe: () => Value | undefined): Promise<Value> {
  const until = performance.now() + 20_000;
  for (;;) {
    const value = probe();
    if (value !== undefined) return value;
    if (performance.now() > until) throw new Error('it did not come to pass within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
