import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNotebookModule, placeInCell } from '../../workspace/lint/notebook-module';

const source = (sources: readonly string[]) => ({
  file: 'a.ipynb',
  kernelName: 'tslab',
  firstCellType: 'markdown',
  codeCells: sources.map((text, index) => ({ index, ordinal: index + 1, source: text, tags: [] })),
});

describe('buildNotebookModule', () => {
  it('puts the cells in order, each under a marker', () => {
    const { text } = buildNotebookModule(source(['first();', 'second();\nthird();']));
    expect(text.split('\n').slice(1)).toEqual([
      'export {};',
      '// cell 1',
      'first();',
      '// cell 2',
      'second();',
      'third();',
      '',
    ]);
  });
});

describe('placeInCell', () => {
  it('leads every line of the module back to the cell and line that it came from', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom('a();', '', '// cell 9'), { minLength: 1 })), (cells) => {
        const { text, spans } = buildNotebookModule(source(cells.map((lines) => lines.join('\n'))));
        const lines = text.split('\n');
        const places = lines.map((line, index) => ({ line, place: placeInCell(spans, index + 1) }));
        const inCells = places.filter(({ place }) => place !== undefined);
        expect(inCells.map(({ line }) => line)).toEqual(cells.flat());
        expect(inCells.map(({ place }) => place)).toEqual(
          cells.flatMap((cell, index) => cell.map((_, line) => ({ cell: index + 1, line: line + 1 }))),
        );
      }),
    );
  });

  it('gives no place for the frame around the cells', () => {
    const { spans } = buildNotebookModule(source(['first();']));
    expect([1, 2, 3, 5].map((line) => placeInCell(spans, line))).toEqual(Array(4).fill(undefined));
  });
});
