import type { Row } from '../../tables';

/** Rows of the tables behind 4.1 and 4.2, as `table(name)` gives them. */
export interface AllegationTables {
  /** `policy-failures`: what policy alleges (4.1). */
  readonly policyFailures: readonly Row[];
  /** `theory-failures`: Porter's list and the innovation gaps (4.2). */
  readonly theoryFailures: readonly Row[];
}

/** Rows of the tables behind Table 7. */
export interface TriangulationTables extends AllegationTables {
  /** `market-failures`: the entries of Table 7. */
  readonly failures: readonly Row[];
  /** `failure-sources`: our mapping of the items of 4.1 and 4.2 to these entries. */
  readonly mentions: readonly Row[];
}

/** Rows of the tables behind Table 8. */
export interface TypologyTables {
  /** `failure-types`: the four classic types, and unclear. */
  readonly types: readonly Row[];
  /** `failure-typology`: what Table 8 puts under which type. */
  readonly placements: readonly Row[];
}
