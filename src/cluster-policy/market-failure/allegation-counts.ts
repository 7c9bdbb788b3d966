import { KlusterlabError } from '../../errors';
import type { FigureValue } from '../../report';
import { splitList } from '../../tables';
import type { Row } from '../../tables';
import type { AllegationTables } from './market-failure-tables';
import { isNumbered, requireAllegations } from './require-allegations';
import { orderByCount } from './order-by-count';

/**
 * What 4.1 and 4.2 count, and what the first paragraph of 4.3 says about these counts.
 *
 * Policy's list has a number for each failure; the dimensions of the first have letters and are not counted with them.
 *
 * @param tables `policyFailures`, `theoryFailures`, and `gapDimensions` (the kinds of failure behind the gaps)
 * @returns ledger id to value for the counts of 4.1 and 4.2, the order of the sources and the ratio of 4.3
 * @throws KlusterlabError `key-mismatch`, `numbering`, `wrong-parent`, `unknown-dimension` naming the row
 *
 * @example
 * allegationCounts({ policyFailures: table('policy-failures'), theoryFailures: table('theory-failures'),
 *   gapDimensions: table('gap-dimensions') })['4.1.failures']; // 14
 */
export function allegationCounts(
  tables: AllegationTables & { readonly gapDimensions: readonly Row[] },
): Readonly<Record<string, FigureValue>> {
  requireAllegations('allegationCounts', tables);
  requireDimensions(tables);
  const { policyFailures, theoryFailures, gapDimensions } = tables;
  const numbered = policyFailures.filter(isNumbered);
  const porter = theoryFailures.filter((row) => row['source'] === 'porter').length;
  const research = theoryFailures.filter((row) => row['source'] === 'initiative-research').length;
  return {
    '4.1.eu-failures': numbered.filter((row) => row['level'] === 'both').length,
    '4.1.innovation-dimensions': policyFailures.length - numbered.length,
    '4.1.national-failures': numbered.filter((row) => row['level'] === 'national').length,
    '4.1.failures': numbered.length,
    '4.2.porter-failures': porter,
    '4.2.gaps': research,
    '4.2.gap-kinds': gapDimensions.length,
    '4.3.order': orderByCount({ porter, research, policy: numbered.length }),
    '4.3.policy-to-research': numbered.length / research,
  };
}

function requireDimensions({
  theoryFailures,
  gapDimensions,
}: {
  theoryFailures: readonly Row[];
  gapDimensions: readonly Row[];
}): void {
  const known = gapDimensions.map((row) => String(row['id']));
  for (const row of theoryFailures) {
    const unknown = splitList(row['dimensions'], '|').find((dimension) => !known.includes(dimension));
    if (unknown === undefined) continue;
    throw new KlusterlabError({
      code: 'unknown-dimension',
      where: `allegationCounts, row ${String(row['id'])}`,
      parameter: 'dimensions',
      expected: `some of ${known.join(', ')}`,
      received: unknown,
    });
  }
}
