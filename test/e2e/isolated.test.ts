import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXECUTED } from './execute-notebooks';
import { projectNotebooks } from './notebooks';

describe('klusterlab reproduce --isolated', () => {
  it.each(projectNotebooks())('saves %s byte for byte as the default run does', (notebook) => {
    const read = (folder: string): string => readFileSync(join(folder, 'executed', notebook), 'utf8');
    expect(read(EXECUTED.isolated)).toBe(read(EXECUTED.inProcess));
  });

  it('comes to the same verdicts', () => {
    const read = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'reproduction.json'), 'utf8'));
    expect(read(EXECUTED.isolated)).toEqual(read(EXECUTED.inProcess));
  });
});
