import { codeCells } from './code-cells';
import type { Failure } from './failure';
import type { NotebookRun } from './run-notebook';
import { verdictsOf } from './verdict-output';
import type { VerdictData } from './verdict-output';

/** A verdict with the place that gave it. */
export interface Figure extends VerdictData {
  readonly notebook: string;
  readonly cell: number;
}

/**
 * The figures of a run, one for each id in the order of notebooks and cells. An id that is reproduced again with
 * another result has a second entry, and a failure.
 */
export function collectFigures(runs: readonly NotebookRun[]): {
  readonly figures: readonly Figure[];
  readonly conflicts: readonly Failure[];
} {
  const figures: Figure[] = [];
  const conflicts: Failure[] = [];
  for (const { figure, source } of runs.flatMap(figuresOf)) {
    const before = figures.filter(({ id }) => id === figure.id);
    if (before.some((other) => sameResult(other, figure))) continue;
    figures.push(figure);
    const [first] = before;
    if (!first) continue;
    const message = `${figure.id}: ${result(figure)} here, ${result(first)} in ${first.notebook} cell ${first.cell}`;
    conflicts.push({ notebook: figure.notebook, cell: figure.cell, source, name: 'ConflictingValues', message });
  }
  return { figures, conflicts };
}

function figuresOf({ path, executed }: NotebookRun): readonly { figure: Figure; source: string }[] {
  return codeCells(executed).flatMap(({ index, ordinal, source }) =>
    (executed.cells[index]?.outputs ?? []).flatMap((output) => {
      const verdicts = verdictsOf(output);
      if (typeof verdicts === 'string') return [];
      const firstLine = source.trim().split('\n')[0] ?? '';
      return verdicts.map((verdict) => ({ figure: { ...verdict, notebook: path, cell: ordinal }, source: firstLine }));
    }),
  );
}

/** Two ways to one number may round differently in its last bits; what is printed has far fewer digits. */
const RELATIVE_ROUNDING = 1e-12;

function sameResult(a: Figure, b: Figure): boolean {
  if (a.verdict !== b.verdict) return false;
  const [one, other] = [a.computed, b.computed];
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= RELATIVE_ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

function result({ computed, verdict }: Figure): string {
  return `${JSON.stringify(computed)} (${verdict})`;
}
