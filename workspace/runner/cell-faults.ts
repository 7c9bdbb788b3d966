import type { Output } from './notebook-model';
import { nameAndMessage } from './thrown-error';
import { verdictsOf } from './verdict-output';
import type { VerdictData } from './verdict-output';

/** Why a cell does not pass. */
export interface CellFault {
  readonly name: string;
  readonly message: string;
}

const UNHANDLED = /^(UnhandledPromiseRejection|UncaughtException): /;

/**
 * What is wrong with a cell, from its outputs: an error, text on stderr (where rejections that nobody awaits and
 * errors outside the cell's own flow come out), a verdict that does not hold. A cell without faults has passed
 * if the kernel also answered `ok`.
 */
export function cellFaults(outputs: readonly Output[]): readonly CellFault[] {
  return outputs.flatMap((output) => {
    if (output.output_type === 'error') return [{ name: output.ename, message: output.evalue }];
    if (output.output_type === 'stream') return output.name === 'stderr' ? stderrFaults(output.text) : [];
    const verdicts = verdictsOf(output);
    if (typeof verdicts === 'string') return [{ name: 'InvalidVerdict', message: verdicts }];
    return verdicts
      .filter(({ holds }) => !holds)
      .map((verdict) => ({ name: 'VerdictMismatch', message: mismatch(verdict) }));
  });
}

function mismatch({ id, printed, computed, unit, explanation, forensics }: VerdictData): string {
  const suffix = unit ? ` ${unit}` : '';
  const value = Array.isArray(computed) ? computed.join(', ') : String(computed);
  const remarks = [explanation, forensics].filter(Boolean).map((remark) => ` ${remark}`);
  return `${id}: printed ${printed}${suffix}, computed ${value}${suffix}.${remarks.join('')}`;
}

function stderrFaults(text: string): readonly CellFault[] {
  const parts = text.split(/^(?=(?:UnhandledPromiseRejection|UncaughtException): )/m);
  return parts
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const kind = UNHANDLED.exec(part)?.[1];
      if (kind === undefined) return { name: 'UnexpectedStderr', message: part.trim().split('\n')[0] ?? '' };
      const { name, message } = nameAndMessage(part.replace(UNHANDLED, ''));
      const what = `${name}: ${message}`;
      return kind === 'UncaughtException'
        ? { name: 'UncaughtException', message: `${what} (thrown outside the cell's own flow)` }
        : { name: 'UnhandledRejection', message: `${what} (a promise that no cell awaits)` };
    });
}
