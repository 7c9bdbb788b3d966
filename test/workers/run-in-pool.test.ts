import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runInPool } from '../../workspace/workers';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A worker file with this body of a function of `task`. */
function entry(name: string, body: string): string {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, `const { workerData } = require('worker_threads');\nmodule.exports = (task) => {\n${body}\n};\n`);
  return file;
}

const run = { where: 'test', shared: { factor: 3 }, workers: 2 };

describe('runInPool', () => {
  it('gives the values in the order of the tasks, whoever is done first', async () => {
    const slowFirst = `const end = Date.now() + (task === 0 ? 200 : 0); while (Date.now() < end);
      return { value: task * workerData.factor };`;
    const tasks = [0, 1, 2, 3, 4];
    expect(await runInPool({ ...run, entry: entry('slow', slowFirst), tasks })).toEqual([0, 3, 6, 9, 12]);
  });

  it('throws the fault of the first task that has one', async () => {
    const fault = `const end = Date.now() + (task === 1 ? 200 : 0); while (Date.now() < end);
      return task === 0 ? { value: 0 } : { fault: { code: 'broken', where: 'worker', expected: 'nothing', received: task } };`;
    const failing = runInPool({ ...run, entry: entry('fault', fault), tasks: [0, 1, 2] });
    await expect(failing).rejects.toMatchObject({ name: 'KlusterlabError', code: 'broken', received: 1 });
  });

  it.each([
    ['throws something of its own', 'throw new TypeError("unforeseen")', /unforeseen/],
    ['ends its thread', 'process.exit(3)', /exited with code: 3|terminated/],
    ['cannot be loaded', '}; throw new Error("no such module"); {', /no such module/],
  ])('says worker-ended if a worker %s', async (_, body, received) => {
    const dying = runInPool({ ...run, entry: entry('dying', body), tasks: [1, 2, 3] });
    await expect(dying).rejects.toMatchObject({
      name: 'KlusterlabError',
      code: 'worker-ended',
      where: 'test',
      received: expect.stringMatching(received) as string,
    });
  });

  it('passes on what the watcher of its progress throws', async () => {
    const onTask = (): never => {
      throw new RangeError('of the watcher');
    };
    const watched = runInPool({ ...run, entry: entry('watched', 'return { value: 1 };'), tasks: [1, 2], onTask });
    await expect(watched).rejects.toThrow(RangeError);
  });

  it('gives nothing for no tasks', async () => {
    expect(await runInPool({ ...run, entry: entry('none', 'return { value: 1 };'), tasks: [] })).toEqual([]);
  });
});
