import { describe, expect, it } from 'vitest';
import * as browser from '../../src/tables/source.browser';
import * as node from '../../src/tables/source';
import { caught } from './caught';
import { writeFolder } from './write-folder';

// Fails to compile if the two differ in what they take and give.
const sources: readonly (typeof node)[] = [node, browser];

describe('source', () => {
  it('has the same functions in Node and in the browser', () => {
    const [first, second] = sources.map((source) => Object.keys(source).sort());
    expect(first).toEqual(second);
  });
});

describe('readBytes', () => {
  it('gives the bytes of a file on disk', () => {
    const folder = writeFolder({ 'a.csv': 'å' });
    expect([...node.readBytes(`${folder}/a.csv`)]).toEqual([0xc3, 0xa5]);
  });

  it('refuses a missing file and a folder, each with its path', () => {
    const folder = writeFolder({});
    expect(caught(() => node.readBytes(`${folder}/a.csv`))).toMatchObject({
      code: 'missing-file',
      where: `${folder}/a.csv`,
    });
    expect(caught(() => node.readBytes(folder)).code).toBe('unreadable-file');
  });
});

describe('provideFiles', () => {
  it('refuses to work in Node', () => {
    expect(caught(() => node.provideFiles({ 'a.csv': '' })).code).toBe('browser-only');
  });

  it('hands text and bytes over to readBytes in the browser', () => {
    expect(caught(() => browser.readBytes('data/a.csv')).hint).toBe('No file was handed over yet');
    browser.provideFiles({ './data/a.csv': 'å', 'data/b.csv': Uint8Array.of(1, 2) });
    expect([...browser.readBytes('data/a.csv')]).toEqual([0xc3, 0xa5]);
    expect([...browser.readBytes('./data/b.csv')]).toEqual([1, 2]);
    browser.provideFiles({ 'data/a.csv': 'a' });
    expect([...browser.readBytes('data/a.csv')]).toEqual([0x61]);
    expect(caught(() => browser.readBytes('data/c.csv'))).toMatchObject({
      code: 'missing-file',
      where: 'data/c.csv',
      hint: 'There are: data/a.csv, data/b.csv',
    });
  });
});
