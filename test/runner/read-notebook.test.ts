import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { readNotebook } from '../../workspace/runner/read-notebook';
import nbformat from '../../workspace/schemas/nbformat-4.schema.json';

const METADATA = { kernelspec: { name: 'tslab', display_name: 'TypeScript', language: 'typescript' } };
const code = (fields: object = {}): object => ({
  id: 'a',
  cell_type: 'code',
  metadata: {},
  source: ['const a = 1;\n', 'a'],
  outputs: [],
  execution_count: null,
  ...fields,
});
const notebook = (cells: readonly unknown[], fields: object = {}): string =>
  JSON.stringify({ cells, metadata: METADATA, nbformat: 4, nbformat_minor: 5, ...fields });
const faultOf = (text: string): string => {
  const reading = readNotebook(text);
  return 'fault' in reading ? `${reading.fault.name}: ${reading.fault.message}` : 'valid';
};

describe('nbformat-4.schema.json', () => {
  it('is itself a valid JSON Schema', () => {
    expect(new Ajv({ strict: false }).validateSchema(nbformat)).toBe(true);
  });
});

describe('readNotebook', () => {
  it('joins texts that the file splits into lines, but not JSON data', () => {
    const outputs = [
      { output_type: 'stream', name: 'stdout', text: ['a\n', 'b'] },
      {
        output_type: 'display_data',
        metadata: {},
        data: { 'text/html': ['<b>\n', '</b>'], 'application/x+json': ['1', '2'] },
      },
    ];
    const markdown = {
      id: 'm',
      cell_type: 'markdown',
      metadata: {},
      source: 'x',
      attachments: { 'a.svg': { 'image/svg+xml': ['<svg', '/>'] } },
    };
    const reading = readNotebook(notebook([code({ outputs }), markdown]));
    expect(reading).toMatchObject({
      notebook: {
        cells: [
          {
            source: 'const a = 1;\na',
            outputs: [{ text: 'a\nb' }, { data: { 'text/html': '<b>\n</b>', 'application/x+json': ['1', '2'] } }],
          },
          { source: 'x', attachments: { 'a.svg': { 'image/svg+xml': '<svg/>' } } },
        ],
      },
    });
  });

  it('accepts every kind of output and cell that the format has', () => {
    const outputs = [
      { output_type: 'execute_result', metadata: {}, data: {}, execution_count: 1 },
      { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['t'] },
    ];
    const raw = { id: 'r', cell_type: 'raw', metadata: { format: 'text/html', tags: ['x'] }, source: '' };
    expect(faultOf(notebook([code({ outputs, metadata: { scrolled: 'auto', collapsed: true } }), raw]))).toBe('valid');
  });

  it('reads a file with a byte-order mark', () => {
    expect(faultOf(`\uFEFF${notebook([code()])}`)).toBe('valid');
  });

  const invalid: readonly (readonly [string, string, string])[] = [
    [
      'a cell without source',
      notebook([code({ source: undefined })]),
      "cells[0]: must have required property 'source'",
    ],
    [
      'a cell of an unknown type',
      notebook([code({ cell_type: 'heading' })]),
      'cells[0].cell_type: must be equal to one of',
    ],
    [
      'a code cell without outputs',
      notebook([code({ outputs: undefined })]),
      "cells[0]: must have required property 'outputs'",
    ],
    [
      'an output of an unknown type',
      notebook([code({ outputs: [{ output_type: 'pyout' }] })]),
      'cells[0].outputs[0].output_type:',
    ],
    [
      'a stream without name',
      notebook([code({ outputs: [{ output_type: 'stream', text: '' }] })]),
      "outputs[0]: must have required property 'name'",
    ],
    [
      'a field that the format does not know',
      notebook([code({ prompt: 1 })]),
      'must NOT have additional properties ("prompt")',
    ],
    ['an id with a space', notebook([code({ id: 'a b' })]), 'cells[0].id: must match pattern'],
    [
      'a tag with a comma',
      notebook([code({ metadata: { tags: ['a,b'] } })]),
      'cells[0].metadata.tags[0]: must match pattern',
    ],
    [
      'text where data must be text',
      notebook([code({ outputs: [{ output_type: 'display_data', metadata: {}, data: { 'text/html': {} } }] })]),
      'cells[0].outputs[0].data.text/html: must be string,array',
    ],
    [
      'a kernelspec without name',
      notebook([], { metadata: { kernelspec: { display_name: 'x' } } }),
      "metadata.kernelspec: must have required property 'name'",
    ],
    [
      'no list of cells',
      JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {} }),
      "top level: must have required property 'cells'",
    ],
    ['two cells with one id', notebook([code(), code()]), 'two cells have the id "a"'],
    ['an array', '[]', 'nbformat: expected 4, received nothing'],
    ['an empty file', '', 'not JSON'],
  ];
  it.each(invalid)('refuses %s and says where', (_what, text, message) => {
    expect(faultOf(text)).toContain('InvalidNotebook: ');
    expect(faultOf(text)).toContain(message);
  });

  it('gives the same ids to cells without one every time, different ones to equal cells, and keeps the others', () => {
    const old = JSON.stringify({
      cells: [code({ id: undefined }), code({ id: undefined }), code({ id: 'mine' })],
      metadata: METADATA,
      nbformat: 4,
      nbformat_minor: 2,
    });
    const [first, second] = [readNotebook(old), readNotebook(old)];
    expect(first).toEqual(second);
    const { cells, nbformat_minor: minor } = 'notebook' in first ? first.notebook : { cells: [], nbformat_minor: 0 };
    expect(minor).toBe(5);
    expect(cells[2]?.id).toBe('mine');
    expect(cells[0]?.id).toMatch(/^[0-9a-f]{8}$/);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(3);
  });

  it('takes notebooks for tslab or without a kernel, and no others', () => {
    expect(faultOf(notebook([], { metadata: {} }))).toBe('valid');
    expect(faultOf(notebook([], { metadata: { kernelspec: { name: 'tslab', display_name: '' } } }))).toBe('valid');
    expect(faultOf(notebook([], { metadata: { kernelspec: { name: 'ir', display_name: 'R' } } }))).toContain(
      'KernelNotFound: kernel not found: the notebook asks for "ir"',
    );
  });
});
