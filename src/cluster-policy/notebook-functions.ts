import { KlusterlabError } from '../errors';
import { clusterPolicy, dataPackage } from './study';
import { reproduceAllIn, reproduceIn, showLedgerOf } from '../notebook';
import type { NotReproducible } from '../notebook';
import type { Explanation, FigureValue, Interval, Verdict } from '../report';
import type { Row } from '../tables';

/** A given or cited number of the report, in base units: SEK, shares in [0, 1], counts. Throws for a derived id. */
export function published(id: string): number {
  return clusterPolicy.published(id);
}

/** The values that a given or cited number of the report stands for, in base units. */
export function publishedInterval(id: string): Interval {
  return clusterPolicy.publishedInterval(id);
}

/** A given or cited category of the report. */
export function publishedText(id: string): string {
  return clusterPolicy.publishedText(id);
}

/** A given or cited set of the report. */
export function publishedSet(id: string): readonly string[] {
  return clusterPolicy.publishedSet(id);
}

/** Displays rows of the ledger as the report's own figures and codings; the run records that they were shown. */
export function showLedger(...ids: readonly string[]): void {
  showLedgerOf(clusterPolicy, ids);
}

/** Holds a recomputed value (base units) against the report's print and displays the verdict. */
export function reproduce(id: string, computed: FigureValue | NotReproducible): Verdict {
  return reproduceIn(clusterPolicy, id, computed);
}

/** Holds many recomputed values against their prints and displays one table of verdicts. */
export function reproduceAll(computed: Readonly<Record<string, FigureValue>>): readonly Verdict[] {
  return reproduceAllIn(clusterPolicy, computed);
}

/** The tree that leads from a printed figure to the given ones; display it with `show`. */
export function explain(id: string): Explanation {
  return clusterPolicy.explain(id);
}

/** The rows of one of the report's tables in `data/`: `initiatives`, `published`, … */
export function table(name: string): readonly Row[] {
  return dataPackage.table(name).rows;
}

/** One of the report's short lists (`cost-assumptions`, `method-steps`, …), in its order; throws for an unknown list. */
export function listed(list: string): readonly Row[] {
  const rows = table('enumerations').filter((row) => row['list'] === list);
  if (rows.length > 0) return rows;
  const known = [...new Set(table('enumerations').map((row) => String(row['list'])))];
  throw new KlusterlabError({
    code: 'unknown-list',
    where: 'listed',
    parameter: 'list',
    expected: `one of ${known.join(', ')}`,
    received: list,
  });
}
