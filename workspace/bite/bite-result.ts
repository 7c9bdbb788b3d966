import type { Alteration } from './alteration';
import type { Bite, BiteOutcome } from './bite-alteration';
import type { BiteException } from './bite-exceptions';
import { exceptionFor } from './bite-exceptions';

/** An alteration that nothing found out. */
export interface Survivor extends Alteration {
  /** False if no notebook reads the cell at all. */
  readonly read: boolean;
  /** Why that is expected; absent if it is not. */
  readonly reason?: string;
}

/** How many alterations of one table turned red. */
export interface TableBites {
  readonly table: string;
  readonly alterations: number;
  readonly red: number;
  readonly expected: number;
  readonly survived: number;
}

/** What came of all alterations. */
export interface BiteResult {
  readonly alterations: number;
  readonly red: number;
  /** Part of the alterations that turned red, in [0, 1]; 1 if there are none. */
  readonly share: number;
  readonly by: Readonly<Record<Bite, number>>;
  readonly tables: readonly TableBites[];
  /** Those that nobody expected. */
  readonly survivors: readonly Survivor[];
  readonly expected: readonly Survivor[];
  /** Expected survivors, in the tables that were altered, that turned red after all or are no longer there. */
  readonly unusedExceptions: readonly BiteException[];
}

/**
 * Puts alterations and what came of them together; both in the same order.
 *
 * @param unread the alterations of cells that no notebook reads.
 */
export function biteResult(
  alterations: readonly Alteration[],
  outcomes: readonly BiteOutcome[],
  { exceptions, unread }: { readonly exceptions: readonly BiteException[]; readonly unread: ReadonlySet<Alteration> },
): BiteResult {
  const by = { refused: 0, verdict: 0, error: 0, coverage: 0 };
  const survivors: Survivor[] = [];
  const expected: Survivor[] = [];
  const used = new Set<BiteException>();
  for (const [index, alteration] of alterations.entries()) {
    const found = outcomes[index]?.by ?? null;
    const exception = found === null ? exceptionFor(alteration, exceptions, 'survives') : undefined;
    if (found !== null) by[found] += 1;
    else if (exception === undefined) survivors.push({ ...alteration, read: !unread.has(alteration) });
    else {
      used.add(exception);
      expected.push({ ...alteration, read: !unread.has(alteration), reason: exception.reason });
    }
  }
  const tables = [...new Set(alterations.map(({ table }) => table))].map((table): TableBites => {
    const count = (list: readonly Alteration[]): number => list.filter((one) => one.table === table).length;
    const [all, exempt, survived] = [count(alterations), count(expected), count(survivors)];
    return { table, alterations: all, red: all - exempt - survived, expected: exempt, survived };
  });
  const red = alterations.length - survivors.length - expected.length;
  return {
    alterations: alterations.length,
    red,
    share: alterations.length === 0 ? 1 : red / alterations.length,
    by,
    tables,
    survivors,
    expected,
    unusedExceptions: exceptions.filter(
      (one) => one.treatment === 'survives' && !used.has(one) && tables.some(({ table }) => table === one.table),
    ),
  };
}
