import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from './jupyter';

describe('klusterlab doctor', () => {
  it('finds nothing wrong in an installed project, and a kernel that works, from any folder', async () => {
    const cli = join(ROOT, 'workspace/cli.cjs');
    const { code, stdout } = await run(process.execPath, [cli, 'doctor', '--json'], { cwd: tmpdir() });
    const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: { name: string; status: string }[] };
    expect(checks.filter(({ status }) => status === 'fault')).toEqual([]);
    expect({ ok, code }).toEqual({ ok: true, code: 0 });
    expect(checks).toContainEqual(expect.objectContaining({ name: 'Kernel', status: 'ok' }));
  });
});
