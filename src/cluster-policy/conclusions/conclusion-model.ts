import type { CodedRow, CodeValue, Conclusions } from '../../classification';

/** A coded table of chapter 6 with what is concluded from it. */
export interface ConclusionModel {
  /** What the table is called where it is shown. */
  readonly name: string;
  readonly rows: readonly CodedRow[];
  /** The columns that a coder could have filled otherwise, each with its codes from least to most. */
  readonly codes: Readonly<Record<string, readonly CodeValue[]>>;
  /** The conclusions as predicates of the table. */
  readonly conclusions: Conclusions;
}
