import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rewriteNotebook } from '../../workspace/lint';
import { notebookText } from './fixture-notebooks';

const root = join(__dirname, '..', '..');

describe('rewriteNotebook', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rewrite-notebook-'));
    path = join(folder, 'a.ipynb');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('formats the cells and leaves outputs, counts, tags and prose as they were', async () => {
    const tagged = { source: 'const   share=0.5', tags: ['parameters'] };
    writeFileSync(path, notebookText([tagged, 'console.log( "a",\n share )', "console.log('b');"]));
    expect(await rewriteNotebook(path, root)).toBe(true);
    const formatted = { source: 'const share = 0.5;', tags: ['parameters'] };
    expect(readFileSync(path, 'utf8')).toBe(notebookText([formatted, "console.log('a', share);", "console.log('b');"]));
    expect(readdirSync(folder)).toEqual(['a.ipynb']);
  });

  it('changes nothing the second time, and does not touch the file', async () => {
    writeFileSync(path, notebookText(['f( )']));
    await rewriteNotebook(path, root);
    const { mtimeMs, ino } = statSync(path);
    expect(await rewriteNotebook(path, root)).toBe(false);
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  });

  it('leaves a cell with a syntax error alone and formats the others', async () => {
    writeFileSync(path, notebookText(['const = 3', 'f( )']));
    await rewriteNotebook(path, root);
    expect(readFileSync(path, 'utf8')).toBe(notebookText(['const = 3', 'f();']));
  });

  it('leaves a file that is no notebook alone', async () => {
    writeFileSync(path, '{ "cells": 3 }');
    expect(await rewriteNotebook(path, root)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('{ "cells": 3 }');
  });
});
