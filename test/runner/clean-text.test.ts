import { describe, expect, it } from 'vitest';
import { cleanErrorText, withoutMachinePaths } from '../../workspace/runner/clean-text';

const ROOT = '/home/someone/project';

describe('withoutMachinePaths', () => {
  it('replaces the project folder and its file URL, and nothing that only begins like it', () => {
    const text = `${ROOT}/src/a.ts file://${ROOT}/b ${ROOT} ${ROOT}-old/c ${ROOT}2`;
    expect(withoutMachinePaths(text, ROOT)).toBe(`./src/a.ts ./b . ${ROOT}-old/c ${ROOT}2`);
  });

  it('leaves text alone when the project is the root of the disk', () => {
    expect(withoutMachinePaths('/a/b', '/')).toBe('/a/b');
  });
});

describe('cleanErrorText', () => {
  it("keeps the notebook's and the project's frames only, and drops colours", () => {
    const text = [
      '\u001b[31mError: no\u001b[39m',
      '    at evalmachine.<anonymous>:3:16',
      '    at mean (/home/someone/project/src/estimation/mean.ts:3:9)',
      '    at Array.map (<anonymous>)',
      '    at Object.execute (/home/someone/project/node_modules/tslab/dist/executor.js:160:38)',
      '    at Script.runInThisContext (node:vm:137:12)',
      '    at async execute (/home/someone/project/workspace/runner/worker-main.ts:9:1)',
      '    at /elsewhere/lib.js:1:1',
      '    ... 3 lines matching cause stack trace ...',
    ].join('\n');
    expect(cleanErrorText(text, ROOT).split('\n')).toEqual([
      'Error: no',
      '    at evalmachine.<anonymous>:3:16',
      '    at mean (./src/estimation/mean.ts:3:9)',
      '    at Array.map (<anonymous>)',
    ]);
  });

  it("keeps the brace that opens the error's own properties", () => {
    const text = "E: no\n    at evalmachine.<anonymous>:3:16\n    at node:vm:1:1 {\n  code: 'x'\n}";
    expect(cleanErrorText(text, ROOT)).toBe("E: no\n    at evalmachine.<anonymous>:3:16 {\n  code: 'x'\n}");
  });
});
