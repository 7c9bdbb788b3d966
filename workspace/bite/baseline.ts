import { KlusterlabError } from '../../src/errors';
import type { LedgerRow, Verdict } from '../../src/report';
import type { BiteLibrary, BiteSubject } from './bite-subject';
import type { NotebookRun, StudyProcess } from './study-process';
import type { CellName } from './traced-table';

/** What the notebooks do when nothing is altered; plain data. */
export interface Baseline {
  readonly notebooks: readonly (NotebookRun & { readonly name: string })[];
  /** Ledger ids to the ids that they follow from. */
  readonly dependsOn: Readonly<Record<string, readonly string[]>>;
  /** Ledger rows that the notebooks leave out; an alteration is not to blame for these. */
  readonly missing: readonly string[];
}

/** A baseline, and what each notebook reads. */
export interface TracedBaseline extends Baseline {
  /** Cells that the library reads while it loads. */
  readonly readByAll: ReadonlySet<CellName>;
  /** By notebook. */
  readonly read: ReadonlyMap<string, ReadonlySet<CellName>>;
}

/**
 * Runs every notebook once with the tables as they are.
 *
 * @throws KlusterlabError `red-baseline` if a notebook fails: then nothing can be said of an alteration.
 */
export async function takeBaseline(study: StudyProcess, { notebooks }: BiteSubject): Promise<TracedBaseline> {
  const reading = new Set<CellName>();
  const { library, run } = study.loadTraced(reading);
  const readByAll = new Set(reading);
  const runs: Baseline['notebooks'][number][] = [];
  const read = new Map<string, ReadonlySet<CellName>>();
  for (const { name } of notebooks) {
    reading.clear();
    const done = await run(name);
    if (done.red) throw redBaseline(name, done.red.detail);
    runs.push({ name, ...done });
    read.set(name, new Set(reading));
  }
  const { rows } = library.study.ledger;
  return {
    notebooks: runs,
    dependsOn: Object.fromEntries(rows.map(({ id, dependsOn }) => [id, dependsOn])),
    missing: missingRows(library, rows, runs),
    readByAll,
    read,
  };
}

/** Ids of the ledger rows that runs of notebooks leave out. */
export function missingRows(
  { coverage }: BiteLibrary,
  rows: readonly LedgerRow[],
  runs: readonly Pick<NotebookRun, 'held' | 'used'>[],
): readonly string[] {
  const verdicts = runs.flatMap(({ held }) =>
    held.map(({ id }): Pick<Verdict, 'id' | 'holds'> => ({ id, holds: true })),
  );
  const kinds = Object.values(coverage(rows, { used: runs.flatMap(({ used }) => used), verdicts }));
  return kinds.flatMap(({ missing }) => missing);
}

function redBaseline(where: string, received: string): KlusterlabError {
  return new KlusterlabError({
    code: 'red-baseline',
    where,
    expected: 'a notebook whose verdicts hold while nothing is altered',
    received,
    hint: 'Put that right first (klusterlab reproduce), or name the notebooks to take.',
  });
}
