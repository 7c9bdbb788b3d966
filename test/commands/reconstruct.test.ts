import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reconstruct } from '../../src/reconstruction';
import { registerReconstruct } from '../../workspace/commands/reconstruct';
import { runCommand } from './run-command';
import type { CommandRun } from './run-command';
import { deviationOf, exactly, medianOf, near, sumOf, SWECO } from '../reconstruction/published-values';

const FIGURES = [
  '--n',
  '15',
  '--sum',
  '232394893',
  '--sd',
  '11527442.868',
  '--min',
  '3e6',
  '--max',
  '39.4e6',
  '--median',
  '11882000',
];

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'klusterlab-reconstruct-'))));
afterAll(() => rmSync(folder, { recursive: true }));
// The command gives the process a store under build/cache.
afterEach(() => void delete (globalThis as { klusterlabStore?: unknown }).klusterlabStore);

const run = (...parameters: readonly string[]): Promise<CommandRun> =>
  runCommand(registerReconstruct, ['reconstruct', ...parameters]);

interface Report {
  readonly summary: unknown;
  readonly draws: number;
  readonly prior: string;
  readonly seed: number;
  readonly diagnostics: { readonly chains: number; readonly worstRHat: number };
  readonly ordered: readonly {
    readonly position: number;
    readonly mean: number;
    readonly lower: number;
    readonly upper: number;
  }[];
  readonly file: string | null;
}

async function json(...parameters: readonly string[]): Promise<Report> {
  return JSON.parse((await run(...parameters, '--json')).stdout) as Report;
}

describe('klusterlab reconstruct', () => {
  it('prints the range of each ordered value, the prior, the seed and how the chains mixed', async () => {
    const { stdout } = await run(...FIGURES, '--draws', '800', '--seed', '7');
    expect(stdout).toContain(
      '800 data sets of 15 values, seed 7; prior: uniform over the data sets that meet the figures',
    );
    expect(stdout).toMatch(/^ +8 +11\u202f882\u202f000 +11\u202f882\u202f000 +11\u202f882\u202f000$/m);
    expect(stdout).toMatch(
      /^4 chains, R-hat at most 1\.00\d\d \(the chains agree\); effective size at least \d{3} in the middle/m,
    );
  });

  it('writes a row for each draw and a column for each value, in order of size, with every bit', async () => {
    const file = join(folder, 'draws.csv');
    const { stdout } = await run(...FIGURES, '--draws', '50', '--seed', '7', '--out', file);
    expect(stdout).toContain(`written to ${file}`);
    const [header, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(header?.split(',')).toEqual(Array.from({ length: 15 }, (_, k) => `value${k + 1}`));
    const { draws } = reconstruct(SWECO, { prior: 'uniform', draws: 50, chains: 4, seed: 7 });
    expect(rows.map((row) => Float64Array.from(row.split(','), Number))).toEqual(draws);
    expect(readdirSync(folder).filter((name) => name.includes('draws.csv'))).toEqual(['draws.csv']);
  });

  it('gives the same as JSON', async () => {
    const report = await json(...FIGURES, '--draws', '40', '--chains', '2', '--prior', 'lognormal');
    expect(report).toMatchObject({ draws: 40, prior: 'lognormal', seed: 1, file: null, diagnostics: { chains: 2 } });
    expect(report.summary).toMatchObject({
      sampleSize: 15,
      median: exactly(11_882_000),
      support: { lower: 0, upper: null },
    });
    expect(report.ordered.map(({ position }) => position)).toEqual(Array.from({ length: 15 }, (_, k) => k + 1));
    expect(report.ordered[14]).toMatchObject({ mean: 39.4e6, lower: 39.4e6, upper: 39.4e6 });
  });

  it.each([
    ['exact', ['--mean', '5.2', '--sd', '1.60'], { sum: exactly(8 * 5.2), standardDeviation: exactly(1.6) }],
    [
      'typed',
      ['--mean', '5.2', '--sd', '1.60'],
      { sum: { lower: 8 * 5.15, upper: 8 * 5.25 }, standardDeviation: { lower: 1.595, upper: 1.605 } },
    ],
    ['0', ['--sum', '42', '--median', '5'], { sum: near(42, 0.5), median: near(5, 0.5) }],
    ['-1', ['--sum', '40', '--min', '0'], { sum: near(40, 5), minimum: near(0, 5) }],
    ['all=0,sum=exact', ['--sum', '42', '--max', '7'], { sum: exactly(42), maximum: near(7, 0.5) }],
    ['sd=0', ['--sum', '42', '--sd', '0.2'], { sum: exactly(42), standardDeviation: { lower: 0, upper: 0.7 } }],
  ])('takes figures with --decimals %s as the intervals that they stand for', async (decimals, figures, expected) => {
    const report = await json(
      '--n',
      '8',
      ...figures,
      '--decimals',
      decimals,
      '--draws',
      '4',
      '--lowest',
      '-10',
      '--highest',
      '20',
    );
    expect(report.summary).toMatchObject({ ...expected, support: { lower: -10, upper: 20 } });
  });

  it('draws data sets with the figures, whichever are given', async () => {
    const file = join(folder, 'few.csv');
    await run('--n', '6', '--mean', '5', '--median', '4', '--sd', '3', '--draws', '20', '--out', file);
    for (const row of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
      const values = row.split(',').map(Number);
      expect(sumOf(values)).toBeCloseTo(30, 9);
      expect(medianOf(values)).toBeCloseTo(4, 9);
      expect(deviationOf(values)).toBeCloseTo(3, 9);
    }
  });

  it.each([
    [[...FIGURES, '--sd', '16e6'], /standardDeviation: expected 7796175\.4 to 15640779\.3/],
    [['--n', '15', '--sum', '100', '--max', '5'], /maximum: expected at least 6\.6666/],
    [['--n', '3'], /either --sum or --mean, received "neither"/],
    [['--n', '3', '--sum', '9', '--mean', '3'], /either --sum or --mean, received "both"/],
    [['--n', '3', '--sum', '9 000'], /--sum: expected a number with a decimal point/],
    [['--n', '3', '--sum', '9', '--decimals', 'two'], /--decimals: expected/],
    [['--n', '3', '--sum', '9', '--decimals', 'mode=2'], /--decimals: expected/],
    [['--n', '0', '--sum', '9'], /sampleSize: expected a whole number, at least 1/],
    [['--n', '3', '--sum', '9', '--draws', '2'], /draws: expected a whole number, at least 4/],
    [['--n', '3', '--sum', '9', '--seed', 'x'], /has to be a whole number/],
    [['--sum', '9'], /required option '--n <count>'/],
  ])('refuses %j with a message, and writes nothing', async (parameters, message) => {
    const file = join(folder, 'refused.csv');
    const { stdout, stderr, error } = await run(...parameters, '--out', file);
    expect(`${error?.message ?? ''} ${stderr}`).toMatch(message);
    expect(stdout).toBe('');
    expect(existsSync(file)).toBe(false);
  });

  it('shows examples in its help that run', async () => {
    const { stdout } = await run('--help');
    const examples = [...stdout.matchAll(/npx klusterlab reconstruct (.*)/g)].map(([, rest = '']) => rest.split(' '));
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const there = example.map((word) => (word === 'draws.csv' ? join(folder, 'example.csv') : word));
      expect((await run(...there, '--draws', '40')).error).toBeUndefined();
    }
  });
});
