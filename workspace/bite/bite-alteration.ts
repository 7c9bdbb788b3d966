import path from 'path';
import type { Alteration } from './alteration';
import { missingRows } from './baseline';
import type { Baseline } from './baseline';
import type { LoadedStudy, NotebookRun, StudyProcess } from './study-process';

/** How an alteration is found out. refused: the library does not load the altered table. */
export type Bite = 'refused' | 'verdict' | 'error' | 'coverage';

/** What came of an alteration: what turned red, or nothing. */
export interface BiteOutcome {
  readonly by: Bite | null;
  /** The notebook that turned red, if one did. */
  readonly notebook?: string;
  readonly detail?: string;
}

/** An alteration, and the notebooks that it can turn red, in the order in which they are run. */
export interface BiteTask {
  readonly alteration: Alteration;
  readonly notebooks: readonly string[];
}

/** What an alteration is tried on. */
export interface BiteSetting {
  readonly study: StudyProcess;
  readonly baseline: Baseline;
}

/**
 * Makes an alteration in memory and runs what depends on it, until something turns red.
 *
 * @param text the whole text of the altered file.
 */
export async function biteAlteration(
  { alteration, notebooks }: BiteTask,
  text: string,
  { study, baseline }: BiteSetting,
): Promise<BiteOutcome> {
  const bytes = new TextEncoder().encode(text);
  const file = path.resolve(alteration.file);
  let loaded: LoadedStudy;
  try {
    loaded = study.load((asked) => (path.resolve(asked) === file ? bytes : undefined));
  } catch (error) {
    return { by: 'refused', detail: error instanceof Error ? error.message : String(error) };
  }
  const runs = new Map<string, NotebookRun>();
  for (const notebook of notebooks) {
    const run = await loaded.run(notebook);
    if (run.red) return { by: run.red.by, notebook, detail: run.red.detail };
    runs.set(notebook, run);
  }
  const all = baseline.notebooks.map((run) => runs.get(run.name) ?? run);
  const { library } = loaded;
  const gaps = missingRows(library, library.study.ledger.rows, all).filter((id) => !baseline.missing.includes(id));
  return gaps.length === 0 ? { by: null } : { by: 'coverage', detail: gaps.join(', ') };
}
