import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSumAndMean, grim, grimmer, printedBounds, PRINT_ROUNDINGS } from '../../src/reconstruction';
import type { PrintRounding } from '../../src/reconstruction';

const fits = (mean: string, sampleSize: number, items = 1, rounding: PrintRounding = 'either'): boolean =>
  grim({ mean, sampleSize, items, rounding }).consistent;
const series = (from: number, count: number, decimals: number): string[] =>
  Array.from({ length: count }, (_, at) => (from + at * 10 ** -decimals).toFixed(decimals));

describe('grim', () => {
  // The tests of R's scrutiny (tests/testthat/test-grim.R); 5.19 of 28 is the example of Brown and Heathers (2017).
  it('gives what scrutiny gives for 5.19 to 5.30 and n = 28', () => {
    const possible = series(5.19, 12, 2).map((mean) => fits(mean, 28));
    const [yes, no] = [true, false];
    expect(possible).toEqual([no, no, yes, no, no, no, yes, no, no, no, yes, no]);
  });

  it('gives what scrutiny gives for several items', () => {
    const [yes, no] = [true, false];
    expect(series(0.8, 10, 2).map((mean) => fits(mean, 28, 2))).toEqual([
      yes,
      no,
      yes,
      no,
      yes,
      no,
      yes,
      yes,
      yes,
      yes,
    ]);
    expect(series(0.15, 10, 3).map((mean) => fits(mean, 120, 3))).toEqual([yes, no, no, yes, no, no, yes, no, yes, no]);
  });

  // The tests of R's rsprite2 (GRIM with several items).
  it.each([
    ['19.20', 5, 2, true],
    ['19.25', 4, 3, true],
    ['0.80', 4, 2, false],
    ['0.80', 5, 2, true],
    ['20.95', 12, 1, false],
    ['0.25', 2, 1, false],
    ['18.25', 4, 1, true],
  ])('gives what rsprite2 gives for mean %s, n = %i, %i items', (mean, sampleSize, items, expected) => {
    expect(fits(mean, sampleSize, items)).toBe(expected);
  });

  it('counts trailing zeros: 5.2 of 28 is possible, 5.20 is not', () => {
    expect(fits('5.2', 28)).toBe(true);
    expect(fits('5.20', 28)).toBe(false);
  });

  it('names the possible sums, and whether the test could fail at all', () => {
    expect(grim({ mean: '5.21', sampleSize: 28, items: 1, rounding: 'either' })).toEqual({
      consistent: true,
      sums: { lowest: 146n, highest: 146n },
      canFail: true,
    });
    expect(grim({ mean: '5.2', sampleSize: 28, items: 1, rounding: 'either' }).canFail).toBe(false);
  });

  // 0.125 of 8: a half, which the rules treat differently; its mirror image alike.
  it.each([
    ['either', true, true, false],
    ['halfUp', false, true, false],
    ['halfDown', true, false, false],
    ['up', false, true, false],
    ['down', true, false, false],
  ] as const)('prints 1/8 by the rule %s', (rounding, as12, as13, as11) => {
    for (const sign of ['', '-']) {
      const sums = ['0.12', '0.13', '0.11'].map((mean) =>
        grim({ mean: sign + mean, sampleSize: 8, items: 1, rounding }),
      );
      expect(sums.map(({ consistent }) => consistent)).toEqual([as12, as13, as11]);
    }
  });

  it('finds the sum behind any mean of whole numbers that was rounded by its rule', () => {
    const rounded = (sum: number, size: number, rule: PrintRounding): string => {
      const hundredths = (100 * Math.abs(sum)) / size;
      const half = hundredths - Math.floor(hundredths) === 0.5;
      const amount = {
        either: Math.round(hundredths),
        halfUp: Math.round(hundredths),
        halfDown: half ? Math.floor(hundredths) : Math.round(hundredths),
        up: Math.ceil(hundredths),
        down: Math.floor(hundredths),
      }[rule];
      return `${sum < 0 && amount > 0 ? '-' : ''}${(amount / 100).toFixed(2)}`;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(...PRINT_ROUNDINGS),
        (sum, size, rule) => {
          const { sums } = grim({ mean: rounded(sum, size, rule), sampleSize: size, items: 1, rounding: rule });
          expect(sums).toEqual({ lowest: BigInt(sum), highest: BigInt(sum) });
        },
      ),
    );
  });

  it.each([
    [{ mean: 5.2 }, 'invalid-figure'],
    [{ mean: '5,2' }, 'invalid-figure'],
    [{ mean: '' }, 'invalid-figure'],
    [{ sampleSize: 0 }, 'invalid-number'],
    [{ items: 0.5 }, 'invalid-number'],
    [{ rounding: 'bankers' }, 'invalid-choice'],
    [{ percent: true }, 'unknown-option'],
    [{ items: undefined }, 'missing-option'],
  ])('refuses %j with %s', (change, code) => {
    const report = { mean: '5.20', sampleSize: 28, items: 1, rounding: 'either', ...change };
    expect(() => grim(report as never)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

/** Mean and deviation of every data set of n whole numbers from 0 to `highest`, as printed with the decimals. */
function printsOf(size: number, highest: number, decimals: number): Set<string> {
  const prints = new Set<string>();
  const extend = (values: readonly number[]): void => {
    if (values.length === size) {
      const sum = values.reduce((all, value) => all + value, 0);
      const squares = values.reduce((all, value) => all + value * value, 0);
      prints.add(
        `${(sum / size).toFixed(decimals)} ${Math.sqrt((squares - (sum * sum) / size) / (size - 1)).toFixed(decimals)}`,
      );
      return;
    }
    for (let next = values[values.length - 1] ?? 0; next <= highest; next += 1) extend([...values, next]);
  };
  extend([]);
  return prints;
}

describe('grimmer', () => {
  const check = (mean: string, standardDeviation: string, sampleSize: number, items = 1): string | null =>
    grimmer({ mean, standardDeviation, sampleSize, items, rounding: 'either' }).reason;

  // R's rsprite2: GRIMMER_test(5.21, 1.60, 28) is TRUE, GRIMMER_test(3.44, 2.47, 18) is FALSE.
  it('gives what rsprite2 gives', () => {
    expect(check('5.21', '1.60', 28)).toBeNull();
    expect(check('3.44', '2.47', 18)).not.toBeNull();
  });

  // By Allard's aGrimmer (2018), run in R 4.2.2: GRIM inconsistent; test 1 or 2; test 3; consistent.
  it.each([
    ['5.19', '1.60', 28, 'mean'],
    ['3.44', '2.47', 18, 'parity'],
    ['5.23', '2.55', 35, 'parity'],
    ['5.21', '1.60', 28, null],
    ['4.00', '0.01', 20, 'sumOfSquares'],
  ])('finds for mean %s, deviation %s, n = %i: %s', (mean, deviation, sampleSize, reason) => {
    expect(check(mean, deviation, sampleSize)).toBe(reason);
  });

  it('never refuses what whole numbers have, and refuses most of what they have not', () => {
    const prints = printsOf(5, 7, 2);
    for (const print of prints) {
      const [mean = '', deviation = ''] = print.split(' ');
      expect(check(mean, deviation, 5)).toBeNull();
    }
    let [refused, tried] = [0, 0];
    for (let sum = 0; sum <= 35; sum += 1) {
      for (let hundredth = 0; hundredth < 300; hundredth += 7) {
        const [mean, deviation] = [(sum / 5).toFixed(2), (hundredth / 100).toFixed(2)];
        if (prints.has(`${mean} ${deviation}`)) continue;
        tried += 1;
        if (check(mean, deviation, 5) !== null) refused += 1;
      }
    }
    expect(refused / tried).toBeGreaterThan(0.9);
  });

  it('takes answers that are means of two items as halves', () => {
    // 0.5, 1, 1.5: mean 1, deviation 0.5; whole numbers with these would be 0.5 apart.
    expect(check('1.00', '0.50', 3, 2)).toBeNull();
    expect(check('1.00', '0.50', 3, 1)).not.toBeNull();
  });

  it('has 0.00 for equal values, and refuses one value', () => {
    expect(check('3.00', '0.00', 4)).toBeNull();
    expect(() => check('3.00', '0.00', 1)).toThrow(expect.objectContaining({ code: 'invalid-number' }) as Error);
  });
});

describe('checkSumAndMean', () => {
  const check = (sum: string, mean: string, sampleSize: number, rounding: PrintRounding = 'either'): boolean =>
    checkSumAndMean({ sum, mean, sampleSize, rounding }).consistent;

  it('agrees for the report: 232 394 893 and 15 492 992.87 for 15 values', () => {
    const { consistent, sumFromMean } = checkSumAndMean({
      sum: '232394893',
      mean: '15492992.87',
      sampleSize: 15,
      rounding: 'either',
    });
    expect(consistent).toBe(true);
    expect(sumFromMean.lower).toBeCloseTo(232394892.975, 6);
    expect(sumFromMean.upper).toBeCloseTo(232394893.125, 6);
  });

  it('disagrees if the mean is one hundredth off, and agrees again with fewer decimals', () => {
    expect(check('232394893', '15492992.97', 15)).toBe(false);
    expect(check('232394893', '15492993', 15)).toBe(true);
  });

  it('lets the rule decide where prints only touch: sum 1.5 at most, three means of 0.5 at least', () => {
    expect(check('1', '0.6', 3)).toBe(false);
    // Sums that print as 1 end at 1.5; means that print as 0.55 begin at 0.545, three of them at 1.635.
    expect(check('1.5', '0.55', 3)).toBe(false);
    // Sums printing as 1 reach 1.5, means printing as 1 begin at 0.5: three begin at 1.5.
    expect(check('1', '1', 3, 'either')).toBe(true);
    expect(check('1', '1', 3, 'halfUp')).toBe(false);
  });

  it('agrees with itself for any sum that is printed in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 50 }), (sum, size) => {
        const mean = (Math.sign(sum) * Math.round((1000 * Math.abs(sum)) / size)) / 1000;
        expect(check(String(sum), mean.toFixed(3), size)).toBe(true);
        // Half a unit of the sum, shared among the values, and half a thousandth are all the room there is.
        expect(check(String(sum), (mean + 0.5 / size + 0.0021).toFixed(3), size)).toBe(false);
      }),
    );
  });
});

describe('printedBounds', () => {
  it.each([
    ['11.882', 11.8815, 11.8825],
    ['-0.30', -0.305, -0.295],
    ['0', -0.5, 0.5],
    ['232394893', 232394892.5, 232394893.5],
  ])('gives %s half a unit of its last decimal to both sides', (text, lower, upper) => {
    expect(printedBounds(text)).toEqual({ lower, upper });
  });
});
