import { KlusterlabError } from '../errors';
import { createCalculation } from './calculation';
import type { Calculation } from './calculation';
import type { Derivation, FigureValue } from './derivation';
import { explainFigure } from './explain';
import type { Explanation } from './explain';
import type { Interval } from './interval';
import { judge } from './judge';
import type { Ledger } from './ledger';
import type { LedgerRow } from './ledger-row';
import { isNumeric, printedInterval, printedNumber, printedSet } from './printed-value';
import { recordReproduction, recordUse } from './session';
import type { Verdict } from './verdict';

/** One report with its ledger and derivations: what a notebook asks for inputs and holds its results against. */
export interface Study {
  readonly name: string;
  readonly title: string;
  readonly ledger: Ledger;
  readonly calculation: Calculation;
  /** A given or cited number in base units (SEK, shares in [0, 1], counts); the run records that it was used. */
  published(id: string): number;
  /** The values that a given or cited number stands for, in base units: from its decimals, or what the phrase allows. */
  publishedInterval(id: string): Interval;
  /** A given or cited category. */
  publishedText(id: string): string;
  /** A given or cited set. */
  publishedSet(id: string): readonly string[];
  /** Shows judgements as the report's own coding, without deriving them; the run records it. */
  shown(ids: readonly string[]): readonly LedgerRow[];
  /** Holds a recomputed value against its print and records the verdict. */
  verify(id: string, computed: FigureValue): Verdict;
  /** The verdict for a figure that nothing published yields. */
  verifyNotReproducible(id: string, reason: string): Verdict;
  /** The tree of a figure down to the given ones. */
  explain(id: string): Explanation;
}

/** What makes a study: its name, ledger, and how its figures follow from each other. */
export interface StudyDefinition {
  readonly name: string;
  readonly title: string;
  readonly ledger: Ledger;
  readonly derivations: readonly Derivation[];
}

/** Makes a study from its definition; throws what `createCalculation` throws. */
export function createStudy({ name, title, ledger, derivations }: StudyDefinition): Study {
  const calculation = createCalculation(ledger, derivations);
  const input = (id: string): LedgerRow => {
    const row = ledger.row(id);
    if (row.kind !== 'given' && row.kind !== 'cited') throw notAnInput(row);
    recordUse(name, id);
    return row;
  };
  const result = (id: string): LedgerRow => {
    const row = ledger.row(id);
    if (row.kind === 'given' || row.kind === 'cited') throw notAResult(row);
    return row;
  };
  return {
    name,
    title,
    ledger,
    calculation,
    published: (id) => printedNumber(input(id)),
    publishedInterval: (id) => printedInterval(input(id)),
    publishedText: (id) => input(id).value,
    publishedSet: (id) => printedSet(input(id)),
    shown: (ids) =>
      ids.map((id) => {
        const row = ledger.row(id);
        recordUse(name, id);
        return row;
      }),
    verify(id, computed) {
      const verdict = judge(result(id), computed, calculation);
      recordReproduction(name, id, computed);
      return verdict;
    },
    verifyNotReproducible(id, reason) {
      const row = result(id);
      if (calculation.has(id)) throw hasDerivation(row);
      recordReproduction(name, id, 'not reproducible');
      const { section, table, quantity, term, unit, value } = row;
      const base = { id, section, table, quantity, term, unit, printed: value, computed: null };
      const interval = isNumeric(row) ? { interval: printedInterval(row) } : {};
      return { ...base, ...interval, verdict: 'notReproducible', holds: true, explanation: reason };
    },
    explain: (id) => explainFigure(id, ledger, calculation),
  };
}

function notAnInput(row: LedgerRow): KlusterlabError {
  return new KlusterlabError({
    code: 'not-an-input',
    where: 'published',
    parameter: row.id,
    expected: 'a given or cited row',
    received: row.kind,
    hint: 'A derived figure comes from a computation: compute it and hold it against the print with reproduce.',
  });
}

function notAResult(row: LedgerRow): KlusterlabError {
  return new KlusterlabError({
    code: 'not-a-result',
    where: 'reproduce',
    parameter: row.id,
    expected: 'a derived, counted or judged row',
    received: row.kind,
    hint: 'Inputs are read with published.',
  });
}

function hasDerivation(row: LedgerRow): KlusterlabError {
  return new KlusterlabError({
    code: 'has-derivation',
    where: 'reproduce',
    parameter: row.id,
    expected: 'a recomputed value, since the study derives this figure',
    received: 'notReproducible',
  });
}
