import type { BootstrapIntervalKind } from './bootstrap-interval-kind';

const CHAPTER = 'Davison and Hinkley (1997), Bootstrap Methods and Their Application';

/** Where the formulas of each interval stand. */
export const INTERVAL_SOURCES: Readonly<Record<BootstrapIntervalKind, string>> = {
  percentile: `percentile interval: ${CHAPTER}, section 5.3.1`,
  basic: `basic interval: ${CHAPTER}, section 5.2.1`,
  studentised: `studentised interval: ${CHAPTER}, section 5.2.1`,
  bca: 'BCa interval: Efron (1987), JASA 82:171–185',
};
