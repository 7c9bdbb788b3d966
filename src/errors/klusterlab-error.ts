/** What went wrong, as data: one shape for every error that the library throws on purpose. */
export interface ErrorDetails {
  /** Stable, machine-readable name of the kind of fault, in kebab-case: `unknown-id`, `wrong-type`. */
  readonly code: string;
  /** The place: a function's name, or a file with row and column. */
  readonly where: string;
  /** The parameter, column or id at fault. */
  readonly parameter?: string;
  /** What was required, with its unit. */
  readonly expected: string;
  /** What came instead. */
  readonly received: unknown;
  /** What the caller can do about it. */
  readonly hint?: string;
}

/**
 * The one error class of the library.
 *
 * Its message is a single line: where, parameter, requirement, what was received, hint.
 */
export class KlusterlabError extends Error implements ErrorDetails {
  override readonly name = 'KlusterlabError';
  readonly code: string;
  readonly where: string;
  readonly parameter?: string;
  readonly expected: string;
  readonly received: unknown;
  readonly hint?: string;

  constructor(details: ErrorDetails) {
    super(formatErrorDetails(details));
    this.code = details.code;
    this.where = details.where;
    if (details.parameter !== undefined) this.parameter = details.parameter;
    this.expected = details.expected;
    this.received = details.received;
    if (details.hint !== undefined) this.hint = details.hint;
  }
}

/** One line of text for an error's details; the only place where such a line is put together. */
export function formatErrorDetails(details: ErrorDetails): string {
  const subject = details.parameter === undefined ? '' : ` ${details.parameter}:`;
  const hint = details.hint === undefined ? '' : ` Hint: ${details.hint}`;
  return `${details.where}:${subject} expected ${details.expected}, received ${describeReceived(details.received)}.${hint}`;
}

function describeReceived(received: unknown): string {
  if (typeof received === 'string' || typeof received === 'object') return JSON.stringify(received);
  if (typeof received === 'function') return `function ${received.name || '(anonymous)'}`;
  const primitive = received as number | bigint | boolean | symbol | undefined;
  return String(primitive);
}
