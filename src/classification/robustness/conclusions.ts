import { KlusterlabError } from '../../errors';
import type { CodedRow } from '../contract';
import { recode } from './recoding';
import type { Recoding } from './recoding';

/** What is concluded from a coded table: named statements, each true or false. */
export type Conclusions = (rows: readonly CodedRow[]) => Readonly<Record<string, boolean>>;

/** Evaluates conclusions on recodings and tells which differ from the table as coded. */
export interface ConclusionTester {
  readonly names: readonly string[];
  readonly baseline: Readonly<Record<string, boolean>>;
  /** The conclusions that a recoding overturns. */
  readonly overturned: (recoding: Recoding) => readonly string[];
}

/** A tester of the conclusions on one table; throws if they change their names or are not booleans. */
export function conclusionTester(where: string, rows: readonly CodedRow[], conclusions: Conclusions): ConclusionTester {
  const baseline = conclusions(rows);
  const names = Object.keys(baseline);
  const evaluate = (recoding: Recoding): Readonly<Record<string, boolean>> => {
    const found = recoding.length === 0 ? baseline : conclusions(recode(rows, recoding));
    const sameNames = Object.keys(found).length === names.length;
    const fault = names.find((name) => typeof found[name] !== 'boolean');
    if (sameNames && fault === undefined) return found;
    throw new KlusterlabError({
      code: 'invalid-conclusions',
      where,
      parameter: fault ?? 'conclusions',
      expected: `true or false for each of ${names.join(', ')}, whatever the table`,
      received: { conclusions: found, recoding },
    });
  };
  if (names.length === 0) {
    throw new KlusterlabError({
      code: 'invalid-conclusions',
      where,
      parameter: 'conclusions',
      expected: 'at least one named conclusion',
      received: baseline,
    });
  }
  evaluate([]);
  return {
    names,
    baseline,
    overturned: (recoding) => {
      const found = evaluate(recoding);
      return names.filter((name) => found[name] !== baseline[name]);
    },
  };
}
