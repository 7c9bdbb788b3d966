import { table10Rows, upstreamRows } from '../../../src/cluster-policy/conclusions';
import { clusterPolicy, dataPackage } from '../../../src/cluster-policy/study';
import { createLedger } from '../../../src/report';
import type { Ledger } from '../../../src/report';
import type { Row } from '../../../src/tables';

export const table = (name: string): readonly Row[] => dataPackage.table(name).rows;
export const ledger = clusterPolicy.ledger;
export const calculation = clusterPolicy.calculation;
export const assessment = table('support-assessment');
export const conclusions = { conclusions: table('conclusions'), links: table('conclusion-failures') };

export const upstreamOf = (from: Ledger): ReturnType<typeof upstreamRows> =>
  upstreamRows({
    ledger: from,
    failures: table('market-failures'),
    typology: table('failure-typology'),
    types: table('failure-types'),
  });
export const table10Of = (from: Ledger): ReturnType<typeof table10Rows> => table10Rows(from, table('market-failures'));
export const upstream = upstreamOf(ledger);
export const table10 = table10Of(ledger);

/** The ledger with one print changed. */
export const withPrint = (id: string, value: string): Ledger =>
  createLedger(ledger.rows.map((row) => (row.id === id ? { ...row, value } : row)));

/** A coded table with one cell changed. */
export const withCell = (rows: readonly Row[], failure: string, column: string, code: string | null): readonly Row[] =>
  rows.map((row) => (row['failure'] === failure ? { ...row, [column]: code } : row));

/** The code and message of the error that an action throws. */
export const caught = (action: () => unknown): { readonly code: string; readonly message: string } => {
  try {
    action();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return { code: 'none', message: 'no error' };
};
