import type { ChainResult, ChainTask } from '../sampling/run-chain';

/** Finished chains as text; numbers keep every bit. */
export function chainsToText(results: readonly ChainResult[]): string {
  return JSON.stringify(
    results.map(({ values, parts, rotations, accepted }) => ({
      rotations,
      accepted,
      values: Array.from(values),
      parts: parts === null ? null : Array.from(parts),
    })),
  );
}

/** The chains of a text, or null if it does not hold what the tasks ask for. */
export function chainsFromText(text: string, tasks: readonly ChainTask[]): readonly ChainResult[] | null {
  const kept = parsed(text);
  if (!Array.isArray(kept) || kept.length !== tasks.length) return null;
  const results = kept.map((entry: unknown, at): ChainResult | null => {
    const { draws, summary, remainder } = tasks[at] as ChainTask;
    const { values, parts, rotations, accepted } = (entry ?? {}) as Record<string, unknown>;
    const size = draws * summary.sampleSize;
    if (!isRow(values, size) || typeof rotations !== 'number' || typeof accepted !== 'number') return null;
    if (remainder === null) return { values: Float64Array.from(values), parts: null, rotations, accepted };
    if (!isRow(parts, size)) return null;
    return { values: Float64Array.from(values), parts: Float64Array.from(parts), rotations, accepted };
  });
  return results.every((result): result is ChainResult => result !== null) ? results : null;
}

function isRow(row: unknown, size: number): row is readonly number[] {
  return Array.isArray(row) && row.length === size && row.every((value) => Number.isFinite(value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
