import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alterationText, bite } from '../../workspace/bite';
import type { BiteException, BiteOptions, BiteRun, BiteSubject } from '../../workspace/bite';
import { notebook, smallStudyFolder } from './small-study-folder';

const LABELS: BiteException = { table: '*', column: 'label', row: '*', treatment: 'not-altered', reason: 'label' };

function run(subject: BiteSubject, options: Partial<BiteOptions> = {}): Promise<BiteRun> {
  const root = path.resolve(__dirname, '..', '..');
  return bite(subject, { exceptions: [LABELS], workers: 0, root, onProgress: () => undefined, ...options });
}

const named = ({ result }: BiteRun): readonly string[] => result.survivors.map(alterationText);

describe('bite', () => {
  it('turns red for every ledger row that notebooks verify or that these follow from, but the prints that a contradiction excuses', async () => {
    const done = await run(smallStudyFolder(), { only: 'ledger' });
    // sheets, pages, mean, disputed: digit and sign; some, colour, shade: one each; the other half of disputed (two) and
    // of shade; other is not verified.
    expect(done.result.alterations).toBe(14);
    expect(named(done)).toEqual([
      'ledger, row disputed, column value: 4 → 5',
      'ledger, row disputed, column value: 4 → -4',
      'ledger, row shade, column value: dark → red',
    ]);
  });

  it('names the cells of a table that nothing reads, and counts how the others were found out', async () => {
    const done = await run(smallStudyFolder(), { only: 'sheets' });
    expect(named(done)).toEqual([
      'sheets, row a, column id: a → ax',
      'sheets, row b, column id: b → bx',
      'sheets, row c, column id: c → cx',
      'sheets, row b, column colour: green → blue',
      'sheets, row c, column colour: blue → red',
      'sheets, row b, column marks: x → y',
      'sheets, row c, column marks: nothing → x',
    ]);
    // Pages and the count by verdict, the colour of the first by verdict, its marks by the error of the notebook.
    expect(done.result.by).toEqual({ refused: 0, verdict: 7, error: 1, coverage: 0 });
    expect(done.result).toMatchObject({ alterations: 15, red: 8, share: 8 / 15 });
  });

  it('runs nothing for a table that no notebook reads', async () => {
    expect(named(await run(smallStudyFolder(), { only: 'aside' }))).toEqual([
      'aside, row 2, column word: nobody reads this → nobody reads thisx',
    ]);
  });

  it('counts data that the library refuses as red', async () => {
    const subject = smallStudyFolder();
    const data = path.join(path.dirname(subject.entry), '..', 'data', 'datapackage.json');
    const stricter = fs.readFileSync(data, 'utf8').replace('"maximum":31', '"maximum":31,"enum":[10,20,31]');
    fs.writeFileSync(data, stricter);
    expect((await run(subject, { only: 'sheets' })).result.by).toMatchObject({ refused: 3 });
  });

  it('counts a row that falls out of the coverage as red', async () => {
    const cells = [
      "import { published, table } from 'small';\nif (table('sheets')[1].colour === 'green') published('sheets');",
    ];
    const subject = smallStudyFolder({
      'colours.ipynb': notebook(cells),
      'counting.ipynb': notebook(['const a = 1;']),
    });
    const done = await run(subject, { only: 'sheets' });
    expect(done.result.by).toEqual({ refused: 0, verdict: 0, error: 0, coverage: 1 });
  });

  it('passes expected survivors with their reason, and names exceptions that nothing needs', async () => {
    const exceptions: readonly BiteException[] = [
      LABELS,
      { table: 'sheets', column: 'id', row: '*', treatment: 'survives', reason: 'identifier' },
      { table: 'sheets', column: 'pages', row: 'a', treatment: 'survives', reason: 'none' },
    ];
    const { result } = await run(smallStudyFolder(), { only: 'sheets', exceptions });
    expect(result.expected.map(({ row, reason }) => [row, reason])).toEqual([
      ['a', 'identifier'],
      ['b', 'identifier'],
      ['c', 'identifier'],
    ]);
    expect(result.unusedExceptions).toEqual([exceptions[2]]);
  });

  it('gives the same outcome in processes of their own as in this one', async () => {
    const subject = smallStudyFolder();
    const [here, there] = [await run(subject), await run(subject, { workers: 2 })];
    expect(there).toEqual(here);
  });

  it('draws the same sample for the same seed, in the order of the tables', async () => {
    const subject = smallStudyFolder();
    const [first, second, all] = [
      await run(subject, { sample: { size: 5, seed: 3 } }),
      await run(subject, { sample: { size: 5, seed: 3 } }),
      await run(subject),
    ];
    expect(first).toEqual(second);
    expect(first.result.alterations).toBe(5);
    expect(first.population).toBe(all.result.alterations);
  });

  it('leaves files and hosts as they were', async () => {
    const subject = smallStudyFolder();
    const file = path.join(path.dirname(subject.entry), '..', 'data', 'sheets.csv');
    const before = fs.readFileSync(file, 'utf8');
    await run(subject, { only: 'sheets' });
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
    expect(globalThis).toMatchObject({ klusterlabFile: undefined, klusterlabDisplay: undefined });
  });

  it('counts a notebook that does not end as red', async () => {
    const cells = [
      "import { reproduce, table } from 'small';",
      "while (table('sheets')[1].colour !== 'green');",
      "reproduce('pages', 61);",
    ];
    const subject = { ...smallStudyFolder({ 'colours.ipynb': notebook(cells) }), timeLimitSeconds: 1 };
    const done = await run(subject, { only: 'sheets' });
    expect(named(done)).not.toContain('sheets, row b, column colour: green → blue');
  });

  it('refuses to begin while a notebook is red, and refuses an unknown table', async () => {
    const subject = smallStudyFolder({
      'colours.ipynb': notebook(["import { reproduce } from 'small';\nreproduce('colour', 'blue');"]),
    });
    await expect(run(subject)).rejects.toMatchObject({ code: 'red-baseline', where: 'colours', received: 'colour' });
    await expect(run(smallStudyFolder(), { only: 'none' })).rejects.toMatchObject({ code: 'unknown-table' });
  });
});
