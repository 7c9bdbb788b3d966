import { isNumeric, judge, printedNumber, printedSet } from '../../report';
import type { Calculation, FigureValue, Ledger, VerdictClass } from '../../report';

/** The verdict that a contradicted row gets if its own print is held against it. */
export interface ContradictedPrint {
  readonly id: string;
  readonly contradiction: string;
  readonly verdict: VerdictClass;
}

/**
 * Holds each row that is part of a contradiction against its own print: the verdict must be `explained`, since even the
 * exact print is not a plain pass while another place of the report says otherwise.
 *
 * @param ledger the report's ledger
 * @param calculation the report's derivations; figures that it derives are held against the derived value
 * @returns one entry for each judged, counted or derived row that carries a contradiction
 *
 * @example
 * contradictedPrints(ledger, calculation).every(({ verdict }) => verdict === 'explained'); // true
 */
export function contradictedPrints(ledger: Ledger, calculation: Calculation): readonly ContradictedPrint[] {
  return ledger.rows
    .filter((row) => row.inconsistency !== '' && row.kind !== 'given' && row.kind !== 'cited')
    .map((row) => {
      const printed: FigureValue =
        row.comparison === 'set' ? printedSet(row) : isNumeric(row) ? printedNumber(row) : row.value;
      const value = calculation.has(row.id) ? calculation.evaluate(row.id) : printed;
      return { id: row.id, contradiction: row.inconsistency, verdict: judge(row, value, calculation).verdict };
    });
}
