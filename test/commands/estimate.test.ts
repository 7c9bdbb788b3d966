import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerEstimate } from '../../workspace/commands/estimate';
import { runCommand } from './run-command';
import type { CommandRun } from './run-command';

const API = join(__dirname, '../fixtures/api');
const SIMPLE = join(API, 'apisrs.csv');

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'klusterlab-estimate-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...parameters: readonly string[]): Promise<CommandRun> =>
  runCommand(registerEstimate, ['estimate', ...parameters]);

async function json(...parameters: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout, error } = await run(...parameters, '--json');
  if (error !== undefined) throw error;
  return JSON.parse(stdout) as Record<string, unknown>;
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('klusterlab estimate', () => {
  it("gives R's mean and standard error of enroll in apisrs, in words", async () => {
    const { stdout } = await run(SIMPLE, '--value', 'enroll', '--population', '6194');
    expect(stdout).toMatch(
      /^mean\n {2}estimate +584\.610\n {2}standard error +27\.368\n {2}interval +\[530\.641, 638\.579\] {2}95 %, t\n/,
    );
    expect(stdout).toContain('200 of 6194, 199 degrees of freedom');
  });

  it('gives the same as JSON, with the keys that are documented', async () => {
    const result = await json(SIMPLE, '--value', 'enroll', '--population', '6 194');
    expect(Object.keys(result)).toEqual([
      'statistic',
      'estimate',
      'standardError',
      'interval',
      'degreesOfFreedom',
      'sampleSize',
      'populationSize',
      'model',
      'method',
      'assumptions',
      'source',
    ]);
    expect(result).toMatchObject({ estimate: 584.61, interval: { level: 0.95, method: 't' } });
  });

  // R survey 4.1.1, test/oracles/survey-estimators.json.
  it.each([
    [['apistrat.csv', '--value', 'enroll', '--strata', 'stype'], 595.2821, 18.50851],
    [['apistrat.csv', '--value', 'enroll', '--strata', 'stype', '--statistic', 'total'], 3687178, 114641.7],
    [['apiclus1.csv', '--value', 'enroll', '--cluster', 'dnum', '--population', '757'], 549.7158, 45.19137],
    [
      ['apisrs.csv', '--value', 'api.stu', '--statistic', 'ratio:enroll', '--population', '6194'],
      0.8253537,
      0.01006883,
    ],
  ])('gives the golden value for %j', async ([file = '', ...parameters], estimate, standardError) => {
    const sizes = written('sizes.csv', 'stype;schools\nE;4 421\nH;755\nM;1 018\n');
    const strata = parameters.includes('--strata') ? ['--population-by', sizes] : [];
    const result = await json(join(API, file), ...parameters, ...strata);
    expect((result['estimate'] as number) / estimate).toBeCloseTo(1, 6);
    expect((result['standardError'] as number) / standardError).toBeCloseTo(1, 6);
  });

  it('reads known totals, post-strata, a domain and a range', async () => {
    const base = [SIMPLE, '--value', 'api00', '--population', '6194'];
    const regression = await json(...base, '--adjust', 'regression', '--known', 'api99=3914069', 'meals=297533');
    expect(regression['method']).toContain('regression estimator');
    const ratio = await json(...base, '--adjust', 'ratio', '--known', 'api99=3914069', '--statistic', 'total');
    expect(ratio['method']).toContain('ratio estimator');
    const sizes = written('groups.csv', 'stype,N\nE,4421\nH,755\nM,1018\n');
    const groups = await json(...base, '--post-strata', 'stype', '--post-strata-by', sizes);
    expect(groups['method']).toContain('post-stratified');
    const domain = await json(...base, '--domain', 'stype=E');
    expect(domain['method']).toContain('domain');
    const bounded = await json(...base, '--interval', 'hoeffding-serfling', '--range', '200,1000');
    expect(bounded['method']).toContain('[200, 1000]');
  });

  it('gives a list for several models, in words or as JSON', async () => {
    const parameters = [
      SIMPLE,
      '--value',
      'enroll',
      '--population',
      '6194',
      '--statistic',
      'total',
      '--model',
      'mean',
      'median-hybrid',
    ];
    expect(await json(...parameters)).toMatchObject([{ model: 'mean' }, { model: 'median-hybrid', interval: null }]);
    const { stdout } = await run(...parameters);
    expect(stdout).toContain(
      'total, model median-hybrid\n  estimate        2\u202f832\u202f204\n  standard error  none\n  interval        none',
    );
    expect(await json(...parameters.slice(0, -1))).toMatchObject({ model: 'mean' });
  });

  it('repeats a bootstrap from its seed', async () => {
    const parameters = [
      SIMPLE,
      '--value',
      'enroll',
      '--population',
      '6194',
      '--interval',
      'booth',
      '--replicates',
      '999',
    ];
    const first = await json(...parameters, '--seed', '3');
    expect(first).toMatchObject({ seed: 3, replicates: 999 });
    expect(await json(...parameters, '--seed', '3')).toEqual(first);
    expect((await json(...parameters, '--seed', '4'))['standardError']).not.toBe(first['standardError']);
  });

  it('reads a file as a Swedish spreadsheet writes it', async () => {
    const own = written('kostnad.csv', '\ufeffÅr;Kostnad\r\n2011;1 234,5\r\n2012;2\u00a0000,0\r\n2013;999,5\r\n');
    const result = await json(own, '--value', 'Kostnad', '--population', '12', '--statistic', 'total');
    expect(result['estimate']).toBeCloseTo(12 * (4234 / 3), 8);
  });

  it.each([
    [['--population', '100'], /at most the population size, 100, received 200/],
    [[], /the number of units in the population.*--population N/],
    [['--population', '6194', '--statistic', 'ratio:size'], /apisrs\.csv, row 1: column size: expected the column/],
    [['--population', '6194', '--interval', 'booth'], /seed: .*--seed 1/],
    [['--population', '6194', '--strata', 'stype'], /--population-by FILE/],
    [['--population-by', 'x.csv'], /--population-by: expected --strata COLUMN/],
    [['--population', '6194', '--known', 'api99=5'], /--known: expected --adjust/],
    [['--population', '6194', '--adjust', 'ratio'], /--adjust: expected --known COLUMN=TOTAL/],
    [['--population', '6194', '--adjust', 'ratio', '--known', 'api99'], /--known: expected COLUMN=TOTAL/],
    [['--population', '6194', '--adjust', 'ratio', '--known', 'a=1', 'b=2'], /one auxiliary/],
    [['--population', '6194', '--post-strata', 'stype'], /--post-strata-by FILE/],
    [['--population', '6194', '--range', '5'], /--range: expected LOWER,UPPER/],
    [['--population', '6194', '--domain', 'stype'], /--domain: expected COLUMN=VALUE/],
  ])('says in one line what is wrong with %j', async (parameters, message) => {
    const { stdout, error } = await run(SIMPLE, '--value', 'enroll', ...parameters);
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('\n');
    expect(stdout).toBe('');
  });

  it.each([
    [['--population', 'many'], /--population <N>.*not a whole number/],
    [['--population', '10.5'], /not a whole number/],
    [['--confidence', 'high'], /not a number/],
    [['--missing', 'impute'], /Allowed choices are refuse, drop/],
    [['--fpc', '10'], /unknown option '--fpc'/],
  ])('asks for what it can read instead of %j', async (parameters, message) => {
    const { stderr, error } = await run(SIMPLE, '--value', 'enroll', ...parameters);
    expect(stderr).toMatch(message);
    expect(error).toMatchObject({ exitCode: 1 });
  });

  it('needs a file and a column', async () => {
    expect((await run('--value', 'enroll')).stderr).toContain("missing required argument 'file'");
    expect((await run(SIMPLE, '--population', '6194')).stderr).toContain("required option '--value <column>'");
  });

  it('has help with the designs and an example of each call', async () => {
    const { stdout } = await run('--help');
    expect(stdout).toContain('--cluster COLUMN --population N        (N counts the clusters of the population)');
    expect(stdout).toContain('npx klusterlab estimate schools.csv --value enroll --population 6194');
  });
});
