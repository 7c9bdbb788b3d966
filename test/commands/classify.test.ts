import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerClassify } from '../../workspace/commands/classify';
import { runCommand } from './run-command';
import type { CommandRun } from './run-command';

const FIXTURES = join(__dirname, '../fixtures/clusters');

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'klusterlab-classify-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const classify = (...parameters: readonly string[]): Promise<CommandRun> =>
  runCommand(registerClassify, ['classify', ...parameters]);

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('klusterlab classify', () => {
  it('classifies every cluster of a file, in words', async () => {
    const { stdout } = await classify(join(FIXTURES, 'film-town.csv'));
    const [film, bio] = stdout.split('\n\n');
    expect(film).toContain('Film town\n  Table 1, porterian cluster: undetermined (potential to high-potential)');
    expect(film).toContain('policy form: porterian, judged by Table 1');
    expect(bio).toContain('Bio valley\n  Table 1, porterian cluster: no-potential');
    expect(bio).toContain(
      'qualification as an initiative: no, 3 of 6 met; not met: international; unknown: marketing, skills',
    );
  });

  it('gives the same as JSON', async () => {
    const path = join(FIXTURES, 'film-town.csv');
    const { file, clusters } = JSON.parse((await classify(path, '--json')).stdout) as {
      file: string;
      clusters: { cluster: string; litmusTests: Record<string, { verdict: string }>; unmet: string[] }[];
    };
    expect(file).toBe(path);
    expect(clusters.map(({ cluster, litmusTests }) => [cluster, litmusTests['collaboration']?.verdict])).toEqual([
      ['Film town', 'undetermined'],
      ['Bio valley', 'no-potential'],
    ]);
    expect(clusters[1]?.unmet).toEqual(['pressure-high', 'pressure-any', 'market-tested-cluster', 'international']);
  });

  it('prints a template that it can read back', async () => {
    const path = written('template.csv', (await classify('--template')).stdout);
    expect(readFileSync(path, 'utf8').split('\n')[0]).toBe('cluster,criterion,answer');
    expect((await classify(path)).stdout).toContain(
      'Table 1, porterian cluster: undetermined (no-potential to high-potential)',
    );
  });

  it('lists the criteria with what they ask and who asks', async () => {
    const { stdout } = await classify('--criteria');
    expect(stdout.trim().split('\n')).toHaveLength(23);
    expect(stdout).toMatch(/^financial-actors +Financial actors \(Table 2: potential\)$/m);
    expect(JSON.parse((await classify('--criteria', '--json')).stdout)).toHaveLength(23);
  });

  it.each(['semicolon', 'tab'] as const)('reads columns separated by a %s', async (name) => {
    const sign = { semicolon: ';', tab: '\t' }[name];
    const path = written(
      'other.csv',
      ['cluster,criterion,answer', 'Dalen,core-firms-competing,no\n'].join('\n').replace(/,/g, sign),
    );
    expect((await classify(path, '--delimiter', name)).stdout).toContain(
      'Table 2, collaboration cluster: no-potential',
    );
  });

  it.each([
    ['unknown-criterion.csv', /row 2: column criterion: expected the id of a criterion, received "customers"/],
    ['wrong-answer.csv', /row 3: column answer: expected one of yes, no, unknown, received "maybe"/],
    ['missing-column.csv', /row 1: column criterion: expected the column, received \["cluster","answer"\]/],
    [
      'criterion-twice.csv',
      /row 4: columns cluster \+ criterion: expected a value that no other row has \(row 2 has it\)/,
    ],
    ['no-such-file.csv', /no-such-file\.csv/],
  ])('says in one line what is wrong with %s, and prints no verdict', async (name, message) => {
    const { stdout, error } = await classify(join(FIXTURES, name));
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('\n');
    expect(stdout).toBe('');
  });

  it('asks for a file if there is none', async () => {
    const { stderr, error } = await classify();
    expect(stderr).toContain("missing required argument 'file'");
    expect(error).toMatchObject({ exitCode: 1 });
  });

  it('has help with an example of a file and of a call', async () => {
    const { stdout } = await classify('--help');
    expect(stdout).toContain('cluster,criterion,answer');
    expect(stdout).toContain('npx klusterlab classify my-cluster.csv');
  });
});
