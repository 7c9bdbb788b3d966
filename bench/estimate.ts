import { execFileSync, spawnSync } from 'child_process';
import fs from 'fs';
import os from 'os';
import path from 'path';
import { median } from 'simple-statistics';
import { estimate } from '../src/estimate';
import { fastRandom } from '../src/random';
import { readPopulationFile, readSampleFile } from '../src/sample-file';
import { formatTable } from './format-table';
import { readCount } from './read-count';

const USAGE = `usage: npm run bench:estimate [-- --pairs N]
The mean of 100,000 rows in 50 strata from a CSV file, by estimate() and by R's survey in turn, N pairs (default 5): reading
the file is timed, starting Node or R is not. Prints medians and their ratio. Without R and survey, our times alone.
`;
const ROWS = 100_000;
const STRATA = 50;
const TARGET_RATIO = 5;
const PEER = path.join(__dirname, 'peers', 'estimate.R');

/** One timed estimate. */
interface TimedEstimate {
  readonly seconds: number;
  readonly estimate: number;
  readonly standardError: number;
}

/** Runs the bench; see `USAGE`. */
export function main(parameters: readonly string[]): void {
  const pairs = readCount(parameters, '--pairs', 5);
  if (pairs === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'klusterlab-bench-'));
  try {
    process.stdout.write(compare(folder, pairs));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function compare(folder: string, pairs: number): string {
  const [file, sizes] = writeSample(folder);
  const withPeer = spawnSync('Rscript', ['-e', 'library(survey)'], { stdio: 'ignore' }).status === 0;
  const ours: TimedEstimate[] = [];
  const theirs: TimedEstimate[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    ours.push(byLibrary(file, sizes));
    if (withPeer) theirs.push(byPeer(file, sizes));
  }
  const row = (name: string, runs: readonly TimedEstimate[]): string[] => {
    const times = runs.map(({ seconds }) => seconds);
    return [name, ...[median(times), Math.min(...times), Math.max(...times)].map((time) => `${time.toFixed(3)} s`)];
  };
  const header = [`${ROWS} rows, ${STRATA} strata`, 'median', 'shortest', 'longest'];
  const table = formatTable([header, row('estimate()', ours), ...(withPeer ? [row('R survey', theirs)] : [])]);
  if (!withPeer) return `${table}R with the package survey is not installed: no comparison.\n`;
  const ratio = median(theirs.map(({ seconds }) => seconds)) / median(ours.map(({ seconds }) => seconds));
  const missed = ratio < TARGET_RATIO ? ' MISSED' : '';
  return `${table}ratio of the medians: ${ratio.toFixed(1)} (target: at least ${TARGET_RATIO})${missed}\n${agreement(ours, theirs)}`;
}

function agreement([ours]: readonly TimedEstimate[], [theirs]: readonly TimedEstimate[]): string {
  if (ours === undefined || theirs === undefined) return '';
  const difference = Math.max(
    Math.abs(ours.estimate / theirs.estimate - 1),
    Math.abs(ours.standardError / theirs.standardError - 1),
  );
  return `largest relative difference of estimate and standard error: ${difference.toExponential(1)}\n`;
}

function byLibrary(file: string, sizes: string): TimedEstimate {
  const started = performance.now();
  const sample = readSampleFile(file, { numbers: ['value'], texts: ['stratum'] });
  const result = estimate(sample, {
    value: 'value',
    strata: 'stratum',
    populationBy: readPopulationFile(sizes, 'stratum'),
  });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, estimate: result.estimate ?? NaN, standardError: result.standardError ?? NaN };
}

function byPeer(file: string, sizes: string): TimedEstimate {
  const printed = execFileSync('Rscript', [PEER, file, sizes], { encoding: 'utf8' });
  const [seconds = NaN, estimated = NaN, standardError = NaN] = printed.trim().split(' ').map(Number);
  return { seconds, estimate: estimated, standardError };
}

/** Skewed amounts whose level differs by stratum; a tenth to a third of each stratum was drawn. */
function writeSample(folder: string): readonly [string, string] {
  const random = fastRandom(2013, { stream: 0 });
  const counts = new Array<number>(STRATA).fill(0);
  const lines = ['stratum,value'];
  for (let row = 0; row < ROWS; row += 1) {
    const stratum = Math.floor(random.next() * STRATA);
    counts[stratum]! += 1;
    lines.push(`s${stratum},${(-Math.log(1 - random.next()) * 1000 * (1 + stratum)).toFixed(2)}`);
  }
  const sizes = counts.map((count, stratum) => `s${stratum},${count * (3 + (stratum % 8))}`);
  const files = [path.join(folder, 'sample.csv'), path.join(folder, 'sizes.csv')] as const;
  fs.writeFileSync(files[0], `${lines.join('\n')}\n`);
  fs.writeFileSync(files[1], `stratum,population\n${sizes.join('\n')}\n`);
  return files;
}

if (require.main === module) main(process.argv.slice(2));
