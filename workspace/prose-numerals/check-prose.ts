import { exclusionOf } from '../ledger-coverage/exclusion';
import type { CompiledExclusion } from '../ledger-coverage/exclusion';
import type { Notebook } from '../runner/notebook-model';
import { displayedNumbers } from './displayed-numbers';
import { numeralsInProse } from './numerals-in-prose';
import { standsFor } from './stands-for';

/** What the prose of a notebook is held against, besides the notebook's own outputs. */
export interface ProseCheckInput {
  /** The numbers that ledger rows print. */
  readonly ledgerNumbers: readonly number[];
  readonly exclusions: readonly CompiledExclusion[];
}

/** A numeral of prose that nothing accounts for. */
export interface StaleNumeral {
  /** Position of the Markdown cell among all cells, from 1. */
  readonly cell: number;
  readonly numeral: string;
  /** The line that it stands in. */
  readonly text: string;
}

/** Which numerals of a notebook's prose are accounted for. */
export interface ProseCheck {
  readonly numerals: number;
  readonly excluded: number;
  /** Numerals that a ledger row prints or an output of the notebook shows. */
  readonly covered: number;
  readonly uncovered: readonly StaleNumeral[];
}

const FENCE = /^\s*(?:```|~~~)/u;

/**
 * Holds each numeral of a notebook's Markdown cells against the ledger, the notebook's own outputs and the exclusions:
 * one that none of them accounts for may be stale. Fenced code is passed over.
 *
 * @param notebook with its outputs, as it is committed.
 * @example checkProse(notebook, { ledgerNumbers: [39, 15], exclusions: PROSE_EXCLUSIONS }).uncovered
 */
export function checkProse(notebook: Notebook, { ledgerNumbers, exclusions }: ProseCheckInput): ProseCheck {
  const values = [...new Set([...ledgerNumbers.map(Math.abs), ...displayedNumbers(notebook)])];
  let [covered, excluded] = [0, 0];
  const uncovered: StaleNumeral[] = [];
  for (const [index, { cell_type, source }] of notebook.cells.entries()) {
    if (cell_type !== 'markdown') continue;
    for (const line of proseLines(source)) {
      for (const numeral of numeralsInProse(line)) {
        if (exclusionOf(numeral, line, exclusions) !== undefined) excluded += 1;
        else if (values.some((value) => standsFor(numeral, value))) covered += 1;
        else uncovered.push({ cell: index + 1, numeral: numeral.text, text: line.trim() });
      }
    }
  }
  return { numerals: excluded + covered + uncovered.length, excluded, covered, uncovered };
}

function proseLines(source: string): readonly string[] {
  let fenced = false;
  return source.split(/\r?\n/u).filter((line) => {
    const fence = FENCE.test(line);
    const isProse = !fence && !fenced;
    if (fence) fenced = !fenced;
    return isProse;
  });
}
