import fs from 'fs';
import path from 'path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, readFile, runFixtures, temporaryFolder } from './run-fixtures';

const LIMIT_MS = 180_000;

function copyOf(name: string): string {
  const file = path.join(temporaryFolder(), `${name}.ipynb`);
  fs.copyFileSync(path.join(FIXTURES, `${name}.ipynb`), file);
  return file;
}

describe('reproduceNotebooks with update and check', () => {
  it(
    'check fails on a notebook without outputs, update fills them in, check then passes and shows a later change',
    { timeout: LIMIT_MS },
    async () => {
      const file = copyOf('passes');
      const before = await runFixtures([file], { check: true });
      expect(before.outcome.failures.map(({ cell, name }) => `${cell} ${name}`)).toEqual(
        [1, 2, 3, 4, 5].map((cell) => `${cell} OutputsDiffer`),
      );
      expect(readFile(file).cells[1]?.outputs).toEqual([]);

      const updated = await runFixtures([file], { update: true });
      expect(updated.outcome.passed).toBe(true);
      const text = fs.readFileSync(file, 'utf8');
      expect(readFile(file).cells.map(({ id }) => id)).toEqual(
        readFile(path.join(FIXTURES, 'passes.ipynb')).cells.map(({ id }) => id),
      );
      expect(readFile(file).cells.flatMap(({ execution_count }) => execution_count ?? [])).toEqual([1, 2, 3, 4, 5]);

      const after = await runFixtures([file], { check: true });
      expect(after.outcome.failures).toEqual([]);
      expect(after.outcome.passed).toBe(true);

      await runFixtures([file], { update: true });
      expect(fs.readFileSync(file, 'utf8')).toBe(text);

      fs.writeFileSync(file, text.replace('"two\\n"', '"too\\n"'));
      const changed = await runFixtures([file], { check: true });
      expect(changed.outcome.failures.map(({ cell, message }) => [cell, message])).toEqual([
        [1, 'output 1 (stdout) differs from the committed one\n- too\n- 42\n- \n+ two\n+ 42\n+ '],
      ]);
    },
  );

  it(
    'update leaves a notebook alone that did not run to its end, and changes no other file',
    { timeout: LIMIT_MS },
    async () => {
      const file = copyOf('throws');
      const text = fs.readFileSync(file, 'utf8');
      await runFixtures([file], { update: true });
      expect(fs.readFileSync(file, 'utf8')).toBe(text);
      expect(fs.readdirSync(path.dirname(file))).toEqual(['throws.ipynb']);
    },
  );
});

describe('reproduceNotebooks with parameters', () => {
  it('runs with the given values, which later cells see', { timeout: LIMIT_MS }, async () => {
    const run = await runFixtures(['parameters'], {
      parameters: ['confidenceLevel=0.9', 'robust=true', 'model=median', 'label=a=b'],
    });
    const cells = run.executed('parameters').cells;
    expect(cells[2]).toMatchObject({ metadata: { tags: ['injected-parameters'] }, execution_count: 2 });
    expect(cells[3]?.outputs).toEqual([{ output_type: 'stream', name: 'stdout', text: '0.9 a=b true median\n' }]);
    expect(run.outcome.passed).toBe(true);
  });

  it('refuses unknown names, wrong types, and update or check beside them', async () => {
    const run = (parameters: string[], options = {}): Promise<unknown> =>
      runFixtures(['parameters'], { parameters, ...options });
    await expect(run(['level=0.9'])).rejects.toThrow(/level.*Declared: confidenceLevel, label, robust, model, shares/);
    await expect(run(['confidenceLevel=high'])).rejects.toThrow(
      /confidenceLevel: expected a finite number, received "high"/,
    );
    await expect(run(['confidenceLevel=0.9'], { update: true })).rejects.toThrow(/no --update with it/);
    await expect(run(['confidenceLevel=0.9'], { check: true })).rejects.toThrow(/no --check with it/);
  });
});
