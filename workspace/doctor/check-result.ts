/**
 * What one check found. `fault`: something that is needed does not work. `note`: something optional is absent.
 * `skipped`: it depends on a check that failed.
 */
export interface CheckResult {
  readonly name: string;
  readonly status: 'ok' | 'note' | 'fault' | 'skipped';
  readonly detail: string;
  /** What the user can do; with every fault and note. */
  readonly advice?: string;
}
