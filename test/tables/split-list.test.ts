import { describe, expect, it } from 'vitest';
import { splitList } from '../../src/tables';

describe('splitList', () => {
  it('gives the items in order, and none for a missing value', () => {
    expect(splitList('b a', ' ')).toEqual(['b', 'a']);
    expect(splitList('a|b c', '|')).toEqual(['a', 'b c']);
    expect(splitList(null, ' ')).toEqual([]);
    expect(splitList('', ' ')).toEqual([]);
  });
});
