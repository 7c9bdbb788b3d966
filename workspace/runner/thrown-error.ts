import type { ErrorOutput } from './notebook-model';

const DIAGNOSTIC = /^(?:\S+ )?\d+:\d+ - /;

/** True for a line with which the kernel reports that a cell does not compile. */
export function isDiagnostic(text: string): boolean {
  return DIAGNOSTIC.test(text);
}

/**
 * The error output of a cell, from what the kernel wrote to stderr when the cell failed.
 *
 * @param texts cleaned texts: one for each compiler diagnostic, or the printed error as the only one.
 */
export function thrownError(texts: readonly string[]): ErrorOutput {
  const trimmed = texts.map((text) => text.replace(/\n+$/, ''));
  const traceback = trimmed.flatMap((text) => text.split('\n'));
  const { name, message } = trimmed.some(isDiagnostic)
    ? { name: 'TypeScriptError', message: trimmed.join('\n') }
    : nameAndMessage(trimmed.join('\n'));
  return { output_type: 'error', ename: name, evalue: message, traceback };
}

/** Name and message of an error as Node prints it; anything else that was thrown is its own message. */
export function nameAndMessage(printed: string): { readonly name: string; readonly message: string } {
  // Node puts the place and the line of code above some errors.
  const text = printed.replace(/^\S+:\d+\n[\s\S]*?\n\s*\^+\s*\n\n+/, '');
  const head = /^(?:Uncaught )?([A-Za-z_$][\w$.]*)(?: \[[^\]]+\])?(?:: ([\s\S]*?))?(?=\n\s+at |$)/.exec(text);
  const isError = /\n\s+at /.test(text) || /^\w*(Error|Exception)\b/.test(text);
  if (!head || !isError) return { name: 'Thrown', message: text.trim() };
  return { name: head[1] ?? 'Error', message: (head[2] ?? '').trim() };
}
