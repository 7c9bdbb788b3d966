import { afterEach, describe, expect, it } from 'vitest';
import { ensembleOrigin, reconstruct } from '../../src/reconstruction';
import type { EnsembleStore, PublishedSummary } from '../../src/reconstruction';
import { SWECO, SWECO_WITHOUT_EU } from './published-values';

const host = globalThis as { klusterlabStore?: EnsembleStore };
const OPTIONS = { prior: 'uniform', draws: 20, chains: 2, seed: 1 } as const;

function mapStore(): { kept: Map<string, string>; store: EnsembleStore } {
  const kept = new Map<string, string>();
  return { kept, store: { get: (key) => kept.get(key) ?? null, set: (key, text) => void kept.set(key, text) } };
}

afterEach(() => void delete host.klusterlabStore);

describe('reconstruct with a store', () => {
  it('keeps finished chains and gives the same ensemble from them, bit for bit', () => {
    const { kept, store } = mapStore();
    const options = { ...OPTIONS, remainder: SWECO_WITHOUT_EU };
    const without = reconstruct(SWECO, options);
    host.klusterlabStore = store;
    const computed = reconstruct(SWECO, options);
    const cached = reconstruct(SWECO, options);
    expect(kept.size).toBe(1);
    expect(computed).toEqual(without);
    expect(cached).toEqual(without);
    expect(JSON.stringify(cached)).toBe(JSON.stringify(without));
    expect([without, computed, cached].map((ensemble) => ensembleOrigin(ensemble))).toEqual([
      'computed',
      'computed',
      'cached',
    ]);
  });

  it.each([
    ['not JSON', () => '{'],
    ['a chain missing', (text: string) => JSON.stringify((JSON.parse(text) as unknown[]).slice(1))],
    ['a value missing', (text: string) => text.replace(/"values":\[[^,]+,/, '"values":[')],
    ['a value that is no number', (text: string) => text.replace(/"values":\[[^,]+,/, '"values":[null,')],
    ['nothing', () => '[]'],
    ['something else', () => '[null,null]'],
  ])('computes afresh, and writes anew, if the kept text is damaged: %s', (_, damage) => {
    const { kept, store } = mapStore();
    host.klusterlabStore = store;
    const whole = reconstruct(SWECO, OPTIONS);
    const [[key, text]] = [...kept] as [[string, string]];
    expect(damage(text)).not.toBe(text);
    kept.set(key, damage(text));
    const again = reconstruct(SWECO, OPTIONS);
    expect(ensembleOrigin(again)).toBe('computed');
    expect(again).toEqual(whole);
    expect(kept.get(key)).toBe(text);
  });

  it('tells apart whatever changes a draw: figures, prior, draws, chains, seed, moves, and where a support is open', () => {
    const { kept, store } = mapStore();
    host.klusterlabStore = store;
    const bounded: PublishedSummary = { ...SWECO, support: { lower: 0, upper: Infinity } };
    const open: PublishedSummary = { ...SWECO, support: { lower: -Infinity, upper: Infinity } };
    for (const summary of [SWECO, bounded, open, { ...SWECO, sum: { lower: 232394893, upper: 232394894 } }])
      reconstruct(summary, OPTIONS);
    for (const change of [
      { prior: 'lognormal' },
      { draws: 21 },
      { chains: 3 },
      { seed: 2 },
      { rotationsPerDraw: 7 },
      { warmUpDraws: 7 },
      { remainder: SWECO_WITHOUT_EU },
    ] as const)
      reconstruct(SWECO, { ...OPTIONS, ...change });
    expect(kept.size).toBe(11);
  });

  it('checks the figures before it asks the store', () => {
    host.klusterlabStore = { get: () => '[]', set: () => undefined };
    expect(() => reconstruct({ ...SWECO, maximum: { lower: 1, upper: 1 } }, OPTIONS)).toThrow('maximum');
  });
});
