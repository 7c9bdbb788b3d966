import type { KindCoverage, Verdict } from '../../src/report';

/** Coverage of the kinds of ledger rows that a study has. */
export type Coverage = Readonly<Partial<Record<string, KindCoverage>>>;

/** What the runner needs of a study. */
export interface RunnerStudy {
  readonly name: string;
  /** How much of the study's ledger a run accounts for. */
  coverage(evidence: {
    readonly used: Iterable<string>;
    readonly verdicts: Iterable<Pick<Verdict, 'id' | 'holds'>>;
  }): Coverage;
}

/** Loads the project's study; a call loads the library. */
export async function loadStudy(): Promise<RunnerStudy> {
  const { clusterPolicy, coverage } = await import('klusterlab');
  return { name: clusterPolicy.name, coverage: (evidence) => coverage(clusterPolicy.ledger.rows, evidence) };
}
