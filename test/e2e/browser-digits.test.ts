import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareModels, modelInputFromValues } from '../../src/models';
import { simpleRandomSample } from '../../src/estimation';
import { reconstruct } from '../../src/reconstruction';
import { bootstrapInterval } from '../../src/resampling';
import { ROOT } from './jupyter';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
);
if (CHROMIUM === undefined && process.env['CI'])
  throw new Error('chromium not on PATH: install chromium (see .ci/run)');

/** What is computed, in a page and here: everything of the laboratory that draws random numbers. */
const EXPRESSION = `
  const values = [3, 4.5, 5.25, 6, 7.5, 8, 9.75, 11.882, 13, 15.5, 18, 21.25, 26, 31, 39.4];
  const design = simpleRandomSample({ populationSize: 39, sampleSize: 15 });
  const methods = ['booth', 'antal-tille', 'rao-wu-yue-beaumont', 'rao-wu', 'plain'];
  const bootstraps = methods.map((method) =>
    bootstrapInterval(values, 'mean', { populationSize: 39, method, interval: 'percentile', replicates: 40000,
      confidenceLevel: 0.95, seed: 2013 }));
  const at = (value) => ({ lower: value, upper: value });
  const summary = { sampleSize: 15, sum: at(232394893), standardDeviation: { lower: 11527442, upper: 11527443 },
    median: at(11882000), minimum: { lower: 2.5e6, upper: 3.5e6 }, maximum: { lower: 39.35e6, upper: 39.45e6 } };
  const ensembles = ['uniform', 'maximumEntropy', 'lognormal'].map((prior) =>
    reconstruct(summary, { prior, draws: 40, chains: 2, seed: 2013 }).draws.map((draw) => Array.from(draw)));
  const convention = { distribution: 't', correction: 'oneMinusSamplingFraction', confidenceLevel: 0.95 };
  const compared = compareModels(modelInputFromValues(values, design, { lower: 0, upper: 100 }), null, { convention, seed: 2013 });
  return JSON.stringify({ bootstraps, ensembles, compared });
`;
const NAMES = [
  'bootstrapInterval',
  'compareModels',
  'modelInputFromValues',
  'reconstruct',
  'simpleRandomSample',
] as const;

describe.skipIf(CHROMIUM === undefined)('the laboratory in a real browser', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the digits that Node gives from the same seed', async () => {
    const library = { bootstrapInterval, compareModels, modelInputFromValues, reconstruct, simpleRandomSample };
    const here = new Function(...NAMES, EXPRESSION) as (...parts: readonly unknown[]) => string;
    // Only digits are compared: signs beyond ASCII do not pass through btoa.
    const inNode = here(...NAMES.map((name) => library[name])).replace(/[^ -~]/g, '?');
    const inPage = await computeInPage();
    expect(inPage).toBe(inNode);
    expect(inNode.length).toBeGreaterThan(10_000);
  });

  /** Bundles the folders, runs the expression in a page, and reads what it wrote into its body. */
  async function computeInPage(): Promise<string> {
    const exports = ['estimation', 'models', 'reconstruction', 'resampling'];
    const bundle = await build({
      stdin: { contents: exports.map((name) => `export * from './src/${name}';`).join('\n'), resolveDir: ROOT },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'library',
      write: false,
      logLevel: 'silent',
    });
    writeFileSync(join(folder, 'library.js'), bundle.outputFiles[0]?.text ?? '');
    const script = `const { ${NAMES.join(', ')} } = library; document.body.textContent = btoa((() => { ${EXPRESSION} })().replace(/[^ -~]/g, '?'));`;
    writeFileSync(join(folder, 'run.js'), script);
    writeFileSync(
      join(folder, 'page.html'),
      '<!doctype html><meta charset="utf-8"><body><script src="library.js"></script><script src="run.js"></script></body>',
    );
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
    const page = `file://${join(folder, 'page.html')}`;
    const html = execFileSync(String(CHROMIUM), [...flags, '--virtual-time-budget=60000', '--dump-dom', page], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const body = /<body>([A-Za-z0-9+/=]+)<\/body>/.exec(html)?.[1] ?? '';
    return Buffer.from(body, 'base64').toString('latin1');
  }
});
