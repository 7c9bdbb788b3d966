import { KlusterlabError } from '../../errors';

/** A printed figure: digits / 10^decimals, in whole numbers, so that nothing is lost and trailing zeros count. */
export interface PrintedFigure {
  readonly digits: bigint;
  readonly decimals: number;
}

/**
 * Reads a figure as it is printed.
 *
 * @param text digits with at most one decimal point and a sign; a text, since `5.20` says more than 5.2
 * @throws KlusterlabError `invalid-figure`
 */
export function readFigure(where: string, parameter: string, text: string): PrintedFigure {
  const match = typeof text === 'string' ? /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(text) : null;
  if (match === null) {
    throw new KlusterlabError({
      code: 'invalid-figure',
      where,
      parameter,
      expected: "a figure as text, such as '5.20', with a decimal point and no spaces",
      received: text,
      hint: 'A number would lose its trailing zeros, and with them its precision.',
    });
  }
  const [, sign = '', whole = '', fraction = ''] = match;
  return { digits: BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`), decimals: fraction.length };
}
