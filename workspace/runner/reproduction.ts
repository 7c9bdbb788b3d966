import type { Figure } from './figures';
import type { Outcome, VerdictCounts } from './outcome';
import type { Coverage } from './study';

/** The contract for other programs: `workspace/schemas/reproduction.schema.json`. */
export interface Reproduction {
  readonly study: string;
  readonly counts: VerdictCounts;
  readonly coverage: Coverage;
  readonly verdicts: readonly (Pick<Figure, 'id' | 'printed' | 'computed' | 'verdict' | 'explanation'> &
    Pick<Figure, 'notebook' | 'cell'>)[];
  readonly failures: readonly { readonly notebook: string; readonly cell: number | null; readonly message: string }[];
}

/** The outcome as other programs get it. */
export function toReproduction({ study, counts, coverage, figures, failures }: Outcome): Reproduction {
  return {
    study,
    counts,
    coverage,
    verdicts: figures.map(({ id, printed, computed, verdict, explanation, notebook, cell }) => ({
      id,
      printed,
      computed,
      verdict,
      ...(explanation !== undefined && { explanation }),
      notebook,
      cell,
    })),
    failures: failures.map(({ notebook, cell, source, name, message }) => ({
      notebook,
      cell,
      message: `${name}: ${message}${source === '' ? '' : ` [${source}]`}`,
    })),
  };
}
