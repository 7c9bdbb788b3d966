import type { Row } from '../../tables';

/** Rows of the tables behind 5.1 and Table 9, as `table(name)` gives them. */
export interface PracticeTables {
  /** `market-failures`: the failures of chapter 4. */
  readonly failures: readonly Row[];
  /** `case-activities`: what each case cluster does, in platform and projects (5.1). */
  readonly activities: readonly Row[];
  /** `activity-failures`: our coding of the failures that each activity works against. */
  readonly links: readonly Row[];
}
