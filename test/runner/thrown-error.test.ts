import { describe, expect, it } from 'vitest';
import { isDiagnostic, nameAndMessage, thrownError } from '../../workspace/runner/thrown-error';

describe('nameAndMessage', () => {
  it('reads the name and the whole message, also of several lines, and stops at the stack', () => {
    const printed =
      'RangeError: no\nway\n    at f (evalmachine.<anonymous>:3:25)\n    at g (evalmachine.<anonymous>:5:22)';
    expect(nameAndMessage(printed)).toEqual({ name: 'RangeError', message: 'no\nway' });
  });

  it('passes over the line of code that Node puts above', () => {
    const printed =
      'evalmachine.<anonymous>:3\nconst f = () => { throw new A(); };\n      ^\n\nRangeError: no\n    at f (x)';
    expect(nameAndMessage(printed)).toEqual({ name: 'RangeError', message: 'no' });
    const mapped =
      './src/a.ts:6\n  throw new KlusterlabError({\n  ^\n\n\nKlusterlabError: a: b\n    at f (./src/a.ts:6:9)';
    expect(nameAndMessage(mapped)).toEqual({ name: 'KlusterlabError', message: 'a: b' });
  });

  it('takes an error without message, with a code in brackets, and a name of its own', () => {
    expect(nameAndMessage('TypeError\n    at f (x)')).toEqual({ name: 'TypeError', message: '' });
    expect(nameAndMessage('TypeError [ERR_X]: bad\n    at f (x)')).toEqual({ name: 'TypeError', message: 'bad' });
    expect(nameAndMessage('Odd: thing\n    at f (x)')).toEqual({ name: 'Odd', message: 'thing' });
  });

  it('calls what is no error thrown, with its own text', () => {
    expect(nameAndMessage('total: 3')).toEqual({ name: 'Thrown', message: 'total: 3' });
    expect(nameAndMessage('undefined')).toEqual({ name: 'Thrown', message: 'undefined' });
  });
});

describe('thrownError', () => {
  it('puts compiler diagnostics together under one name', () => {
    const texts = ["1:7 - Type 'string' is not assignable.\n", 'src/a.ts 2:1 - Cannot find name.\n'];
    expect(texts.every(isDiagnostic)).toBe(true);
    expect(thrownError(texts)).toEqual({
      output_type: 'error',
      ename: 'TypeScriptError',
      evalue: "1:7 - Type 'string' is not assignable.\nsrc/a.ts 2:1 - Cannot find name.",
      traceback: ["1:7 - Type 'string' is not assignable.", 'src/a.ts 2:1 - Cannot find name.'],
    });
  });

  it('does not take a ratio for a diagnostic', () => {
    expect(isDiagnostic('Error: odds 2:1 - too high')).toBe(false);
  });
});
