import fs from 'fs';
import os from 'os';
import path from 'path';
import { median } from 'simple-statistics';
import { effectiveSize, runChain } from '../src/reconstruction';
import type { ChainTask } from '../src/reconstruction';
import { PROJECT_ROOT } from '../workspace/kernel';
import { formatTable } from './format-table';
import { readCount } from './read-count';
import { isInstalled, peerSeconds } from './peer-seconds';
import type { Peer } from './peer-seconds';

const USAGE = `usage: npm run bench:mcmc [-- --rounds N]
Times the constrained Markov chain (15 values; sum, deviation, minimum, median and maximum exact) in one thread against
numpy with a thousand chains at a time, in turn, N rounds (default 5); prints rotations and effective draws a second and
their ratios, and writes all to build/bench-mcmc.json. Close what else keeps the machine busy.
`;
/** Rotations a second in one thread. */
const TARGET = 10_000_000;
/** What `reconstruct` uses unless told otherwise. */
const ROTATIONS_PER_DRAW = 600;
const OUR_DRAWS = 40_000;
const PEER_CHAINS = 1000;
const PEER_DRAWS = 20;
/** The 13th smallest of 15: it mixes about as slowly as any. */
const POSITION = 12;
const NUMPY: Peer = { name: 'numpy', command: 'python3', script: 'mcmc.py', probe: ['-c', 'import numpy'] };

const exactly = (value: number): { lower: number; upper: number } => ({ lower: value, upper: value });
const TASK: ChainTask = {
  summary: {
    sampleSize: 15,
    sum: exactly(232.394893),
    standardDeviation: exactly(11.527442868),
    minimum: exactly(3),
    median: exactly(11.882),
    maximum: exactly(39.4),
  },
  remainder: null,
  prior: 'uniform',
  seed: 2013,
  chain: 0,
  draws: OUR_DRAWS,
  warmUpDraws: 10,
  rotationsPerDraw: ROTATIONS_PER_DRAW,
};

/** Speed of one run. */
export interface ChainSpeed {
  readonly rotationsPerSecond: number;
  readonly effectiveDrawsPerSecond: number;
}

/** What `build/bench-mcmc.json` holds. */
export interface ChainBench {
  readonly machine: { readonly node: string; readonly platform: string; readonly cores: number };
  readonly klusterlab: readonly ChainSpeed[];
  readonly numpy: readonly ChainSpeed[];
}

/** Runs the bench; see `USAGE`. */
export async function main(parameters: readonly string[]): Promise<void> {
  const rounds = readCount(parameters, '--rounds', 5);
  if (rounds === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const hasPeer = await isInstalled(NUMPY);
  if (!hasPeer) say('numpy is not installed: the comparison with it is skipped.');
  const [klusterlab, numpy]: [ChainSpeed[], ChainSpeed[]] = [[], []];
  ourSpeed();
  for (let round = 1; round <= rounds; round += 1) {
    klusterlab.push(ourSpeed());
    if (hasPeer) numpy.push(await peerSpeed());
    say(`round ${round} of ${rounds}`);
  }
  const machine = {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    cores: os.availableParallelism(),
  };
  const bench: ChainBench = { machine, klusterlab, numpy };
  fs.mkdirSync(path.join(PROJECT_ROOT, 'build'), { recursive: true });
  fs.writeFileSync(path.join(PROJECT_ROOT, 'build', 'bench-mcmc.json'), `${JSON.stringify(bench, null, 2)}\n`);
  process.stdout.write(describe(bench));
}

function ourSpeed(): ChainSpeed {
  const started = performance.now();
  const { values, rotations } = runChain(TASK);
  const seconds = (performance.now() - started) / 1000;
  // As many chains as the peer has rows would have: the whole run is one chain, cut into forty.
  const cut = Array.from({ length: 40 }, (_, chain) =>
    Float64Array.from(
      { length: OUR_DRAWS / 40 },
      (__, at) => values[(chain * (OUR_DRAWS / 40) + at) * 15 + POSITION] ?? NaN,
    ),
  );
  return {
    rotationsPerSecond: rotations / seconds,
    effectiveDrawsPerSecond: (effectiveSize(cut, 'mean') ?? NaN) / seconds,
  };
}

async function peerSpeed(): Promise<ChainSpeed> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'klusterlab-bench-'));
  try {
    const file = path.join(folder, 'draws.txt');
    const seconds = await peerSeconds(NUMPY, [String(PEER_DRAWS), String(ROTATIONS_PER_DRAW), file]);
    const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
    const chains = lines.map((line) => Float64Array.from(line.split(' '), Number));
    return {
      rotationsPerSecond: (PEER_CHAINS * PEER_DRAWS * ROTATIONS_PER_DRAW) / seconds,
      effectiveDrawsPerSecond: (effectiveSize(chains, 'mean') ?? NaN) / seconds,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function describe({ klusterlab, numpy }: ChainBench): string {
  const middle = (runs: readonly ChainSpeed[], what: keyof ChainSpeed): number => median(runs.map((run) => run[what]));
  const row = (name: string, what: keyof ChainSpeed): string[] => {
    const ours = middle(klusterlab, what);
    if (numpy.length === 0) return [name, millions(ours), '', ''];
    const theirs = middle(numpy, what);
    return [name, millions(ours), millions(theirs), (ours / theirs).toFixed(1)];
  };
  const rate = middle(klusterlab, 'rotationsPerSecond');
  return [
    '\n',
    formatTable([
      ['millions a second, one thread', 'klusterlab', 'numpy', 'ratio'],
      row('rotations', 'rotationsPerSecond'),
      row('effective draws', 'effectiveDrawsPerSecond'),
    ]),
    `target: at least ${TARGET / 1e6} million rotations a second${rate < TARGET ? ' MISSED' : ''}\n`,
  ].join('');
}

function millions(value: number): string {
  return (value / 1e6).toFixed(3);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
