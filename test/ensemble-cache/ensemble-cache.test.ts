import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EnsembleStore } from '../../src/reconstruction';
import { cacheHitText, codeVersion, createEnsembleCache, installEnsembleCache } from '../../workspace/ensemble-cache';
import type { CacheHit } from '../../workspace/ensemble-cache';

let folder: string;
let now: number;
let hits: CacheHit[];
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'klusterlab-cache-'));
  now = 0;
  hits = [];
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const cacheOf = (more: { version?: string; fresh?: boolean; folder?: string } = {}): EnsembleStore =>
  createEnsembleCache({
    folder,
    version: 'one',
    fresh: false,
    onHit: (hit) => hits.push(hit),
    clock: () => now,
    ...more,
  });
const entries = (): string[] => fs.readdirSync(folder).sort();

/** Asks, takes some seconds, and keeps. */
function compute(cache: EnsembleStore, key: string, text: string, seconds: number): string | null {
  const found = cache.get(key);
  now += seconds;
  if (found === null) cache.set(key, text);
  return found;
}

describe('createEnsembleCache', () => {
  it('keeps what took longer than a second, and tells how long when it is used', () => {
    expect(compute(cacheOf(), 'key', 'text with\nlines', 2.5)).toBeNull();
    expect(cacheOf().get('key')).toBe('text with\nlines');
    expect(hits).toEqual([{ file: path.join(folder, entries()[0] ?? ''), seconds: 2.5 }]);
    expect(cacheHitText(hits[0]!)).toMatch(
      /^cached: an ensemble that took 2\.5 s \(one-[0-9a-f]{24}\.ensemble; --fresh/,
    );
  });

  it('does not keep what took less', () => {
    compute(cacheOf(), 'key', 'text', 0.9);
    expect(entries()).toEqual([]);
  });

  it('tells keys apart', () => {
    compute(cacheOf(), 'a', 'one', 2);
    compute(cacheOf(), 'b', 'two', 2);
    expect([cacheOf().get('a'), cacheOf().get('b'), cacheOf().get('c')]).toEqual(['one', 'two', null]);
  });

  it('does not see entries of other code, and removes them when it writes', () => {
    compute(cacheOf(), 'key', 'old', 2);
    fs.writeFileSync(path.join(folder, 'notes.txt'), 'not ours');
    expect(cacheOf({ version: 'two' }).get('key')).toBeNull();
    compute(cacheOf({ version: 'two' }), 'key', 'new', 2);
    expect(entries().filter((name) => name.startsWith('one-'))).toEqual([]);
    expect(entries()).toContain('notes.txt');
    expect(cacheOf({ version: 'two' }).get('key')).toBe('new');
  });

  it('goes past what is there if it is to be fresh, and writes it anew', () => {
    compute(cacheOf(), 'key', 'old', 2);
    expect(compute(cacheOf({ fresh: true }), 'key', 'new', 3)).toBeNull();
    expect(cacheOf().get('key')).toBe('new');
    expect(hits).toHaveLength(1);
  });

  it.each([
    ['cut off', (content: string) => content.slice(0, -3)],
    ['one byte changed', (content: string) => content.replace('text', 'texx')],
    ['emptied', () => ''],
    ['without its first line', (content: string) => content.slice(content.indexOf('\n') + 1)],
  ])('leaves a damaged entry aside and rewrites it: %s', (_, damage) => {
    compute(cacheOf(), 'key', 'a text', 2);
    const file = path.join(folder, entries()[0] ?? '');
    fs.writeFileSync(file, damage(fs.readFileSync(file, 'utf8')));
    expect(compute(cacheOf(), 'key', 'a text', 2)).toBeNull();
    expect(cacheOf().get('key')).toBe('a text');
    expect(entries()).toHaveLength(1);
  });

  it('goes on without a cache where nothing can be written', () => {
    const file = path.join(folder, 'a-file');
    fs.writeFileSync(file, '');
    const cache = cacheOf({ folder: path.join(file, 'below') });
    expect(compute(cache, 'key', 'text', 2)).toBeNull();
    expect(cache.get('key')).toBeNull();
  });
});

describe('codeVersion', () => {
  const source = (text: string): string => {
    for (const name of ['reconstruction', 'random', 'estimation/feasibility']) {
      fs.mkdirSync(path.join(folder, name), { recursive: true });
      fs.writeFileSync(path.join(folder, name, 'a.ts'), name === 'random' ? text : '');
    }
    return folder;
  };

  it('changes with any source, a file name and Node, and with nothing else', () => {
    const first = codeVersion(source('one'), 'v20');
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(codeVersion(source('one'), 'v20')).toBe(first);
    fs.writeFileSync(path.join(folder, 'random', 'notes.md'), 'not code');
    expect(codeVersion(folder, 'v20')).toBe(first);
    expect(codeVersion(folder, 'v22')).not.toBe(first);
    expect(codeVersion(source('two'), 'v20')).not.toBe(first);
    source('one');
    fs.renameSync(path.join(folder, 'random', 'a.ts'), path.join(folder, 'random', 'b.ts'));
    expect(codeVersion(folder, 'v20')).not.toBe(first);
  });
});

describe('installEnsembleCache', () => {
  const host = globalThis as { klusterlabStore?: EnsembleStore };
  const root = path.resolve(__dirname, '../..');
  afterEach(() => void delete host.klusterlabStore);

  it('gives the process a store that answers', () => {
    installEnsembleCache({ root, fresh: false, environment: {}, onHit: (hit) => hits.push(hit) });
    expect(host.klusterlabStore?.get('no such key')).toBeNull();
    expect(hits).toEqual([]);
  });
});
