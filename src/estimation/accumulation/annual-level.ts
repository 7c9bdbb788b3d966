import type { CentralBounds } from '../interval/central-bounds';

/** Every year costs what the known year does. */
export interface StableLevel {
  readonly kind: 'stable';
}

/** The cost grows from year to year; each year's growth is anywhere within the bounds, independently of the others. */
export interface GrowingLevel {
  readonly kind: 'growth';
  /** Relative growth a year, 0.02 for 2 %; above −1. */
  readonly annualGrowth: number | CentralBounds;
  /** The year that the annual cost belongs to. */
  readonly referenceYear: number;
}

/** The level of each year relative to the known cost: 1 for the same, 0 for none. */
export interface LevelByYear {
  readonly kind: 'byYear';
  /** One entry for each year of the window. */
  readonly relativeLevels: Readonly<Record<number, number | CentralBounds>>;
}

/** How the cost of a year follows from the annual cost that is known. */
export type AnnualLevel = StableLevel | GrowingLevel | LevelByYear;
