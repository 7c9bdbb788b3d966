import fs from 'fs';
import os from 'os';
import path from 'path';
import { median } from 'simple-statistics';
import { bootstrapInterval } from '../src/resampling';
import { PROJECT_ROOT } from '../workspace/kernel';
import { bootstrapInWorkers } from '../workspace/workers';
import { formatTable } from './format-table';
import { readCount } from './read-count';
import { isInstalled, peerSeconds } from './peer-seconds';
import type { Peer } from './peer-seconds';

const USAGE = `usage: npm run bench:bootstrap [-- --rounds N]
Times the plain bootstrap of mean and median (n = 15, a million replicates, standard error and percentile limits)
against numpy and R's boot in turn, N rounds (default 7), and one against two worker threads; prints medians and their
ratios, and writes all times to build/bench-bootstrap.json. Close what else keeps the machine busy.
`;
const REPLICATES = 1_000_000;
/** R's boot takes seconds for these; its times are multiplied to a million. */
const REPLICATES_IN_R = 100_000;
/** Enough work for threads to be worth their start. */
const REPLICATES_IN_WORKERS = 4_000_000;
const TARGETS: Readonly<Record<string, number>> = { numpy: 2, 'R boot': 30 };
const STATISTICS = ['mean', 'median'] as const;
const VALUES = Array.from({ length: 15 }, (_, index) => Math.round(3e6 * Math.exp(((index / 14) * 2.4) ** 1.3)));
const PLAIN = {
  populationSize: 39,
  method: 'plain',
  interval: 'percentile',
  confidenceLevel: 0.95,
  seed: 2013,
} as const;

const NUMPY: Peer = { name: 'numpy', command: 'python3', script: 'boot.py', probe: ['-c', 'import numpy'] };
const BOOT: Peer = { name: 'R boot', command: 'Rscript', script: 'boot.R', probe: ['-e', 'library(boot)'] };

type Statistic = (typeof STATISTICS)[number];

/** What `build/bench-bootstrap.json` holds; all times in seconds. */
export interface BootstrapBench {
  readonly machine: { readonly node: string; readonly platform: string; readonly cores: number };
  readonly replicates: number;
  /** Times by statistic and program, R's already multiplied to a million replicates. */
  readonly times: Readonly<Record<Statistic, Readonly<Record<string, readonly number[]>>>>;
  /** Times of a Booth bootstrap of the median with four million replicates, by number of workers. */
  readonly workers: Readonly<Record<'1' | '2', readonly number[]>>;
}

/** Runs the bench; see `USAGE`. */
export async function main(parameters: readonly string[]): Promise<void> {
  const rounds = readCount(parameters, '--rounds', 7);
  if (rounds === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const peers: Peer[] = [];
  for (const peer of [NUMPY, BOOT]) {
    if (await isInstalled(peer)) peers.push(peer);
    else say(`${peer.name} is not installed: the comparison with it is skipped.`);
  }
  const bench: BootstrapBench = {
    machine: {
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
      cores: os.availableParallelism(),
    },
    replicates: REPLICATES,
    times: { mean: await compare('mean', peers, rounds), median: await compare('median', peers, rounds) },
    workers: await scale(Math.min(rounds, 3)),
  };
  fs.mkdirSync(path.join(PROJECT_ROOT, 'build'), { recursive: true });
  fs.writeFileSync(path.join(PROJECT_ROOT, 'build', 'bench-bootstrap.json'), `${JSON.stringify(bench, null, 2)}\n`);
  process.stdout.write(describe(bench));
}

async function compare(
  statistic: Statistic,
  peers: readonly Peer[],
  rounds: number,
): Promise<Record<string, readonly number[]>> {
  const times: Record<string, number[]> = {};
  ourSeconds(statistic);
  for (let round = 1; round <= rounds; round += 1) {
    (times['klusterlab'] ??= []).push(ourSeconds(statistic));
    for (const peer of peers) {
      const replicates = peer === BOOT ? REPLICATES_IN_R : REPLICATES;
      const elapsed = await peerSeconds(peer, [statistic, String(replicates)]);
      (times[peer.name] ??= []).push((elapsed * REPLICATES) / replicates);
    }
    say(`${statistic}, round ${round} of ${rounds}`);
  }
  return times;
}

function ourSeconds(statistic: Statistic): number {
  const started = performance.now();
  bootstrapInterval(VALUES, statistic, { ...PLAIN, replicates: REPLICATES });
  return (performance.now() - started) / 1000;
}

async function scale(rounds: number): Promise<Record<'1' | '2', number[]>> {
  const times: Record<'1' | '2', number[]> = { 1: [], 2: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const workers of [1, 2] as const) {
      const started = performance.now();
      const options = { ...PLAIN, method: 'booth', replicates: REPLICATES_IN_WORKERS, workers } as const;
      await bootstrapInWorkers(VALUES, 'median', options);
      times[workers].push((performance.now() - started) / 1000);
    }
    say(`workers, round ${round} of ${rounds}`);
  }
  return times;
}

function describe({ times, workers }: BootstrapBench): string {
  const rows = STATISTICS.flatMap((statistic) => {
    const ours = median([...(times[statistic]['klusterlab'] ?? [])]);
    return Object.entries(times[statistic]).map(([name, all]) => {
      const middle = median([...all]);
      const target = TARGETS[name];
      const ratio = middle / ours;
      const verdict = target === undefined ? '' : `${target}${ratio < target ? ' MISSED' : ''}`;
      return [
        `${statistic}, ${name}`,
        seconds(middle),
        seconds(Math.min(...all)),
        seconds(Math.max(...all)),
        ratio.toFixed(1),
        verdict,
      ];
    });
  });
  const [one, two] = [median([...workers[1]]), median([...workers[2]])];
  return [
    '\n',
    formatTable([['a million replicates, n = 15', 'median', 'shortest', 'longest', 'ratio', 'target'], ...rows]),
    `R boot ran ${REPLICATES_IN_R} replicates; its times are multiplied by ${REPLICATES / REPLICATES_IN_R}.\n`,
    `${REPLICATES_IN_WORKERS} Booth replicates of the median: ${seconds(one)} on one worker, ${seconds(two)} on two, `,
    `ratio ${(one / two).toFixed(2)}\n`,
  ].join('');
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
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
