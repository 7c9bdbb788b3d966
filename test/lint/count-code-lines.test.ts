import { describe, expect, it } from 'vitest';
import { countCodeLines } from '../../workspace/lint/count-code-lines';

describe('countCodeLines', () => {
  it.each([
    ['', 0],
    ['// only a comment', 0],
    ['/** a docstring\n * of two lines */\nf();', 1],
    ['f(); // with a comment', 1],
    ['f(\n\n  a,\n  b,\n);', 4],
    ["f(\n  'a',\n  1,\n);", 2],
    ["const a = [\n  'a',\n  'b',\n];", 2],
    ["import {\n  a,\n  b,\n} from 'c';", 2],
    ["f({\n  a: 'a',\n});", 3],
    ['`one\n// two\n\nfour`;', 4],
    ['const a = `${\n1\n}`;', 3],
  ])('counts the lines with code in %j as %i', (text, count) => {
    expect(countCodeLines(text)).toBe(count);
  });
});
