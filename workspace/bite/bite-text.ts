import { alterationText } from './alteration';
import type { BiteResult } from './bite-result';

/** What else the text says. */
export interface BiteTextOptions {
  readonly seconds: number;
  /** Absent if nothing was drawn. */
  readonly sample?: { readonly size: number; readonly seed: number; readonly of: number } | undefined;
}

/** A result for people: counts by table, survivors by name, and a closing line. */
export function biteText(result: BiteResult, { seconds, sample }: BiteTextOptions): string {
  const { alterations, red, share, by, expected, survivors, unusedExceptions } = result;
  const reasons = [...new Set(expected.map(({ reason }) => reason))].map((reason) => {
    const places = expected
      .filter((one) => one.reason === reason)
      .map(({ table, row, column }) => `${table} ${row} ${column}`);
    return `expected to survive (${reason}): ${places.join('; ')}`;
  });
  const unused =
    sample === undefined
      ? unusedExceptions.map(
          ({ table, row, column }) => `exception that nothing needs: ${table}, row ${row}, column ${column}`,
        )
      : [];
  const drawn = sample === undefined ? '' : ` (a sample of ${sample.size} of ${sample.of}, seed ${sample.seed})`;
  const closing =
    `${alterations} alterations${drawn}: ${red} turned red (${(100 * share).toFixed(1)} %), ` +
    `${expected.length} survived as expected, ${survivors.length} survived against expectation`;
  const how = `turned red by a verdict ${by.verdict}, an error ${by.error}, refused data ${by.refused}, a gap in coverage ${by.coverage}`;
  return [
    ...tableLines(result),
    '',
    ...reasons,
    ...unused,
    ...survivors.map(
      (survivor) => `survived${survivor.read ? '' : ' (nothing reads it)'}: ${alterationText(survivor)}`,
    ),
    how,
    `${closing}; ${seconds.toFixed(1)} s`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function tableLines({ tables }: BiteResult): readonly string[] {
  const headings = ['table', 'altered', 'red', 'expected', 'survived'];
  const rows = tables.map(({ table, alterations, red, expected, survived }) =>
    [table, alterations, red, expected, survived].map(String),
  );
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [headings, ...rows].map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
