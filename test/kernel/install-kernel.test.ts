import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeInstalledKernel, installedKernel } from '../../workspace/kernel/installed-kernel';
import { installKernel } from '../../workspace/kernel/install-kernel';
import { kernelSpec } from '../../workspace/kernel/kernel-spec';
import { uninstallKernel } from '../../workspace/kernel/uninstall-kernel';

const FOREIGN = { argv: ['tslab', 'kernel', '--config-path', '{connection_file}'], display_name: 'TypeScript' };

let folder: string;
let root: string;
let data: string;
const spec = (of: string) => kernelSpec(of, { node: '/usr/bin/node', platform: 'linux' });
const writeForeign = (content: unknown): void => {
  mkdirSync(join(data, 'kernels/tslab'), { recursive: true });
  writeFileSync(join(data, 'kernels/tslab/kernel.json'), JSON.stringify(content));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klusterlab-kernelspec-'));
  root = join(folder, 'project with space');
  data = join(folder, 'share/jupyter');
  mkdirSync(join(root, 'workspace/kernel'), { recursive: true });
  writeFileSync(join(root, 'workspace/kernel/launch.cjs'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('installKernel', () => {
  it('writes kernel.json and a logo into kernels/tslab, and no other file', () => {
    expect(installKernel(data, spec(root), { force: false })).toEqual({
      outcome: 'installed',
      folder: join(data, 'kernels/tslab'),
    });
    expect(readdirSync(join(data, 'kernels/tslab')).sort()).toEqual(['kernel.json', 'logo-svg.svg']);
    expect(JSON.parse(readFileSync(join(data, 'kernels/tslab/kernel.json'), 'utf8'))).toEqual(spec(root));
  });

  it('changes nothing the second time', () => {
    installKernel(data, spec(root), { force: false });
    const before = statSync(join(data, 'kernels/tslab/kernel.json'));
    expect(installKernel(data, spec(root), { force: false }).outcome).toBe('unchanged');
    expect(statSync(join(data, 'kernels/tslab/kernel.json')).ino).toBe(before.ino);
  });

  it('updates the kernel of this project when its Node has changed', () => {
    installKernel(data, kernelSpec(root, { node: '/old/node', platform: 'linux' }), { force: false });
    expect(installKernel(data, spec(root), { force: false }).outcome).toBe('updated');
    expect(installedKernel(data, root)).toMatchObject({ kind: 'ours', node: '/usr/bin/node' });
  });

  it('refuses to replace a kernel of another origin and says what is there', () => {
    writeForeign(FOREIGN);
    expect(() => installKernel(data, spec(root), { force: false })).toThrow(
      /"TypeScript\\": tslab kernel --config-path/,
    );
    expect(installedKernel(data, root).kind).toBe('foreign');
  });

  it('replaces it with force', () => {
    writeForeign(FOREIGN);
    expect(installKernel(data, spec(root), { force: true }).outcome).toBe('updated');
    expect(installedKernel(data, root).kind).toBe('ours');
  });

  it('refuses to replace the kernel of another project that is still there, and takes over one that is gone', () => {
    const other = join(folder, 'other');
    mkdirSync(join(other, 'workspace/kernel'), { recursive: true });
    writeFileSync(join(other, 'workspace/kernel/launch.cjs'), '');
    installKernel(data, spec(other), { force: false });
    expect(() => installKernel(data, spec(root), { force: false })).toThrow(other);
    rmSync(other, { recursive: true });
    expect(installKernel(data, spec(root), { force: false }).outcome).toBe('updated');
  });
});

describe('installedKernel', () => {
  it.each([
    ['no kernel', undefined, 'absent'],
    ['"TypeScript"', FOREIGN, 'foreign'],
    ['no valid kernelspec', 'null', 'unreadable'],
  ])('describes %s', (text, content, kind) => {
    if (content === 'null') writeForeign(null);
    else if (content !== undefined) writeForeign(content);
    const found = installedKernel(data, root);
    expect(found.kind).toBe(kind);
    expect(describeInstalledKernel(found)).toContain(text);
  });
});

describe('uninstallKernel', () => {
  it('removes what installKernel wrote and is content when nothing is there', () => {
    installKernel(data, spec(root), { force: false });
    expect(uninstallKernel(data, { root, force: false }).outcome).toBe('removed');
    expect(readdirSync(join(data, 'kernels'))).toEqual([]);
    expect(uninstallKernel(data, { root, force: false }).outcome).toBe('absent');
  });

  it("leaves another's kernel alone unless forced", () => {
    writeForeign(FOREIGN);
    expect(() => uninstallKernel(data, { root, force: false })).toThrow('--force');
    expect(installedKernel(data, root).kind).toBe('foreign');
    expect(uninstallKernel(data, { root, force: true }).outcome).toBe('removed');
  });
});
