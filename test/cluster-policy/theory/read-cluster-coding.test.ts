import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KlusterlabError } from '../../../src/errors';
import { clusterCodingTemplate, clusterCriteria, readClusterCoding } from '../../../src/cluster-policy/theory';

const FIXTURES = join(__dirname, '../../fixtures/clusters');

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'klusterlab-coding-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function file(...lines: readonly (string | Buffer)[]): string {
  const path = join(folder, 'mine.csv');
  writeFileSync(path, Buffer.concat(lines.map((line) => (typeof line === 'string' ? Buffer.from(`${line}\n`) : line))));
  return path;
}

function faultOf(path: string): KlusterlabError {
  try {
    readClusterCoding(path);
  } catch (error) {
    if (error instanceof KlusterlabError) return error;
  }
  throw new Error('expected a KlusterlabError');
}

describe('readClusterCoding', () => {
  it('reads several clusters in the order in which they first occur', () => {
    const path = file('answer,cluster,criterion', 'yes,B,institutions', 'no,A,institutions', 'unknown,B,skills');
    expect(readClusterCoding(path)).toEqual([
      { cluster: 'B', answers: { institutions: 'yes', skills: 'unknown' } },
      { cluster: 'A', answers: { institutions: 'no' } },
    ]);
  });

  it('reads the columns apart at another sign, if that is stated', () => {
    const path = file('cluster;criterion;answer', 'Dalen, Norra;skills;yes');
    expect(readClusterCoding(path, { delimiter: ';' })).toEqual([
      { cluster: 'Dalen, Norra', answers: { skills: 'yes' } },
    ]);
    expect(faultOf(path)).toMatchObject({ code: 'wrong-delimiter' });
  });

  it('reads what an old spreadsheet writes in Windows-1252', () => {
    const path = file('cluster,criterion,answer', Buffer.from('\xc5dalen,skills,no\n', 'latin1'));
    expect(readClusterCoding(path)[0]?.cluster).toBe('Ådalen');
  });

  it.each([
    [
      'unknown-criterion.csv',
      { code: 'unknown-criterion', row: 2, parameter: 'column criterion', received: 'customers' },
      'Similar: customers-sophisticated, customers-any.',
    ],
    [
      'wrong-answer.csv',
      { code: 'not-in-enum', row: 3, parameter: 'column answer', received: 'maybe' },
      'yes, no, unknown',
    ],
    [
      'missing-column.csv',
      { code: 'missing-column', row: 1, parameter: 'column criterion', received: ['cluster', 'answer'] },
      '',
    ],
    [
      'criterion-twice.csv',
      { code: 'duplicate-key', row: 4, parameter: 'columns cluster + criterion', received: ['Dalen', 'institutions'] },
      'row 2 has it',
    ],
    [
      'contradictory.csv',
      { code: 'contradictory-answers', row: 2, parameter: 'column answer', received: 'yes' },
      'the weaker upstream-related is answered no',
    ],
  ])('%s: names file, row, column and value', (name, { row, ...fault }, said) => {
    const path = join(FIXTURES, name);
    const error = faultOf(path);
    expect(error).toMatchObject({ ...fault, where: `${path}, row ${row}` });
    expect(error.message).toContain(said);
  });

  it('lists all criteria that it does not know at once', () => {
    expect(faultOf(join(FIXTURES, 'unknown-criterion.csv')).message).toContain('1 more: row 3: column criterion');
  });

  it('accepts the same criterion for two clusters', () => {
    const path = file('cluster,criterion,answer', 'A,skills,yes', 'B,skills,no');
    expect(readClusterCoding(path)).toHaveLength(2);
  });

  it('refuses blanks round a name, an empty answer, a header alone and an unknown option', () => {
    expect(faultOf(file('cluster,criterion,answer', 'Dalen ,skills,yes'))).toMatchObject({ code: 'wrong-pattern' });
    expect(faultOf(file('cluster,criterion,answer', 'Dalen,skills,'))).toMatchObject({ code: 'required' });
    expect(faultOf(file('cluster,criterion,answer'))).toMatchObject({ code: 'no-clusters' });
    expect(() => readClusterCoding('x.csv', { separator: ';' } as never)).toThrow(KlusterlabError);
  });
});

describe('clusterCodingTemplate', () => {
  it('is a file that can be read, with every criterion once and unknown', () => {
    const path = join(folder, 'template.csv');
    writeFileSync(path, clusterCodingTemplate('Mitt kluster'));
    const [coding, ...others] = readClusterCoding(path);
    expect(others).toEqual([]);
    expect(coding?.cluster).toBe('Mitt kluster');
    expect(Object.entries(coding?.answers ?? {})).toEqual(clusterCriteria().map(({ id }) => [id, 'unknown']));
  });
});
