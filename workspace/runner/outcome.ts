import { collectFigures } from './figures';
import type { Figure } from './figures';
import type { Failure } from './failure';
import type { NotebookRun } from './run-notebook';
import type { Coverage, RunnerStudy } from './study';
import type { VerdictData } from './verdict-output';

/** How many figures have each class of verdict. */
export type VerdictCounts = Readonly<Record<VerdictData['verdict'], number>>;

/** What came of a run as a whole. */
export interface Outcome {
  readonly study: string;
  readonly counts: VerdictCounts;
  readonly coverage: Coverage;
  readonly figures: readonly Figure[];
  readonly failures: readonly Failure[];
  /** True if all of the study's notebooks were run, so that coverage must be full. */
  readonly isFullRun: boolean;
  /** How many notebooks were not run, because nothing had changed since they last went well. */
  readonly keptCount: number;
  readonly passed: boolean;
}

/** What a summary needs besides the runs. */
export interface SummaryOptions {
  readonly others: readonly Failure[];
  readonly order: readonly string[];
  readonly isFullRun: boolean;
  readonly keptCount?: number;
}

/**
 * Adds up the runs of notebooks.
 *
 * @param others what went wrong outside the runs: files that are no notebooks, outputs that differ.
 * @param order the notebooks' names in the order in which failures are to be listed.
 */
export function summarise(
  runs: readonly NotebookRun[],
  study: RunnerStudy,
  { others, order, isFullRun, keptCount = 0 }: SummaryOptions,
): Outcome {
  const { figures, conflicts } = collectFigures(runs);
  const place = ({ notebook, cell }: Failure): number => order.indexOf(notebook) + (cell ?? 0) / 1e6;
  const failures = [...runs.flatMap((run) => run.failures), ...others, ...conflicts].sort(
    (a, b) => place(a) - place(b),
  );
  const used = runs
    .flatMap(({ studies }) => studies.filter((entry) => entry.study === study.name))
    .flatMap((entry) => entry.used);
  const coverage = study.coverage({ used, verdicts: figures });
  const isCovered = Object.values(coverage).every((kind) => kind?.missing.length === 0);
  return {
    study: study.name,
    counts: countVerdicts(figures),
    coverage,
    figures,
    failures,
    isFullRun,
    keptCount,
    passed: failures.length === 0 && figures.every(({ holds }) => holds) && (isCovered || !isFullRun),
  };
}

function countVerdicts(figures: readonly Figure[]): VerdictCounts {
  const counts = { exact: 0, withinRounding: 0, explained: 0, notReproducible: 0, mismatch: 0 };
  for (const { verdict } of figures) counts[verdict] += 1;
  return counts;
}
