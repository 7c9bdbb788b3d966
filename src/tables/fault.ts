/** One fault of a file, as data; what `raiseFaults` makes an error of. */
export interface Fault {
  /** Kind of fault, in kebab-case: `wrong-type`, `duplicate-key`. */
  readonly code: string;
  /** Path of the file. */
  readonly file: string;
  /** Row: the line of the file on which the record begins, the header being 1. Absent for a fault of the whole file. */
  readonly row?: number;
  /** `column cost`, or a place inside a descriptor: `resources[0].name`. */
  readonly parameter?: string;
  /** What was required. */
  readonly expected: string;
  /** The value that came. */
  readonly received: unknown;
  /** What one can do about it. */
  readonly hint?: string;
}
