import { KlusterlabError } from '../../errors';
import { requireKeys, requireNumbering, textCell } from '../rows';
import type { Row } from '../../tables';
import type { AllegationTables } from './market-failure-tables';

/** Throws unless the lists of 4.1 and 4.2 are numbered as printed, and sub-items stand under their item. */
export function requireAllegations(where: string, { policyFailures, theoryFailures }: AllegationTables): void {
  requireKeys(where, policyFailures, (row) => `policy-${textCell(row, 'item', where)}`);
  requireNumbering(
    where,
    policyFailures.filter(isNumbered).map((row) => ({ ...row, number: Number(row['item']) })),
    () => 'policy-failures',
  );
  const byId = new Map(policyFailures.map((row) => [row['id'], row]));
  policyFailures.filter((row) => !isNumbered(row)).forEach((row) => requireParent(where, row, byId));
  requireKeys(where, theoryFailures, (row) => `${row['source'] === 'porter' ? 'porter' : 'gap'}-${row['number']}`);
  requireNumbering(where, theoryFailures, (row) => textCell(row, 'source', where));
}

/** Whether an item of 4.1 has a number of its own; the dimensions of the first have letters. */
export function isNumbered(row: Row): boolean {
  return row['parent'] === null;
}

function requireParent(where: string, row: Row, byId: ReadonlyMap<unknown, Row>): void {
  const parent = byId.get(row['parent']);
  const item = textCell(row, 'item', where);
  if (parent !== undefined && item.startsWith(String(parent['item'])) && row['level'] === parent['level']) return;
  throw new KlusterlabError({
    code: 'wrong-parent',
    where: `${where}, row ${String(row['id'])}`,
    parameter: 'parent',
    expected: 'the item whose number its own begins with, of the same level',
    received: row['parent'],
  });
}
