import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkData,
  checkInstall,
  checkJupyter,
  checkKernel,
  checkKernelspec,
  checkModules,
  checkNode,
} from '../../workspace/doctor';
import { installKernel, kernelSpec } from '../../workspace/kernel';

const PROJECT = resolve(__dirname, '../..');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klusterlab-doctor-'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ engines: { node: '>=20.19' } }));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('checkNode', () => {
  it('is a fault for an older Node, with what to install', () => {
    const result = checkNode(root, { version: '18.20.4', path: '/usr/bin/node' });
    expect(result).toMatchObject({ status: 'fault', detail: '18.20.4' });
    expect(result.advice).toContain('20.19 or newer');
  });

  it('is ok for a newer one', () => {
    expect(checkNode(root, { version: '24.1.0', path: '/n' })).toMatchObject({ status: 'ok', detail: '24.1.0 (/n)' });
  });
});

describe('checkInstall', () => {
  it('is a fault without node_modules and says to run npm ci', () => {
    writeFileSync(join(root, 'package-lock.json'), '{"packages":{}}');
    expect(checkInstall(root)).toMatchObject({ status: 'fault', detail: 'node_modules is missing' });
    expect(checkInstall(root).advice).toContain('npm ci');
  });
});

describe('checkModules', () => {
  it('is ok for each module of an installed project', () => {
    expect(checkModules(PROJECT).map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it('is a fault for each module that does not load, named', () => {
    const results = checkModules(root);
    expect(results.map(({ name, status }) => [name, status])).toEqual([
      ['tslab', 'fault'],
      ['typescript', 'fault'],
      ['ts-node', 'fault'],
      ['zeromq', 'fault'],
    ]);
    expect(results.every(({ advice }) => advice?.includes('npm ci'))).toBe(true);
  });

  it('names the system when the binary of zeromq does not load', () => {
    mkdirSync(join(root, 'node_modules/zeromq'), { recursive: true });
    writeFileSync(join(root, 'node_modules/zeromq/index.js'), "throw new Error('no native build was found\\nmore')");
    const zeromq = checkModules(root).find(({ name }) => name === 'zeromq');
    expect(zeromq).toMatchObject({ status: 'fault', detail: 'no native build was found' });
    expect(zeromq?.advice).toContain(`${process.platform}-${process.arch}`);
  });
});

describe('checkKernelspec', () => {
  const host = () => ({ platform: 'linux' as const, env: { JUPYTER_PATH: join(root, 'first') }, home: root });

  it('is a note when no kernel is installed', () => {
    expect(checkKernelspec(root, host())).toMatchObject({ status: 'note', detail: 'not installed' });
  });

  it('is ok when the first kernel is of this project and its Node exists', () => {
    installKernel(join(root, 'first'), kernelSpec(root, { node: process.execPath, platform: 'linux' }), {
      force: false,
    });
    expect(checkKernelspec(root, host()).status).toBe('ok');
  });

  it('is a fault when the Node that it names is gone', () => {
    installKernel(join(root, 'first'), kernelSpec(root, { node: '/gone/node', platform: 'linux' }), { force: false });
    const result = checkKernelspec(root, host());
    expect(result.status).toBe('fault');
    expect(result.advice).toContain('kernel install');
  });

  it('is a note when another kernel comes before this project', () => {
    installKernel(join(root, 'first'), kernelSpec('/other', { node: '/n', platform: 'linux' }), { force: false });
    const own = kernelSpec(root, { node: process.execPath, platform: 'linux' });
    installKernel(join(root, '.local/share/jupyter'), own, { force: false });
    const result = checkKernelspec(root, host());
    expect(result.status).toBe('note');
    expect(result.detail).toContain('/other');
  });
});

describe('checkJupyter', () => {
  const program = (script: string): Record<string, string> => {
    writeFileSync(join(root, 'jupyter-lab'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(root, 'jupyter-lab'), 0o755);
    return { PATH: root };
  };

  it('is a note when there is none', async () => {
    expect(await checkJupyter({ PATH: root })).toMatchObject({ status: 'note' });
  });

  it('gives the version of the one that it finds', async () => {
    expect(await checkJupyter(program('echo 4.2.1'))).toMatchObject({
      status: 'ok',
      detail: `JupyterLab 4.2.1 (${join(root, 'jupyter-lab')})`,
    });
  });

  it('is a note, not a fault, when it does not run', async () => {
    expect(await checkJupyter(program('exit 3'))).toMatchObject({ status: 'note' });
  });
});

describe('checkKernel', () => {
  it('is a fault with what the kernel wrote when it ends', async () => {
    cpSync(join(PROJECT, 'workspace/kernel'), join(root, 'workspace/kernel'), { recursive: true });
    const result = await checkKernel(root, { limitMs: 60_000 });
    expect(result.status).toBe('fault');
    expect(result.detail).toContain('the dependencies are not installed');
  });

  it('is a fault when it does not answer in time', async () => {
    mkdirSync(join(root, 'workspace/kernel'), { recursive: true });
    writeFileSync(join(root, 'workspace/kernel/launch.cjs'), 'setInterval(() => undefined, 1000)');
    const result = await checkKernel(root, { limitMs: 500 });
    expect(result).toMatchObject({ status: 'fault', detail: 'no answer within 0.5 s' });
  });
});

describe('checkData', () => {
  it('is ok for the data package of the project', async () => {
    expect(await checkData(PROJECT)).toMatchObject({ status: 'ok' });
  });

  it('is a fault that names the file when a table does not open', async () => {
    cpSync(join(PROJECT, 'data'), join(root, 'data'), { recursive: true });
    rmSync(join(root, 'data/initiatives.csv'));
    const result = await checkData(root);
    expect(result.status).toBe('fault');
    expect(result.detail).toContain('initiatives.csv');
  });
});
