import { KlusterlabError } from '../../errors';
import { auditInput } from './audit-input';
import type { AuditSources } from './audit-input';
import type { RunValue } from './contradiction-run';
import { CONTRADICTION_RUNS } from './contradiction-runs';

/** One contradiction with what its readings give. */
export interface RunContradiction {
  readonly id: string;
  readonly severity: string;
  readonly asks: string;
  readonly placeA: RunValue;
  readonly placeB: RunValue;
  /** Whether the two readings give the same. */
  readonly same: boolean;
}

/**
 * Runs every contradiction that can be run under both readings.
 *
 * @param sources the ledger as printed, and the tables
 * @returns one entry for each run, in the order of the table of contradictions
 * @throws KlusterlabError `unknown-contradiction` if a run belongs to none of the table
 *
 * @example
 * runContradictions({ ledger: clusterPolicy.ledger, table }).find(({ id }) => id === 'number-of-questions')?.placeB; // 4
 */
export function runContradictions(sources: AuditSources): readonly RunContradiction[] {
  const input = auditInput(sources);
  const listed = sources.table('inconsistencies');
  const order = listed.map((row) => String(row['id']));
  const stray = CONTRADICTION_RUNS.find(({ id }) => !order.includes(id));
  if (stray !== undefined) {
    throw new KlusterlabError({
      code: 'unknown-contradiction',
      where: 'runContradictions',
      parameter: 'id',
      expected: 'an id of the table inconsistencies',
      received: stray.id,
    });
  }
  return [...CONTRADICTION_RUNS]
    .sort((first, second) => order.indexOf(first.id) - order.indexOf(second.id))
    .map(({ id, asks, run }) => {
      const [placeA, placeB] = run(input);
      const severity = String(listed[order.indexOf(id)]?.['severity']);
      return { id, severity, asks, placeA, placeB, same: JSON.stringify(placeA) === JSON.stringify(placeB) };
    });
}
