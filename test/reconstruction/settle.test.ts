import { describe, expect, it } from 'vitest';
import { readSummary } from '../../src/reconstruction/constraints/read-summary';
import { createState, refreshLimits } from '../../src/reconstruction/sampling/chain-state';
import type { ChainState } from '../../src/reconstruction/sampling/chain-state';
import { createLayer } from '../../src/reconstruction/sampling/layer';
import { settle } from '../../src/reconstruction/sampling/settle';
import { exactly, near, sumOf } from './published-values';

const VALUES = [2, 5, 8, 11, 14];
/** Five values with sum 40 and Σ(x − x̄)² = 90, spread within wide limits. */
const summary = {
  sampleSize: 5,
  sum: exactly(40),
  standardDeviation: exactly(Math.sqrt(22.5)),
  support: { lower: 0, upper: 100 },
};

function stateOf(figures: typeof summary, values: readonly number[]): ChainState {
  const layer = createLayer(readSummary('test', figures));
  const state = createState(
    layer,
    Float64Array.from(values, (value) => value - layer.centre),
  );
  refreshLimits(state);
  return state;
}

const spreadOf = (values: ArrayLike<number>): number =>
  sumOf(Array.from(values, (value) => (value - sumOf(values) / values.length) ** 2));

describe('settle', () => {
  it('puts sum and spread back on their exact values, in the totals too, and moves nothing by more than was off', () => {
    const state = stateOf(
      summary,
      VALUES.map((value, k) => value + 1e-6 * (k + 1)),
    );
    settle(state);
    expect(sumOf(state.values)).toBeCloseTo(0, 13);
    expect(spreadOf(state.values)).toBeCloseTo(90, 12);
    expect(Array.from(state.totals)).toEqual([expect.closeTo(0, 13), expect.closeTo(90, 12)]);
    state.values.forEach((value, k) => expect(value + 8).toBeCloseTo(VALUES[k] ?? NaN, 5));
  });

  it('measures what is an interval and leaves it where it is', () => {
    const values = VALUES.map((value) => value * 1.01);
    const state = stateOf({ ...summary, sum: near(40, 5), standardDeviation: near(Math.sqrt(22.5), 1) }, values);
    settle(state);
    expect(sumOf(state.values)).toBeCloseTo(0.4, 12);
    expect(state.totals[1]).toBeCloseTo(90 * 1.01 ** 2, 10);
  });

  it('leaves alone what would be pushed over a limit', () => {
    const narrowed = VALUES.map((value) => 8 + (value - 8) * (1 - 1e-6));
    const state = stateOf({ ...summary, support: { lower: 2.000003, upper: 100 } }, narrowed);
    const before = state.values.slice();
    settle(state);
    expect(state.values).toEqual(before);
  });
});
