import type { Triangulation } from '../../classification';
import type { AllegationTables } from './market-failure-tables';
import { orderByCount } from './order-by-count';
import { isNumbered, requireAllegations } from './require-allegations';

/** How many failures each source sees, counted in one way. */
export interface FailureCount {
  readonly counting: string;
  readonly porter: number;
  readonly research: number;
  readonly policy: number;
  readonly policyToResearch: number;
  readonly order: string;
}

/**
 * The same comparison of the three sources, counted in three ways: the lists as numbered; with the dimensions of
 * policy's first item in its place; and by the entries of Table 7, where items are merged.
 *
 * @param tables the lists of 4.1 and 4.2
 * @param triangulation what failureTriangulation gives
 * @returns one row for each way, with policy as a multiple of the research on initiatives
 * @throws KlusterlabError what the lists can get wrong
 *
 * @example
 * waysOfCounting(tables, triangulation)[0]?.policyToResearch; // 2
 */
export function waysOfCounting(tables: AllegationTables, { sources }: Triangulation): readonly FailureCount[] {
  requireAllegations('waysOfCounting', tables);
  const { policyFailures, theoryFailures } = tables;
  const divided = policyFailures.map((row) => row['parent']);
  const listed = (source: string): number => theoryFailures.filter((row) => row['source'] === source).length;
  const named = (source: string): number => sources.find((entry) => entry.source === source)?.named ?? 0;
  const undivided = policyFailures.filter((row) => !divided.includes(row['id'] ?? null));
  return [
    counted('as numbered', listed('porter'), listed('initiative-research'), policyFailures.filter(isNumbered).length),
    counted('dimensions in place of the item', listed('porter'), listed('initiative-research'), undivided.length),
    counted('entries of Table 7, our mapping', named('porter'), named('initiative-research'), named('policy')),
  ];
}

function counted(counting: string, porter: number, research: number, policy: number): FailureCount {
  const order = orderByCount({ porter, research, policy });
  return { counting, porter, research, policy, policyToResearch: policy / research, order };
}
