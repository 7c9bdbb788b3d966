import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerRows } from '../../src/report';
import { openDataPackage } from '../../src/tables';
import { checkNotebooks, proseText } from '../../workspace/prose-numerals';
import { findNotebooks } from '../../workspace/runner/find-notebooks';
import { writeFolder } from '../tables/write-folder';
import { caught } from '../tables/caught';

const ROOT = path.resolve(__dirname, '..', '..');

describe('checkNotebooks', () => {
  const data = openDataPackage(path.join(ROOT, 'data'));
  const report = {
    rows: ledgerRows(data.table('published').rows),
    sections: data.table('sections').rows.map(({ id }) => String(id)),
  };

  it.each(findNotebooks([], ROOT))('finds no stale number in the prose of $name', (notebook) => {
    const checked = checkNotebooks([notebook], report);
    expect(checked.flatMap(({ uncovered }) => uncovered)).toEqual([]);
    expect(checked[0]?.numerals).toBeGreaterThan(0);
  });

  it('refuses a file that is no notebook, by its name', () => {
    const folder = writeFolder({ 'a.ipynb': 'not JSON' });
    for (const name of ['a.ipynb', 'none.ipynb']) {
      expect(caught(() => checkNotebooks([{ file: `${folder}/${name}`, name }], report))).toMatchObject({
        code: 'unreadable-notebook',
        where: name,
      });
    }
  });
});

describe('proseText', () => {
  it('names notebook, cell and numeral above the counts', () => {
    const uncovered = [{ cell: 3, numeral: '42', text: 'All 42.' }];
    expect(proseText([{ notebook: 'a.ipynb', numerals: 2, covered: 1, excluded: 0, uncovered }])).toBe(
      'a.ipynb, cell 3: 42  in  All 42.\n2 numerals in the prose of 1 notebook: 1 covered, 0 excluded, 1 uncovered\n',
    );
  });
});
