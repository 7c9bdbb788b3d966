import fs from 'fs';
import path from 'path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../workspace/runner/write-atomically';
import { temporaryFolder } from './run-fixtures';

describe('writeAtomically', () => {
  it('makes folders, replaces the file, and leaves nothing else', () => {
    const file = path.join(temporaryFolder(), 'a', 'b.json');
    writeAtomically(file, 'old');
    writeAtomically(file, 'new');
    expect(fs.readFileSync(file, 'utf8')).toBe('new');
    expect(fs.readdirSync(path.dirname(file))).toEqual(['b.json']);
  });

  it('keeps the old file and cleans up if it cannot be replaced', () => {
    const folder = path.join(temporaryFolder(), 'taken');
    fs.mkdirSync(path.join(folder, 'inside'), { recursive: true });
    expect(() => writeAtomically(folder, 'text')).toThrow();
    expect(fs.readdirSync(path.dirname(folder))).toEqual(['taken']);
  });
});
