import type { DataPackage } from '../../src/tables';
import type { KindCoverage, LedgerKind, LedgerRow, SessionReport, Study, Verdict } from '../../src/report';

/** What is put to the test: a library that opens a study's tables, and the notebooks that verify its figures. */
export interface BiteSubject {
  /** The name under which notebooks import the library. */
  readonly libraryName: string;
  /** Its main file. */
  readonly entry: string;
  /** Files and folders of it that read the tables, and so are loaded anew for each alteration. */
  readonly fresh: readonly string[];
  /** Its exports that are the study and the data package. */
  readonly study: string;
  readonly dataPackage: string;
  /** The table that is the study's ledger. */
  readonly ledger: string;
  readonly notebooks: readonly { readonly file: string; readonly name: string }[];
  /** Longest time for one notebook; more counts as an error. */
  readonly timeLimitSeconds: number;
}

/** What a subject's library exports, besides the study and the data package under names of its own. */
export interface BiteLibrary {
  readonly study: Pick<Study, 'name' | 'ledger'>;
  readonly dataPackage: DataPackage;
  readonly resetSession: () => void;
  readonly sessionReport: () => readonly SessionReport[];
  readonly coverage: (
    rows: readonly LedgerRow[],
    evidence: { readonly used: Iterable<string>; readonly verdicts: Iterable<Pick<Verdict, 'id' | 'holds'>> },
  ) => Partial<Record<LedgerKind, KindCoverage>>;
}
