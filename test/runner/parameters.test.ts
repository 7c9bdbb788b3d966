import { describe, expect, it } from 'vitest';
import { declaredParameters } from '../../workspace/runner/declared-parameters';
import { injectParameters } from '../../workspace/runner/inject-parameters';
import type { Cell, Notebook } from '../../workspace/runner/notebook-model';
import { parameterValue, parseAssignments } from '../../workspace/runner/parameter-assignment';

const cell = (source: string, tags: readonly string[] = []): Cell => ({
  id: source.slice(0, 8) || 'x',
  cell_type: 'code',
  metadata: { tags },
  source,
  outputs: [],
  execution_count: null,
});
const notebook = (...cells: Cell[]): Notebook => ({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });

describe('declaredParameters', () => {
  it('reads name, type and what the annotation allows', () => {
    const source = `const level = 0.95; const shift = -1.5, label = 'base';
      const robust: boolean = true;
      const model: 'mean' | 'median' = 'mean';
      const shares = [1, 2];
      const [first] = shares;
      console.log(level);`;
    expect(declaredParameters(source)).toEqual([
      { name: 'level', type: 'number' },
      { name: 'shift', type: 'number' },
      { name: 'label', type: 'string' },
      { name: 'robust', type: 'boolean', annotation: 'boolean' },
      { name: 'model', type: 'string', annotation: "'mean' | 'median'", allowed: ['mean', 'median'] },
      { name: 'shares', type: undefined },
    ]);
  });
});

describe('parseAssignments', () => {
  it('splits at the first equals sign', () => {
    expect(parseAssignments(['a=1', 'label=x=y', 'empty='])).toEqual([
      { name: 'a', text: '1' },
      { name: 'label', text: 'x=y' },
      { name: 'empty', text: '' },
    ]);
  });

  it.each([[['level']], [['=1']], [['a b=1']], [['a=1', 'a=2']]])('refuses %j', (texts) => {
    expect(() => parseAssignments(texts)).toThrow(/--param/);
  });
});

describe('parameterValue', () => {
  const declared = declaredParameters(
    "const n = 1; const s = ''; const b = false; const m: 'x' | 'y' = 'x'; const o = {};",
  );
  const set = (name: string, text: string): unknown => {
    const parameter = declared.find((candidate) => candidate.name === name);
    if (!parameter) throw new Error(name);
    return parameterValue({ name, text }, parameter);
  };

  it('gives a value of the declared type', () => {
    expect(set('n', ' 1e3 ')).toBe(1000);
    expect(set('s', '12')).toBe('12');
    expect(set('b', 'true')).toBe(true);
    expect(set('m', 'y')).toBe('y');
  });

  it.each([
    ['n', ''],
    ['n', 'Infinity'],
    ['n', '1,5'],
    ['b', '1'],
    ['m', 'z'],
    ['o', '{}'],
  ])('refuses %s=%s', (name, text) => {
    expect(() => set(name, text)).toThrow(`--param ${name}: expected`);
  });
});

describe('injectParameters', () => {
  const declares = notebook(cell('const a = 1;'), cell('const level = 0.95;', ['parameters']), cell('level'));

  it('puts a cell after the tagged one, and leaves notebooks without the name alone', () => {
    const other = notebook(cell('1'));
    const [first, second] = injectParameters([declares, other], [{ name: 'level', text: '0.9' }]);
    expect(first?.cells.map(({ source }) => source)).toEqual([
      'const a = 1;',
      'const level = 0.95;',
      '// Parameters of this run\nconst level = 0.9;',
      'level',
    ]);
    expect(first?.cells[2]?.metadata).toEqual({ tags: ['injected-parameters'] });
    expect(second).toBe(other);
  });

  it('replaces what was injected before, and quotes text so that it stays text', () => {
    const source = 'const label = "base";';
    const before = notebook(cell(source, ['parameters']), cell('const label = "old";', ['injected-parameters']));
    const [after] = injectParameters([before], [{ name: 'label', text: '"; process.exit(1); "' }]);
    expect(after?.cells.map((each) => each.source)).toEqual([
      source,
      '// Parameters of this run\nconst label = "\\"; process.exit(1); \\"";',
    ]);
  });

  it('refuses a name that no notebook declares', () => {
    expect(() => injectParameters([declares], [{ name: 'levl', text: '1' }])).toThrow(/levl.*Declared: level\./);
    expect(() => injectParameters([notebook(cell('1'))], [{ name: 'a', text: '1' }])).toThrow(/No cell is tagged/);
  });

  it('changes nothing without assignments', () => {
    const notebooks = [declares];
    expect(injectParameters(notebooks, [])).toBe(notebooks);
  });
});
