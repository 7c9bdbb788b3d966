import type { CodedRow } from '../../classification';
import type { Ledger } from '../../report';
import { printedNumber } from '../../report';
import type { Row } from '../../tables';
import type { ConclusionTables } from './concluded-failures';
import { table10Rows } from './table-10-rows';
import { upstreamRows } from './upstream-rows';

/** What the audit reads: the ledger as printed, and the tables by name. */
export interface AuditSources {
  readonly ledger: Ledger;
  readonly table: (name: string) => readonly Row[];
}

/** The sources and what is made of them, once for all runs. */
export interface AuditInput extends AuditSources {
  readonly assessment: readonly Row[];
  readonly upstream: readonly CodedRow[];
  readonly table10: readonly CodedRow[];
  readonly conclusions: ConclusionTables;
  /** A printed number in base units. */
  readonly number: (id: string) => number;
}

/**
 * Prepares the sources for the runs of the audit.
 *
 * @param sources the ledger and the tables
 * @returns them with the appendix, its upstream tables, Table 10 and the conclusions
 *
 * @example
 * auditInput({ ledger: clusterPolicy.ledger, table }).table10.length; // 8
 */
export function auditInput({ ledger, table }: AuditSources): AuditInput {
  const failures = table('market-failures');
  return {
    ledger,
    table,
    assessment: table('support-assessment'),
    upstream: upstreamRows({ ledger, failures, typology: table('failure-typology'), types: table('failure-types') }),
    table10: table10Rows(ledger, failures),
    conclusions: { conclusions: table('conclusions'), links: table('conclusion-failures') },
    number: (id) => printedNumber(ledger.row(id)),
  };
}
