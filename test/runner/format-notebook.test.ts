import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNotebook } from '../../workspace/runner/format-notebook';
import type { Notebook } from '../../workspace/runner/notebook-model';
import { readNotebook } from '../../workspace/runner/read-notebook';

const notebook = (cells: Notebook['cells']): Notebook => ({
  nbformat_minor: 5,
  nbformat: 4,
  metadata: { signature: 'x', kernelspec: { name: 'tslab', display_name: 'TypeScript' } },
  cells,
});

describe('formatNotebook', () => {
  // What Python's nbformat 5.5.0 writes for the same notebook: nbformat.writes(nbformat.reads(text, 4)).
  it('writes as nbformat does: one space, sorted keys, split lines, a newline at the end', () => {
    const text = formatNotebook(
      notebook([
        {
          source: 'const a = 1;\na',
          cell_type: 'code',
          id: 'one',
          metadata: { trusted: true, execution: { 'iopub.status.busy': '2020' }, tags: [] },
          execution_count: 1,
          outputs: [
            { output_type: 'stream', name: 'stdout', text: '1\n' },
            {
              output_type: 'display_data',
              metadata: {},
              data: { 'text/plain': 'å\n', 'image/png': 'aa\nbb', 'application/x+json': { b: [], a: {} } },
            },
          ],
        },
      ]),
    );
    expect(text).toBe(`{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 1,
   "id": "one",
   "metadata": {
    "tags": []
   },
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "1\\n"
     ]
    },
    {
     "data": {
      "application/x+json": {
       "a": {},
       "b": []
      },
      "image/png": "aa\\nbb",
      "text/plain": [
       "å\\n"
      ]
     },
     "metadata": {},
     "output_type": "display_data"
    }
   ],
   "source": [
    "const a = 1;\\n",
    "a"
   ]
  }
 ],
 "metadata": {
  "kernelspec": {
   "display_name": "TypeScript",
   "name": "tslab"
  }
 },
 "nbformat": 4,
 "nbformat_minor": 5
}
`);
  });

  it('is undone by readNotebook, whatever the text and its line ends', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u000b', 'å', '"') });
    fc.assert(
      fc.property(anyText, anyText, (source, printed) => {
        const before = notebook([
          {
            id: 'a',
            cell_type: 'code',
            metadata: {},
            source,
            execution_count: null,
            outputs: [{ output_type: 'stream', name: 'stdout', text: printed }],
          },
        ]);
        const text = formatNotebook(before);
        const reading = readNotebook(text);
        expect(reading).toMatchObject({ notebook: { cells: before.cells } });
        if ('notebook' in reading) expect(formatNotebook(reading.notebook)).toBe(text);
      }),
    );
  });
});
