import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulatedCost } from '../../src/estimation';
import type { AccumulationOptions } from '../../src/estimation';

const STABLE: AccumulationOptions = {
  fromYear: 2007,
  toYear: 2011,
  level: { kind: 'stable' },
  activeShare: 1,
  continuity: { kind: 'everyYear' },
};

describe('accumulatedCost', () => {
  it('is five times a stable annual cost for 2007–2011', () => {
    const cost = accumulatedCost({ lower: 400, central: 500, upper: 700 }, STABLE);
    expect(cost).toMatchObject({ years: 5, lower: 2000, central: 2500, upper: 3500 });
    expect(cost.byYear.map(({ year }) => year)).toEqual([2007, 2008, 2009, 2010, 2011]);
  });

  it('is the annual cost for a single year', () => {
    const { lower, central, upper } = accumulatedCost(500, { ...STABLE, toYear: 2007 });
    expect([lower, central, upper]).toEqual([500, 500, 500]);
  });

  it('takes bounds without width', () => {
    const { lower, upper } = accumulatedCost({ lower: 500, central: 500, upper: 500 }, STABLE);
    expect([lower, upper]).toEqual([2500, 2500]);
  });

  it('states each assumption in words', () => {
    expect(accumulatedCost(500, STABLE).assumptions).toEqual([
      'Every year costs what the known year does.',
      'All units are active in every year.',
      'Financing runs through all the years.',
      'The annual cost is the same kind of cost in every year; prices are not adjusted.',
    ]);
    const { assumptions } = accumulatedCost(500, {
      ...STABLE,
      level: { kind: 'growth', annualGrowth: { lower: 0, central: 0.01, upper: 0.02 }, referenceYear: 2011 },
      activeShare: { lower: 0.8, central: 0.9, upper: 1 },
      continuity: { kind: 'onePeriod', minimumYears: 3, observedYear: 2011 },
    });
    expect(assumptions[0]).toBe('From year to year the cost grows by 0 % to 2 %, counted from 2011.');
    expect(assumptions[1]).toBe('In each year 0.8 to 1 of the units are active.');
    expect(assumptions[2]).toContain('one period of 3 years around 2011');
  });

  describe('with one period of three years around the observed year', () => {
    const onePeriod = (fromYear: number, toYear: number): number =>
      accumulatedCost(100, {
        ...STABLE,
        fromYear,
        toYear,
        continuity: { kind: 'onePeriod', minimumYears: 3, observedYear: 2011 },
      }).lower;

    it('is sure of the observed year only, where the period may begin in it and the span ends', () => {
      expect(onePeriod(2007, 2011)).toBe(100);
    });

    it('is sure of all three years where the span holds every placement', () => {
      expect(onePeriod(2009, 2013)).toBe(300);
      expect(onePeriod(2000, 2020)).toBe(300);
      expect(onePeriod(2009, 2012)).toBe(200);
    });

    it('is sure of nothing in a span that some placement misses', () => {
      expect(onePeriod(2000, 2010)).toBe(0);
    });

    it('leaves central and upper value as they are', () => {
      const continuity = { kind: 'onePeriod', minimumYears: 3, observedYear: 2011 } as const;
      expect(accumulatedCost(100, { ...STABLE, continuity })).toMatchObject({ central: 500, upper: 500 });
    });

    it('places the period where it is cheapest', () => {
      const relativeLevels = { 2009: 1, 2010: 1, 2011: 1, 2012: 0.5, 2013: 0.25 };
      const cost = accumulatedCost(100, {
        ...STABLE,
        fromYear: 2009,
        toYear: 2013,
        level: { kind: 'byYear', relativeLevels },
        continuity: { kind: 'onePeriod', minimumYears: 3, observedYear: 2011 },
      });
      expect(cost.lower).toBe(175);
    });
  });

  it('compounds growth away from the reference year, so that growth makes earlier years cheaper', () => {
    const level = {
      kind: 'growth',
      annualGrowth: { lower: 0, central: 0.1, upper: 0.25 },
      referenceYear: 2008,
    } as const;
    const [before, reference, after] = accumulatedCost(100, { ...STABLE, toYear: 2009, level }).byYear;
    expect(before).toEqual({ year: 2007, lower: 80, central: 100 / 1.1, upper: 100 });
    expect(reference).toEqual({ year: 2008, lower: 100, central: 100, upper: 100 });
    expect(after).toMatchObject({ year: 2009, lower: 100, upper: 125 });
    expect(after?.central).toBeCloseTo(110, 12);
  });

  it('takes each year at its stated level, and the active share of it', () => {
    const cost = accumulatedCost(100, {
      ...STABLE,
      toYear: 2008,
      level: { kind: 'byYear', relativeLevels: { 2007: 0.5, 2008: { lower: 0.5, central: 1, upper: 2 } } },
      activeShare: { lower: 0.5, central: 0.8, upper: 1 },
    });
    expect(cost).toMatchObject({ lower: 50, central: 120, upper: 250 });
  });

  it('orders its ends, grows with the span, and is linear in the annual cost', () => {
    const annual = fc.integer({ min: 0, max: 1e9 });
    const growth = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    const years = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        annual,
        growth,
        growth,
        fc.double({ min: 0, max: 1, noNaN: true }),
        years,
        (cost, first, second, active, span) => {
          const [lower, upper] = [Math.min(first, second), Math.max(first, second)];
          const options: AccumulationOptions = {
            ...STABLE,
            toYear: 2007 + span,
            level: {
              kind: 'growth',
              annualGrowth: { lower, central: (lower + upper) / 2, upper },
              referenceYear: 2011,
            },
            activeShare: { lower: active, central: active, upper: 1 },
          };
          const once = accumulatedCost(cost, options);
          const longer = accumulatedCost(cost, { ...options, toYear: 2008 + span });
          const twice = accumulatedCost(2 * cost, options);
          expect(once.lower).toBeLessThanOrEqual(once.central * (1 + 1e-12));
          expect(once.central).toBeLessThanOrEqual(once.upper * (1 + 1e-12));
          expect(longer.upper).toBeGreaterThanOrEqual(once.upper);
          expect(twice.central).toBeCloseTo(2 * once.central, 3);
        },
      ),
    );
  });

  it.each([
    [-1, STABLE, 'invalid-number'],
    [NaN, STABLE, 'invalid-number'],
    [{ lower: 2, central: 1, upper: 3 }, STABLE, 'inverted-bounds'],
    [{ lower: 2, upper: 3 }, STABLE, 'missing-option'],
    [1, { ...STABLE, toYear: 2006 }, 'invalid-number'],
    [1, { ...STABLE, toYear: 1e9 }, 'invalid-number'],
    [1, { ...STABLE, fromYear: 2007.5 }, 'invalid-number'],
    [1, { ...STABLE, activeShare: 1.5 }, 'invalid-number'],
    [1, { ...STABLE, activeShare: -0.1 }, 'invalid-number'],
    [1, { ...STABLE, toYear: 2007, level: { kind: 'byYear', relativeLevels: { 2007: -1 } } }, 'invalid-number'],
    [1, { ...STABLE, level: undefined }, 'missing-option'],
    [1, { ...STABLE, level: { kind: 'flat' } }, 'invalid-choice'],
    [1, { ...STABLE, level: 'stable' }, 'invalid-choice'],
    [1, { ...STABLE, level: { kind: 'stable', annualGrowth: 0 } }, 'unknown-option'],
    [1, { ...STABLE, level: { kind: 'growth', annualGrowth: -1, referenceYear: 2011 } }, 'invalid-number'],
    [1, { ...STABLE, level: { kind: 'byYear', relativeLevels: { 2007: 1 } } }, 'missing-option'],
    [1, { ...STABLE, toYear: 2007, level: { kind: 'byYear', relativeLevels: { 2007: 1, 2008: 1 } } }, 'unknown-option'],
    [1, { ...STABLE, continuity: { kind: 'onePeriod', minimumYears: 0, observedYear: 2011 } }, 'invalid-number'],
    [1, { ...STABLE, continuity: { kind: 'onePeriod', observedYear: 2011 } }, 'missing-option'],
    [1, { ...STABLE, continuity: null }, 'invalid-choice'],
    [1, { ...STABLE, price: 2011 }, 'unknown-option'],
    [1e308, STABLE, 'overflow'],
  ])('refuses %j with %j', (annual, options, code) => {
    expect(() => accumulatedCost(annual as never, options as never)).toThrow(
      expect.objectContaining({ name: 'KlusterlabError', code }),
    );
  });
});
