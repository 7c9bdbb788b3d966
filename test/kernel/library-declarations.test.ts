import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryDeclarations } from '../../workspace/kernel/library-declarations.cjs';

let root: string;
const source = (text: string): void => writeFileSync(join(root, 'src/index.ts'), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klusterlab-declarations-'));
  mkdirSync(join(root, 'src'));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(resolve(__dirname, '../../node_modules/@types'), join(root, 'node_modules/@types'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('libraryDeclarations', () => {
  it('declares what the sources export, with inferred types and docstrings', () => {
    source('/** Twice. */\nexport const twice = (value: number) => 2 * value;\n');
    const text = readFileSync(join(libraryDeclarations(root) as string, 'index.d.ts'), 'utf8');
    expect(text).toContain('/** Twice. */');
    expect(text).toContain('export const twice: (value: number) => number;');
  });

  it('makes them once for a state of the sources, and anew when a source changes', () => {
    source('export const one = 1;\n');
    const first = libraryDeclarations(root) as string;
    writeFileSync(join(first, 'kept'), '');
    expect(libraryDeclarations(root)).toBe(first);
    expect(existsSync(join(first, 'kept'))).toBe(true);
    source("export const one = '1';\n");
    expect(libraryDeclarations(root)).not.toBe(first);
  });

  it('goes by content: a touched file changes nothing', () => {
    source('export const one = 1;\n');
    const first = libraryDeclarations(root);
    utimesSync(join(root, 'src/index.ts'), 0, 0);
    expect(libraryDeclarations(root)).toBe(first);
  });

  it('gives null for sources that cannot be parsed, and leaves nothing behind', () => {
    source('export const = ;\n');
    expect(libraryDeclarations(root)).toBeNull();
    source('export const one = 1;\n');
    expect(libraryDeclarations(root)).not.toBeNull();
  });
});
