import { codeCells } from './code-cells';
import type { Failure } from './failure';
import type { Notebook, Output } from './notebook-model';

const SHOWN_LINES = 3;
const SHOWN_CHARACTERS = 160;

/**
 * Holds a notebook's committed outputs against fresh ones.
 *
 * @returns one failure for each cell that differs, with the first lines that differ (`-` committed, `+` fresh).
 */
export function compareOutputs(path: string, committed: Notebook, fresh: Notebook): readonly Failure[] {
  return codeCells(fresh).flatMap(({ index, ordinal, source }) => {
    const difference = differenceOf(committed.cells[index]?.outputs ?? [], fresh.cells[index]?.outputs ?? []);
    const count = committed.cells[index]?.execution_count ?? null;
    const message =
      difference ?? (count === ordinal ? undefined : `execution count ${count} is committed, ${ordinal} is right`);
    if (message === undefined) return [];
    return [
      { notebook: path, cell: ordinal, source: source.trim().split('\n')[0] ?? '', name: 'OutputsDiffer', message },
    ];
  });
}

function differenceOf(committed: readonly Output[], fresh: readonly Output[]): string | undefined {
  for (let index = 0; index < Math.max(committed.length, fresh.length); index++) {
    const before = describeOutput(committed[index]);
    const after = describeOutput(fresh[index]);
    const part = [...new Set([...before.keys(), ...after.keys()])]
      .sort()
      .find((key) => before.get(key) !== after.get(key));
    if (part === undefined) continue;
    const which = `output ${index + 1} (${part}) differs from the committed one`;
    return [which, ...differentLines(before.get(part), after.get(part))].join('\n');
  }
  return undefined;
}

/** The parts of an output by name, as texts. */
function describeOutput(output: Output | undefined): ReadonlyMap<string, string> {
  if (output === undefined) return new Map();
  if (output.output_type === 'stream') return new Map([[output.name, output.text]]);
  if (output.output_type === 'error') {
    return new Map([['error', [`${output.ename}: ${output.evalue}`, ...output.traceback].join('\n')]]);
  }
  const text = (content: unknown): string =>
    typeof content === 'string' ? content : JSON.stringify(content, sorted, 1);
  return new Map([
    ...Object.entries(output.data).map(([type, content]) => [type, text(content)] as const),
    ...(Object.keys(output.metadata).length === 0 ? [] : [['metadata', text(output.metadata)] as const]),
  ]);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function differentLines(before: string | undefined, after: string | undefined): readonly string[] {
  if (before === undefined) return ['- nothing', ...excerpt('+', after ?? '', 0)];
  if (after === undefined) return [...excerpt('-', before, 0), '+ nothing'];
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const first = old.findIndex((line, index) => line !== fresh[index]);
  const start = first < 0 ? old.length : first;
  return [...excerpt('-', before, start), ...excerpt('+', after, start)];
}

function excerpt(mark: string, text: string, start: number): readonly string[] {
  const lines = text.split('\n').slice(start);
  const shown = lines.slice(0, SHOWN_LINES).map((line) => `${mark} ${clip(line)}`);
  if (lines.length === 0) return [`${mark} (end)`];
  return lines.length > SHOWN_LINES ? [...shown, `${mark} … ${lines.length - SHOWN_LINES} more lines`] : shown;
}

function clip(line: string): string {
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
}
