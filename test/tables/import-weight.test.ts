import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(__dirname, '../..');

/** Runs a script in a fresh Node that can load the project's TypeScript. */
function inFreshNode(script: string): { readonly stdout: string; readonly stderr: string } {
  const setUp = `require('./workspace/kernel/register-typescript.cjs');
    const heavy = () => Object.keys(require.cache).filter((file) => /danfojs|tensorflow|tfjs/.test(file)).length;
    const tables = require('./src/tables');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', setUp + script], { cwd: root, encoding: 'utf8' });
  return { stdout, stderr };
}

describe('importing src/tables', () => {
  it('loads neither danfojs nor tfjs until a frame is asked for, and then writes no banner', () => {
    const { stdout, stderr } = inFreshNode(`
      const rows = tables.openDataPackage('data', { only: ['initiatives'] }).table('initiatives').rows;
      const before = heavy();
      const shape = tables.frame(rows).shape;
      process.stdout.write(JSON.stringify({ before, after: heavy() > 0, shape }));`);
    expect(stderr).toBe('');
    expect(stdout).toBe('{"before":0,"after":true,"shape":[39,6]}');
  });
});
