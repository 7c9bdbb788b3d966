import type { CheckResult } from './check-result';

const MARKS = { ok: 'ok     ', note: 'note   ', fault: 'FAULT  ', skipped: 'skipped' } as const;
const NAME_WIDTH = 13;

/** A result as lines of text: status, name and detail, and below them what to do. */
export function formatResult({ status, name, detail, advice }: CheckResult): string {
  const line = `${MARKS[status]}  ${name.padEnd(NAME_WIDTH)} ${detail}\n`;
  return advice === undefined ? line : `${line}${' '.repeat(9)}→ ${advice}\n`;
}
