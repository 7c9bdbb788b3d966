import { KlusterlabError } from '../errors';
import type { Calculation } from './calculation';
import type { FigureValue } from './derivation';
import { investigate } from './forensics';
import { contains, overlaps } from './interval';
import type { LedgerRow } from './ledger-row';
import { isNumeric, printedInterval, printedNumber, printedSet } from './printed-value';
import { unitScale } from './unit-scale';
import type { Verdict, VerdictClass } from './verdict';

/** Relative difference below which two float64 results of the same arithmetic count as the same number. */
const SAME_NUMBER = 8 * Number.EPSILON;
/** Relative difference that a cell's own way of writing a formula may have from the study's derivation. */
const SAME_DERIVATION = 1e-9;

interface Finding {
  readonly verdict: VerdictClass;
  readonly explanation?: string;
}

/**
 * Holds a recomputed value against a row's print.
 *
 * @param row the ledger row.
 * @param computed value in base units (SEK, shares in [0, 1]), a category, or a set.
 * @param calculation the report's derivations: they propagate rounding, cross-check and try variants.
 * @throws KlusterlabError `not-finite` for NaN or an infinity, `wrong-type` for a number where the row prints a category.
 */
export function judge(row: LedgerRow, computed: FigureValue, calculation: Calculation): Verdict {
  checkType(row, computed);
  const finding = withContradiction(row, computed, find(row, computed, calculation));
  const scale = unitScale(row.unit);
  const holds = finding.verdict !== 'mismatch';
  const numeric = isNumeric(row) ? printedInterval(row) : undefined;
  return {
    id: row.id,
    section: row.section,
    table: row.table,
    quantity: row.quantity,
    term: row.term,
    unit: row.unit,
    printed: row.value,
    computed: typeof computed === 'number' ? computed / scale : computed,
    ...(numeric && { interval: { lower: numeric.lower / scale, upper: numeric.upper / scale } }),
    ...finding,
    holds,
    ...(!holds && { forensics: investigate(row, calculation) }),
  };
}

function find(row: LedgerRow, computed: FigureValue, calculation: Calculation): Finding {
  if (calculation.has(row.id)) {
    const derived = calculation.evaluate(row.id);
    if (!sameValue(computed, derived, SAME_DERIVATION))
      return {
        verdict: 'mismatch',
        explanation: `The study derives ${describe(derived, row)} by ${calculation.derivation(row.id).formula}.`,
      };
  }
  const finding = typeof computed === 'number' ? findNumber(row, computed, calculation) : findCode(row, computed);
  return finding.verdict === 'mismatch' ? finding : (failedCrossCheck(row, calculation) ?? finding);
}

function findNumber(row: LedgerRow, computed: number, calculation: Calculation): Finding {
  const printed = printedInterval(row);
  if (row.comparison !== 'about' && sameValue(computed, printedNumber(row), SAME_NUMBER)) return { verdict: 'exact' };
  if (contains(printed, computed)) {
    if (row.comparison !== 'about') return { verdict: 'withinRounding' };
    return { verdict: 'withinRounding', explanation: row.note };
  }
  if (row.comparison === 'exact' || !calculation.has(row.id)) return { verdict: 'mismatch' };
  const { from, compute } = calculation.derivation(row.id);
  if (!overlaps(printed, calculation.interval(from, compute))) return { verdict: 'mismatch' };
  return { verdict: 'withinRounding', explanation: 'Its inputs are printed rounded; their intervals allow the print.' };
}

function findCode(row: LedgerRow, computed: string | readonly string[]): Finding {
  const printed = row.comparison === 'set' ? printedSet(row) : row.value;
  return { verdict: sameValue(computed, printed, 0) ? 'exact' : 'mismatch' };
}

function failedCrossCheck(row: LedgerRow, calculation: Calculation): Finding | null {
  if (!calculation.has(row.id)) return null;
  for (const { formula, from, compute } of calculation.derivation(row.id).crossChecks ?? []) {
    if (overlaps(printedInterval(row), calculation.interval(from, compute))) continue;
    const value = describe(calculation.compute(from, compute), row);
    return { verdict: 'mismatch', explanation: `The second route, ${formula}, gives ${value}.` };
  }
  return null;
}

function withContradiction(row: LedgerRow, computed: FigureValue, finding: Finding): Finding {
  if (row.inconsistency === '') return finding;
  if (finding.verdict !== 'mismatch')
    return { verdict: 'explained', explanation: `The report contradicts this elsewhere: ${row.inconsistency}.` };
  const otherwise = { ...row, value: row.otherwise };
  const other = isNumeric(row) ? Number(row.otherwise) * unitScale(row.unit) : findCode(otherwise, computed as string);
  const agrees = typeof other === 'number' ? sameValue(computed, other, SAME_NUMBER) : other.verdict === 'exact';
  if (row.otherwise === '' || !agrees) return finding;
  return { verdict: 'explained', explanation: `Another place in the report gives this value: ${row.inconsistency}.` };
}

function sameValue(first: FigureValue, second: FigureValue, tolerance: number): boolean {
  if (typeof first === 'number' && typeof second === 'number')
    return Math.abs(first - second) <= tolerance * Math.max(Math.abs(first), Math.abs(second));
  if (typeof first === 'object' && typeof second === 'object')
    return [...new Set(first)].sort().join('|') === [...new Set(second)].sort().join('|');
  return first === second;
}

function describe(value: FigureValue, row: LedgerRow): string {
  return typeof value === 'number' ? `${value / unitScale(row.unit)} ${row.unit}` : String(value);
}

function checkType(row: LedgerRow, computed: unknown): void {
  const expected = isNumeric(row) ? 'number' : row.comparison === 'set' ? 'set' : 'string';
  const received = Array.isArray(computed) ? 'set' : typeof computed;
  const fault = (code: string, what: string): KlusterlabError =>
    new KlusterlabError({ code, where: 'reproduce', parameter: row.id, expected: what, received: computed });
  if (received !== expected)
    throw fault('wrong-type', { number: 'a number', set: 'an array of strings', string: 'a string' }[expected]);
  if (expected === 'number' && !Number.isFinite(computed))
    throw fault('not-finite', `a finite number (${row.unit}, in base units)`);
}
