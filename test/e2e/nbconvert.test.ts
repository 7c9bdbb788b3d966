import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectJupyterPath } from '../../workspace/kernel';
import { EXECUTED } from './execute-notebooks';
import { lacksJupyter, ROOT, run } from './jupyter';
import { loadNotebook, outputsOf, projectNotebooks } from './notebooks';

let temporary: string;
let env: Readonly<Record<string, string>>;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'klusterlab-nbconvert-'));
  env = { JUPYTER_PATH: projectJupyterPath(process.env) };
});
afterAll(() => rmSync(temporary, { recursive: true }));

/**
 * Executes a notebook with nbconvert. Given a file, nbconvert starts the kernel in the file's folder; given the
 * notebook on standard input, in its own working directory.
 */
async function nbconvert(notebook: string, place: 'root' | 'notebooks' | 'temporary') {
  const output = join(temporary, `${place}-${notebook.replace(/[\\/]/g, '-')}`);
  const parameters = ['nbconvert', '--to', 'notebook', '--execute', '--ExecutePreprocessor.timeout=240'];
  const file = join(ROOT, notebook);
  const result =
    place === 'notebooks'
      ? await run('jupyter', [...parameters, file, '--output', output], { cwd: ROOT, env })
      : await run('jupyter', [...parameters, '--stdin', '--output', output], {
          cwd: place === 'root' ? ROOT : temporary,
          env,
          input: readFileSync(file, 'utf8'),
        });
  return { ...result, output };
}

describe.skipIf(lacksJupyter())('jupyter nbconvert --execute', () => {
  const notebooks = projectNotebooks();

  it('has notebooks to run', () => {
    expect(notebooks).toContain(join('notebooks', '03-cost.ipynb'));
  });

  for (const place of ['root', 'notebooks', 'temporary'] as const) {
    it.concurrent.each(notebooks)(
      `gives the runner's outputs for %s with the kernel started in ${place}`,
      async (notebook) => {
        const { code, stderr, output } = await nbconvert(notebook, place);
        expect(code, stderr).toBe(0);
        const expected = outputsOf(loadNotebook(join(EXECUTED.inProcess, 'executed', notebook)));
        expect(outputsOf(loadNotebook(output))).toEqual(expected);
      },
    );
  }

  it('fails for a notebook whose cell throws', async () => {
    const { code, stderr } = await nbconvert('test/fixtures/kernel/throws.ipynb', 'root');
    expect(code).not.toBe(0);
    expect(stderr).toContain('CellExecutionError');
  });
});
