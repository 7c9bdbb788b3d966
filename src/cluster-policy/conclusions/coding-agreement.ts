import { cohenKappa, gwetAC1, krippendorffAlpha, percentAgreement } from '../../classification';
import type { AgreementResult, CodeValue, PairedCodings } from '../../classification';

/** One coefficient of agreement, as one row of a shown table; null where the data define none. */
export interface AgreementRow {
  readonly coefficient: string;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly units: number;
}

/**
 * How far two codings agree, by four coefficients: the plain share, and three that take out chance in different ways.
 *
 * @param codings what pairedCodings gives for two codings
 * @param options the codes that could have been given, and the level of the intervals
 * @returns one row for each coefficient; alpha's interval is a jackknife's, the others' are analytic
 *
 * @example
 * codingAgreement(theoryCodings(assessment, table10), { categories: ['none', 'medium', 'strong'], confidenceLevel: 0.95 })[0]?.estimate; // 0.625
 */
export function codingAgreement(
  { ratings }: PairedCodings,
  options: { readonly categories: readonly CodeValue[]; readonly confidenceLevel: number },
): readonly AgreementRow[] {
  const { categories, confidenceLevel } = options;
  const analytic = { method: 'analytic', confidenceLevel } as const;
  const jackknife = { method: 'jackknife', confidenceLevel } as const;
  return [
    agreementRow('share of units coded alike', percentAgreement(ratings, { categories, interval: analytic })),
    agreementRow("Cohen's kappa", cohenKappa(ratings, { categories, weights: 'none', interval: analytic })),
    agreementRow(
      "Krippendorff's alpha",
      krippendorffAlpha(ratings, { categories, level: 'nominal', interval: jackknife }),
    ),
    agreementRow("Gwet's AC1", gwetAC1(ratings, { categories, interval: analytic })),
  ];
}

function agreementRow(coefficient: string, { estimate, interval, units }: AgreementResult): AgreementRow {
  const bounds = interval.status === 'estimated' ? interval : { lower: null, upper: null };
  return { coefficient, estimate, lower: bounds.lower, upper: bounds.upper, units };
}
