import { formatNumber } from 'klusterlab';
import { ensembleRange } from 'klusterlab';
import type { Ensemble, EnsembleDiagnostics, EnsembleRange } from 'klusterlab';

/** What the command tells of an ensemble; the values themselves go to a file. */
export interface EnsembleReport {
  readonly sampleSize: number;
  readonly draws: number;
  readonly prior: string | null;
  readonly seed: number | null;
  readonly summary: Ensemble['summary'];
  readonly diagnostics: EnsembleDiagnostics | null;
  /** The k-th smallest value over the data sets. */
  readonly ordered: readonly (EnsembleRange & { readonly position: number })[];
  /** The CSV file, if one was written. */
  readonly file: string | null;
}

/** Puts together what there is to tell of an ensemble. */
export function ensembleReport(ensemble: Ensemble, file: string | null): EnsembleReport {
  const { sampleSize, draws, prior, seed, summary, diagnostics } = ensemble;
  const ordered = Array.from({ length: sampleSize }, (_, k) => ({
    position: k + 1,
    ...ensembleRange(ensemble, (values) => values[k] ?? NaN),
  }));
  return { sampleSize, draws: draws.length, prior, seed, summary, diagnostics, ordered, file };
}

/** The report in words and a table. */
export function ensembleText(report: EnsembleReport): string {
  const { sampleSize, draws, seed, diagnostics, ordered, file } = report;
  const largest = Math.max(...ordered.map(({ lower, upper }) => Math.max(Math.abs(lower), Math.abs(upper))));
  const decimals = Math.min(6, Math.max(0, 5 - Math.floor(Math.log10(largest || 1))));
  const number = (value: number): string => formatNumber(value, { decimals, language: 'en' });
  const rows = [
    ['k-th smallest', 'mean', '2.5 %', '97.5 %'],
    ...ordered.map(({ position, mean, lower, upper }) => [
      String(position),
      number(mean),
      number(lower),
      number(upper),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const table = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  return [
    `${draws} data sets of ${sampleSize} values, seed ${seed ?? 'none'}; prior: ${diagnostics?.prior ?? 'none'}`,
    '',
    ...table,
    '',
    diagnosticsText(draws, diagnostics),
    ...(file === null ? [] : [`written to ${file}`]),
  ].join('\n');
}

function diagnosticsText(draws: number, diagnostics: EnsembleDiagnostics | null): string {
  const { worstRHat = null, bulkEffectiveSize = null, tailEffectiveSize = null, chains = 0 } = diagnostics ?? {};
  if (worstRHat === null || bulkEffectiveSize === null || tailEffectiveSize === null) {
    return 'No diagnostics: nothing varies, or there are fewer than 12 draws a chain.';
  }
  // Vehtari et al. (2021): R-hat means little below an effective size of 100 a chain.
  const tells = bulkEffectiveSize >= 100 * chains;
  const verdict = worstRHat < 1.01 ? 'the chains agree' : tells ? 'THE CHAINS DISAGREE' : 'too few draws to tell';
  const [bulk, tail] = [bulkEffectiveSize, tailEffectiveSize].map((size) => Math.round(size));
  return `${chains} chains, R-hat at most ${worstRHat.toFixed(4)} (${verdict}); effective size at least ${bulk} in the middle, ${tail} in the tails, of ${draws} draws`;
}
