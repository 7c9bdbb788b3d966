import fs from 'fs';
import os from 'os';
import path from 'path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptRuns } from '../../workspace/runner/kept-runs';
import type { Notebook } from '../../workspace/runner/notebook-model';
import type { NotebookRun } from '../../workspace/runner/run-notebook';

const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] } as unknown as Notebook;
const run: NotebookRun = {
  path: 'notebooks/03-cost.ipynb',
  executed: notebook,
  isComplete: true,
  studies: [{ study: 'a-study', used: ['t4.mean'] }],
  failures: [],
};
const failure = { notebook: run.path, cell: 1, source: '', name: 'Mismatch', message: 'no' };

describe('keptRuns', () => {
  let root: string;
  const kept = () => keptRuns(path.join(root, 'build'), root);
  const write = (name: string, text: string): void => fs.writeFileSync(path.join(root, name), text);

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-'));
    for (const folder of ['src', 'data', 'notebooks']) fs.mkdirSync(path.join(root, folder));
    write('src/formula.ts', 'export const one = 1;');
    write('data/published.csv', 'id,value\nt4.mean,1\n');
    kept().keep(run, notebook);
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  it('finds a run again, whole, while nothing has changed', () => {
    expect(kept().find(run.path, notebook)).toEqual(run);
  });

  it.each([
    ['a formula', 'src/formula.ts', 'export const one = 2;'],
    ['a datum', 'data/published.csv', 'id,value\nt4.mean,2\n'],
    ['a new source', 'src/other.ts', ''],
    ['a file beside the notebooks', 'notebooks/sample.csv', 'value\n1\n'],
    ['a dependency', 'package-lock.json', '{}'],
  ])('does not find it after a change of %s', (_what, name, text) => {
    write(name, text);
    expect(kept().find(run.path, notebook)).toBeNull();
  });

  it('does not find it for a notebook with other cells', () => {
    const other = { ...notebook, cells: [{ cell_type: 'code', source: '1', metadata: {} }] } as unknown as Notebook;
    expect(kept().find(run.path, other)).toBeNull();
  });

  it.each([
    ['had a failure', { ...run, failures: [failure] }],
    ['did not get to its end', { ...run, isComplete: false }],
  ])('forgets a notebook whose next run %s', (_what, bad) => {
    kept().keep(bad, notebook);
    expect(kept().find(run.path, notebook)).toBeNull();
  });

  it('runs the notebook again if what was kept is damaged', () => {
    const [file = ''] = fs.readdirSync(path.join(root, 'build'));
    write(path.join('build', file), '{"key": "');
    expect(kept().find(run.path, notebook)).toBeNull();
  });
});
