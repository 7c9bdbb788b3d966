import { ANSWERS } from '../../classification';
import type { Answer, Answers, Implication } from '../../classification';
import { requireKnownKeys } from '../../classification/contract';
import { KlusterlabError } from '../../errors';
import { readTable } from '../../tables';
import type { Delimiter, Row, TableCheck, TableCheckFault, TableSchema } from '../../tables';
import { clusterCriteria } from './cluster-criteria';
import { conditionImplications } from './litmus-test-definition';

/** One cluster of a coding file, as `classifyCluster` takes its answers. */
export interface ClusterCoding {
  readonly cluster: string;
  readonly answers: Answers;
}

export interface ReadClusterCodingOptions {
  /** Sign between the columns; a comma unless stated. Spreadsheets in Swedish write a semicolon. */
  readonly delimiter?: Delimiter;
}

const SCHEMA: TableSchema = {
  fields: [
    // Blanks at an end would make a second cluster of the same name.
    { name: 'cluster', type: 'string', constraints: { required: true, pattern: '\\S(?:.*\\S)?' } },
    { name: 'criterion', type: 'string', constraints: { required: true } },
    { name: 'answer', type: 'string', constraints: { required: true, enum: ANSWERS } },
  ],
  primaryKey: ['cluster', 'criterion'],
};

/**
 * Reads a CSV file in which someone has coded clusters: columns `cluster`, `criterion`, `answer` (yes, no or unknown).
 *
 * A criterion may be left out; it is unknown then.
 *
 * @param path the file, UTF-8 or Windows-1252
 * @param options the sign between the columns
 * @returns the clusters in the order in which they first occur
 * @throws KlusterlabError with file, row, column and value: `missing-column`, `extra-column`, `required`, `not-in-enum`
 *   (answer word), `duplicate-key` (criterion twice), `unknown-criterion`, `contradictory-answers`, `no-clusters`
 *
 * @example
 * const codings = readClusterCoding('test/fixtures/clusters/film-town.csv');
 * codings.map(({ answers }) => classifyCluster(answers).form.form); // ['porterian', 'collaboration']
 */
export function readClusterCoding(path: string, options: ReadClusterCodingOptions = {}): readonly ClusterCoding[] {
  requireKnownKeys('readClusterCoding', options, { required: [], optional: ['delimiter'] });
  const { rows } = readTable(path, {
    name: 'clusters',
    schema: SCHEMA,
    delimiter: options.delimiter ?? ',',
    encoding: 'utf-8-or-windows-1252',
    checks: [knownCriteria, agreeingAnswers],
  });
  if (rows.length === 0) {
    const hint = '`npx klusterlab classify --template` prints a file to fill in';
    throw new KlusterlabError({
      code: 'no-clusters',
      where: path,
      expected: 'a row for each cluster and criterion',
      received: 'a header only',
      hint,
    });
  }
  return [...new Set(rows.map(clusterOf))].map((cluster) => ({
    cluster,
    answers: Object.fromEntries(
      rows
        .filter((row) => clusterOf(row) === cluster)
        .map((row) => [criterionOf(row), row['answer'] as Answer] as const),
    ),
  }));
}

const clusterOf = (row: Row): string => String(row['cluster']);
const criterionOf = (row: Row): string => String(row['criterion']);

const knownCriteria: TableCheck = (rows) => {
  const ids = clusterCriteria().map(({ id }) => id);
  return rows.flatMap((row, index): readonly TableCheckFault[] => {
    if (ids.includes(criterionOf(row))) return [];
    const expected = 'the id of a criterion';
    return [
      { index, column: 'criterion', code: 'unknown-criterion', expected, hint: similarIds(criterionOf(row), ids) },
    ];
  });
};

/** Names the ids that share a word with the one that came, or else says where all of them are listed. */
function similarIds(received: string, ids: readonly string[]): string {
  const words = received.toLowerCase().split(/[^a-z]+/);
  const similar = ids.filter((id) => id.split('-').some((word) => words.includes(word)));
  const named = similar.length > 0 ? `Similar: ${similar.join(', ')}. ` : '';
  return `${named}\`npx klusterlab classify --criteria\` lists all`;
}

const agreeingAnswers: TableCheck = (rows) => {
  const implications = conditionImplications();
  const answers = new Map(rows.map((row) => [`${clusterOf(row)}\n${criterionOf(row)}`, row['answer']]));
  return rows.flatMap((row, index) => {
    if (row['answer'] !== 'yes') return [];
    return weakerForms(criterionOf(row), implications)
      .filter((weaker) => answers.get(`${clusterOf(row)}\n${weaker}`) === 'no')
      .map((weaker): TableCheckFault => {
        const expected = `no or unknown for ${criterionOf(row)}, since the weaker ${weaker} is answered no for ${clusterOf(row)}`;
        return { index, column: 'answer', code: 'contradictory-answers', expected };
      });
  });
};

function weakerForms(id: string, implications: readonly Implication[]): readonly string[] {
  return implications
    .filter(({ stronger }) => stronger === id)
    .flatMap(({ weaker }) => [weaker, ...weakerForms(weaker, implications)]);
}
