import type { RandomSourceDescription } from '../../random';
import type { ModelFamily, ModelNeeds } from '../estimation-model';
import type { RunSummary } from './summarise-run';

/** What one model makes of a sample, beside the others; all amounts in the unit of the values. */
export interface ModelComparisonRow extends RunSummary {
  readonly model: string;
  readonly title: string;
  readonly family: ModelFamily;
  readonly needs: ModelNeeds;
  /** What it estimates if its assumptions fail. */
  readonly target: string;
  /** What it was computed from: the exact summary, the known values, or reconstructed data sets. */
  readonly basis: 'summary' | 'values' | 'ensemble';
  /** Bounds hold for certain under their assumptions and have no total; an interval covers with its level. */
  readonly result: 'total' | 'totalWithInterval' | 'bounds' | 'notComputed';
  /** Data sets with an estimate; 1 for a summary. */
  readonly dataSets: number;
  /** Data sets without one. */
  readonly notComputed: number;
  /** Why some or all data sets have no estimate, or the model no interval; null if nothing is missing. */
  readonly reason: string | null;
  /** Algorithm, seed and stream of a model that simulated. */
  readonly random: RandomSourceDescription | null;
}
