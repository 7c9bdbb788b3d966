import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterSample, simpleRandomSample, stratifiedSample } from '../../src/estimation';
import type { DrawnSample } from '../../src/estimation';
import oracle from '../oracles/survey-estimators.json';

const { E, H, M, schools, districts } = oracle.population;

/** One of R survey's samples of Californian schools, as columns, with its design. */
export interface ApiSample {
  readonly design: DrawnSample;
  readonly number: (column: string) => number[];
  readonly text: (column: string) => string[];
}

function columns(name: string) {
  const [header = '', ...lines] = readFileSync(join(__dirname, '../fixtures/api', `${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => line.split(','));
  const text = (column: string): string[] => rows.map((row) => row[header.split(',').indexOf(column)]!);
  return { text, number: (column: string): number[] => text(column).map(Number) };
}

const [srs, strat, clus] = [columns('apisrs'), columns('apistrat'), columns('apiclus1')];

/** apisrs, apistrat and apiclus1 with the designs under which they were drawn. */
export const API: Readonly<Record<'simple' | 'stratified' | 'cluster', ApiSample>> = {
  simple: { ...srs, design: simpleRandomSample({ populationSize: schools, sampleSize: 200 }) },
  stratified: { ...strat, design: stratifiedSample({ strata: strat.text('stype'), populationSizes: { E, H, M } }) },
  cluster: { ...clus, design: clusterSample({ clusters: clus.text('dnum'), populationClusters: districts }) },
};
