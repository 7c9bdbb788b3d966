import type { Calculation } from './calculation';
import type { FigureValue } from './derivation';
import type { Ledger } from './ledger';
import { isNumeric, printedNumber, printedSet } from './printed-value';
import { unitScale } from './unit-scale';

/** One figure in the tree that leads from the given figures to a printed one. */
export interface Explanation {
  /** A ledger id, or the name of a step in between. */
  readonly id: string;
  readonly quantity: string;
  readonly unit: string;
  /** In `unit`; null for a row that nothing derives and that prints no value. */
  readonly value: number | string | readonly string[];
  /** What the report prints; absent for a step in between. */
  readonly printed?: string;
  /** `given`, `cited`, `derived`, `count`, `judgement`, or `step`. */
  readonly kind: string;
  /** Where it is printed: section, and table if there is one. */
  readonly place?: string;
  /** How it follows from its inputs; absent for given and cited figures. */
  readonly formula?: string;
  readonly inputs: readonly Explanation[];
  /** What the same inputs also fix, although the report does not print it. */
  readonly implies: readonly {
    readonly label: string;
    readonly value: number;
    readonly unit: string;
    readonly formula: string;
  }[];
}

/**
 * The tree of a figure: itself, the figures that it follows from, theirs, down to what the report gives.
 *
 * @throws KlusterlabError `unknown-id` if neither the ledger nor the derivations have the id.
 */
export function explainFigure(id: string, ledger: Ledger, calculation: Calculation): Explanation {
  const row = ledger.has(id) || !calculation.has(id) ? ledger.row(id) : null;
  const derivation = calculation.has(id) ? calculation.derivation(id) : null;
  const unit = row?.unit ?? derivation?.unit ?? '';
  const inUnit = (value: FigureValue): FigureValue => (typeof value === 'number' ? value / unitScale(unit) : value);
  const asPrinted = (): FigureValue => {
    if (!row) return '';
    if (isNumeric(row)) return printedNumber(row);
    return row.comparison === 'set' ? printedSet(row) : row.value;
  };
  const children = [...(derivation?.from ?? []), ...(derivation?.crossChecks ?? []).flatMap(({ from }) => from)];
  return {
    id,
    quantity: row?.quantity ?? derivation?.label ?? id,
    unit,
    value: inUnit(derivation ? calculation.evaluate(id) : asPrinted()),
    ...(row && { printed: row.value }),
    kind: row?.kind ?? 'step',
    ...(row && { place: row.table === '' ? `section ${row.section}` : `section ${row.section}, ${row.table}` }),
    ...(derivation && { formula: derivation.formula }),
    inputs: [...new Set(children)].map((input) => explainFigure(input, ledger, calculation)),
    implies: (derivation?.implies ?? []).map(({ label, unit: itsUnit, formula, from, compute }) => ({
      label,
      unit: itsUnit,
      formula,
      value: calculation.compute(from, compute) / unitScale(itsUnit),
    })),
  };
}
