import type { Criterion, Implication, LitmusOptions } from '../../classification';
import { KlusterlabError } from '../../errors';
import { table } from '../notebook-functions';

/** The report's litmus tests: `porterian` is Table 1, `collaboration` Table 2. */
export const LITMUS_TESTS = ['porterian', 'collaboration'] as const;

/** Name of a litmus test. */
export type LitmusTestName = (typeof LITMUS_TESTS)[number];

/** The verdict of a cluster that reaches none of a test's verdicts. */
export const NO_POTENTIAL = 'no-potential';

/** A litmus test of section 2.4, as `litmusTest` takes it. */
export interface LitmusTestDefinition {
  readonly test: LitmusTestName;
  /** Where the report prints it. */
  readonly table: string;
  readonly section: string;
  /** One entry for each condition and verdict, in the printed order. */
  readonly criteria: readonly Criterion[];
  /** Verdicts from the strongest; what is not answered is unknown; stronger forms of a condition imply weaker ones. */
  readonly options: LitmusOptions;
}

/**
 * One of the report's two litmus tests as criteria and options, from `data/litmus-criteria.csv` and `litmus-conditions.csv`.
 *
 * @param test `porterian` (8 criteria for high potential, 6 for potential) or `collaboration` (7 for potential)
 * @returns what `litmusTest` takes; of the implications (ours) those between two conditions of this test
 * @throws KlusterlabError `unknown-litmus-test`
 *
 * @example
 * const { criteria, options } = litmusTestDefinition('collaboration');
 * litmusTest(criteria, { 'financial-actors': 'no' }, options).verdict; // 'no-potential'
 */
export function litmusTestDefinition(test: LitmusTestName): LitmusTestDefinition {
  const rows = table('litmus-criteria').filter((row) => row['test'] === test);
  const [first] = rows;
  if (first === undefined) throw unknownTest(test);
  const labels = new Map(table('litmus-conditions').map((row) => [row['id'], String(row['label'])]));
  const criteria = rows.map((row) => ({
    id: String(row['condition']),
    label: labels.get(String(row['condition'])) ?? '',
    verdict: String(row['verdict']),
    required: row['required'] === true,
  }));
  const ids = new Set(criteria.map(({ id }) => id));
  return {
    test,
    table: String(first['table']),
    section: String(first['section']),
    criteria,
    options: {
      verdicts: [...new Set(criteria.map(({ verdict }) => verdict))],
      otherwise: NO_POTENTIAL,
      missingAnswers: 'unknown',
      implications: conditionImplications().filter(({ stronger, weaker }) => ids.has(stronger) && ids.has(weaker)),
    },
  };
}

/** Which conditions are stronger forms of which others, over both tests: a reading of ours (`litmus-conditions.csv`). */
export function conditionImplications(): readonly Implication[] {
  return table('litmus-conditions')
    .filter((row) => row['implies'] !== null)
    .map((row) => ({ stronger: String(row['id']), weaker: String(row['implies']) }));
}

function unknownTest(received: string): KlusterlabError {
  return new KlusterlabError({
    code: 'unknown-litmus-test',
    where: 'litmusTestDefinition',
    parameter: 'test',
    expected: `one of ${LITMUS_TESTS.join(', ')}`,
    received,
  });
}
