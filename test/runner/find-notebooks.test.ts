import fs from 'fs';
import path from 'path';
import { describe, expect, it } from 'vitest';
import { findNotebooks } from '../../workspace/runner/find-notebooks';
import { temporaryFolder } from './run-fixtures';

function project(): string {
  const root = fs.realpathSync(temporaryFolder());
  for (const file of ['03-b.ipynb', '00-a.ipynb', 'explore/x.ipynb', '.ipynb_checkpoints/00-a.ipynb', 'notes.md']) {
    fs.mkdirSync(path.dirname(path.join(root, 'notebooks', file)), { recursive: true });
    fs.writeFileSync(path.join(root, 'notebooks', file), '');
  }
  return root;
}
const names = (given: readonly string[], root: string): readonly string[] =>
  findNotebooks(given, root).map(({ name }) => name);

describe('findNotebooks', () => {
  it('finds all of notebooks/ in a fixed order, without checkpoints', () => {
    expect(names([], project())).toEqual(['notebooks/00-a.ipynb', 'notebooks/03-b.ipynb', 'notebooks/explore/x.ipynb']);
  });

  it('takes files and folders, from the project folder too, each once and in the given order', () => {
    const root = project();
    expect(names(['notebooks/03-b.ipynb', path.join(root, 'notebooks')], root)).toEqual([
      'notebooks/03-b.ipynb',
      'notebooks/00-a.ipynb',
      'notebooks/explore/x.ipynb',
    ]);
  });

  it('keeps a file that does not exist, so that the run can say so, and names one outside by its full path', () => {
    const root = project();
    const outside = path.join(fs.realpathSync(temporaryFolder()), 'mine.ipynb');
    expect(names([path.join(root, 'no.ipynb'), outside], root)).toEqual([
      'no.ipynb',
      outside.split(path.sep).join('/'),
    ]);
  });
});
