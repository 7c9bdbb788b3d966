import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fleissKappa,
  gwetAC1,
  krippendorffAlpha,
  percentAgreement,
  ratingsFromCrossTabulation,
} from '../../src/classification';
import type { AgreementInterval, Ratings } from '../../src/classification';
import { FLEISS_1971, FLEISS_CATEGORIES, KRIPPENDORFF_A, KRIPPENDORFF_C } from './published-ratings';

const analytic = { method: 'analytic', confidenceLevel: 0.95 } as const;
const none = { method: 'none' } as const;
const five = [1, 2, 3, 4, 5];
const errorOf = (result: { readonly interval: unknown }): number =>
  (result.interval as AgreementInterval).standardError;

describe('fleissKappa', () => {
  it('gives 0.430 on Table 1 of Fleiss 1971, from agreement 0.5556 and chance agreement 0.220', () => {
    const result = fleissKappa(FLEISS_1971, { categories: FLEISS_CATEGORIES, interval: none });
    expect(result.observed).toBeCloseTo(0.5556, 4);
    expect(result.expected).toBeCloseTo(0.22, 3);
    expect(result.estimate).toBeCloseTo(0.43, 3);
  });

  it('gives estimate, error and interval that irrCAC prints for the first fifteen patients', () => {
    // Vignette: fleiss.kappa.dist(distrib.6raters) 0.4139265, 0.08119291, (0.24, 0.588), pa 0.5511111, pe 0.2340741.
    const result = fleissKappa(FLEISS_1971.slice(0, 15), { categories: FLEISS_CATEGORIES, interval: analytic });
    expect(result.estimate).toBeCloseTo(0.4139265, 7);
    expect(errorOf(result)).toBeCloseTo(0.08119291, 8);
    expect(result.expected).toBeCloseTo(0.2340741, 7);
    expect(result.interval).toMatchObject({ degreesOfFreedom: 14 });
    expect((result.interval as AgreementInterval).lower).toBeCloseTo(0.24, 3);
    expect((result.interval as AgreementInterval).upper).toBeCloseTo(0.588, 3);
  });

  it('refuses a missing code and points to the coefficients that allow it', () => {
    expect(() => fleissKappa(KRIPPENDORFF_C, { categories: five, interval: none })).toThrow(/unit 1, coder 3.*gwetAC1/);
  });

  it('has a value for one unit, too', () => {
    // Codes a, a, b: agreeing pairs 1/3, chance 5/9, so (1/3 − 5/9)/(4/9) = −1/2.
    const { estimate } = fleissKappa([['a', 'a', 'b']], { categories: ['a', 'b'], interval: none });
    expect(estimate).toBeCloseTo(-0.5, 12);
  });

  it('is not defined if all codes are one and the same', () => {
    expect(fleissKappa([[1, 1], [1, 1]], { categories: [1, 2], interval: analytic }).status).toBe('undefined'); // prettier-ignore
  });
});

describe('gwetAC1', () => {
  it('gives 0.9408 on the table 118, 5, 2, 0 of Gwet 2008, where kappa is below 0', () => {
    const counts = [[118, 5], [2, 0]]; // prettier-ignore
    const result = gwetAC1(ratingsFromCrossTabulation(counts, [1, 0]), { categories: [1, 0], interval: none });
    expect(result.estimate).toBeCloseTo(0.9408, 4);
  });

  it('gives what irrCAC prints for four raters with missing codes', () => {
    // Vignette: gwet.ac1.raw(cac.raw4raters) 0.77544, 0.14295, (0.461, 1), pa 0.8181818, pe 0.1903212.
    const result = gwetAC1(KRIPPENDORFF_C, { categories: five, interval: analytic });
    expect(result.estimate).toBeCloseTo(0.77544, 5);
    expect(errorOf(result)).toBeCloseTo(0.14295, 5);
    expect(result.expected).toBeCloseTo(0.1903212, 7);
    expect((result.interval as AgreementInterval).lower).toBeCloseTo(0.461, 3);
    expect((result.interval as AgreementInterval).upper).toBe(1);
  });

  it('gives what irrCAC prints for six raters and for two abstractors', () => {
    // Vignette: gwet.ac1.dist(distrib.6raters) 0.4448007, 0.08418757; gwet.ac1.table(cont3x3abstractors) 0.8493305, 0.04321747.
    const six = gwetAC1(FLEISS_1971.slice(0, 15), { categories: FLEISS_CATEGORIES, interval: analytic });
    expect(six.estimate).toBeCloseTo(0.4448007, 7);
    expect(errorOf(six)).toBeCloseTo(0.08418757, 8);
    const abstractors = ratingsFromCrossTabulation([[13, 0, 0], [0, 20, 7], [0, 4, 56]], [1, 2, 3]); // prettier-ignore
    const two = gwetAC1(abstractors, { categories: [1, 2, 3], interval: analytic });
    expect(two.estimate).toBeCloseTo(0.8493305, 7);
    // For a table of two raters irrCAC divides by n, for raw ratings by n − 1: n = 100 here.
    expect(errorOf(two) * Math.sqrt(99 / 100)).toBeCloseTo(0.04321747, 8);
  });

  it('leaves out units without any code, and has no value without two codes on some unit', () => {
    const withEmpty: Ratings = [...KRIPPENDORFF_C, [null, null, null, null]];
    const options = { categories: five, interval: analytic };
    expect(gwetAC1(withEmpty, options)).toEqual({ ...gwetAC1(KRIPPENDORFF_C, options), units: 13 });
    expect(gwetAC1([[1, null]], options).status).toBe('undefined');
    expect(() => gwetAC1([[1, 1]], { categories: [1], interval: none })).toThrow(/categories/);
    expect(() => percentAgreement([[null, null]], { categories: [], interval: none })).toThrow(/categories/);
    for (const coefficient of [gwetAC1, fleissKappa, percentAgreement]) {
      expect(() => coefficient([[1, 9]], options)).toThrow(/unit 1, coder 2.*received 9/);
    }
    const nominal = { ...options, level: 'nominal', interval: none } as const;
    expect(() => krippendorffAlpha([[1, 9]], nominal)).toThrow(/unit 1, coder 2.*received 9/);
  });
});

describe('percentAgreement', () => {
  it('gives what irrCAC prints: 0.8181818 with error 0.12561, and 0.89 with 0.03128898', () => {
    const result = percentAgreement(KRIPPENDORFF_C, { categories: five, interval: analytic });
    expect(result.estimate).toBeCloseTo(0.8181818, 7);
    expect(errorOf(result)).toBeCloseTo(0.12561, 5);
    expect((result.interval as AgreementInterval).lower).toBeCloseTo(0.542, 3);
    const abstractors = ratingsFromCrossTabulation([[13, 0, 0], [0, 20, 7], [0, 4, 56]], [1, 2, 3]); // prettier-ignore
    const two = percentAgreement(abstractors, { categories: [1, 2, 3], interval: analytic });
    expect(two.estimate).toBeCloseTo(0.89, 12);
    // For a table of two raters irrCAC divides by n, for raw ratings by n − 1: n = 100 here.
    expect(errorOf(two) * Math.sqrt(99 / 100)).toBeCloseTo(0.03128898, 8);
    expect(two.expected).toBeNull();
  });

  it('is not defined if no unit has two codes', () => {
    expect(percentAgreement([[1, null], [null, 2]], { categories: [1, 2], interval: none }).status).toBe('undefined'); // prettier-ignore
  });
});

describe('krippendorffAlpha', () => {
  it('gives 0.743 nominal and 0.815 ordinal on example C of Krippendorff 2011', () => {
    const alpha = (level: 'nominal' | 'ordinal') =>
      krippendorffAlpha(KRIPPENDORFF_C, { categories: five, level, interval: none }).estimate;
    expect(alpha('nominal')).toBeCloseTo(0.743, 3);
    expect(alpha('ordinal')).toBeCloseTo(0.815, 3);
    // irrCAC prints one more digit of the nominal one.
    expect(alpha('nominal')).toBeCloseTo(0.74342, 5);
  });

  it('gives 0.095 on example A of Krippendorff 2011', () => {
    const result = krippendorffAlpha(KRIPPENDORFF_A, { categories: [0, 1], level: 'nominal', interval: none });
    expect(result.estimate).toBeCloseTo(0.095, 3);
  });

  it('gives what irrCAC prints for six raters, 0.4204384', () => {
    const options = { categories: FLEISS_CATEGORIES, level: 'nominal', interval: none } as const;
    expect(krippendorffAlpha(FLEISS_1971.slice(0, 15), options).estimate).toBeCloseTo(0.4204384, 7);
  });

  it('has a jackknife error near the linearised one of irrCAC', () => {
    // krippen.alpha.raw prints 0.14557 for example C and 0.08243228 for the six raters; the two differ by order 1/n.
    const jackknife = { method: 'jackknife', confidenceLevel: 0.95 } as const;
    const six = krippendorffAlpha(FLEISS_1971.slice(0, 15), {
      categories: five,
      level: 'nominal',
      interval: jackknife,
    });
    expect(Math.abs(errorOf(six) / 0.08243228 - 1)).toBeLessThan(0.1);
  });

  it('is the same on both levels for two categories, and does not mind the coders’ order', () => {
    const unit = fc.array(fc.constantFrom(0, 1, null), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (ratings) => {
        const options = { categories: [0, 1], interval: none } as const;
        const nominal = krippendorffAlpha(ratings, { ...options, level: 'nominal' });
        const ordinal = krippendorffAlpha(ratings, { ...options, level: 'ordinal' });
        const mirrored = krippendorffAlpha(
          ratings.map((codes) => [...codes].reverse()),
          { ...options, level: 'nominal' },
        );
        expect(ordinal.status).toBe(nominal.status);
        expect(ordinal.estimate ?? 0).toBeCloseTo(nominal.estimate ?? 0, 10);
        expect(mirrored.estimate ?? 0).toBeCloseTo(nominal.estimate ?? 0, 10);
      }),
    );
  });

  it('is not defined without a pair of codes or without a difference', () => {
    const options = { categories: [1, 2], level: 'nominal', interval: none } as const;
    expect(krippendorffAlpha([[1, null]], options)).toMatchObject({ status: 'undefined', estimate: null });
    expect(krippendorffAlpha([[1, 1]], options).status).toBe('undefined');
    expect(() => krippendorffAlpha([[1, 1]], { ...options, level: 'ratio' as never })).toThrow(/level/);
  });
});
