import type { Calculation } from './calculation';
import type { FigureValue } from './derivation';
import { overlaps } from './interval';
import type { LedgerRow } from './ledger-row';
import { isNumeric, printedInterval, printedSet } from './printed-value';

/**
 * Looks for the convention that would give a print which the recomputation does not give: tries every variant
 * that the figure's derivation declares.
 *
 * @returns a sentence that names the variants that give the print and how many were tried.
 */
export function investigate(row: LedgerRow, calculation: Calculation): string {
  const derivation = calculation.has(row.id) ? calculation.derivation(row.id) : undefined;
  const variants = derivation?.variants ?? [];
  if (!derivation || variants.length === 0) return 'No variants are declared for this figure.';
  const fitting = variants.filter(({ compute }) => gives(row, derivation.from, compute, calculation));
  const tried = `${variants.length} ${variants.length === 1 ? 'variant' : 'variants'} tried`;
  if (fitting.length === 0) return `None of the ${tried} gives the print.`;
  return `Of ${tried}, ${fitting.length === 1 ? 'one gives' : `${fitting.length} give`} the print: ${fitting
    .map(({ label }) => label)
    .join('; ')}.`;
}

function gives(
  row: LedgerRow,
  from: readonly string[],
  compute: Parameters<Calculation['interval']>[1],
  calculation: Calculation,
): boolean {
  if (isNumeric(row)) return overlaps(printedInterval(row), calculation.interval(from, compute));
  const value: FigureValue = calculation.compute(from, compute);
  const items = (set: readonly string[]): string => [...set].sort().join('|');
  return typeof value === 'object' ? items(value) === items(printedSet(row)) : value === row.value;
}
