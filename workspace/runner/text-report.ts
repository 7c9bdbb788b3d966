import { createColors } from 'picocolors';
import type { Failure } from './failure';
import { figureValue } from './figure-value';
import type { Figure } from './figures';
import type { Outcome } from './outcome';
import { VERDICT_NAMES, verdictName } from './verdict-labels';

/** How the report looks. */
export interface TextReportOptions {
  readonly colours: boolean;
  /** How long the run took, in seconds. */
  readonly seconds: number;
}

type Colours = ReturnType<typeof createColors>;

const HEADINGS = ['id', 'printed', 'computed', 'verdict', 'notebook', 'cell'];
/** Sets can be long; the JSON and the page have them whole. */
const LONGEST_VALUE = 36;
const RIGHT_ALIGNED = new Set([1, 2, 5]);

/** The outcome for people: table of figures, failures, what is not covered, and a closing line. */
export function textReport(outcome: Outcome, { colours, seconds }: TextReportOptions): string {
  const paint = createColors(colours);
  const parts = [
    figureTable(outcome.figures, paint),
    outcome.failures.map((failure) => failureText(failure, paint)).join('\n'),
    missingText(outcome, paint),
    keptText(outcome, paint),
    closingLine(outcome, seconds, paint),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function figureTable(figures: readonly Figure[], paint: Colours): string {
  if (figures.length === 0) return '';
  const rows = figures.map(({ id, printed, computed, verdict, notebook, cell }) => [
    id,
    clip(figureValue(printed)),
    clip(figureValue(computed)),
    verdictName(verdict),
    notebook,
    String(cell),
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[], colour: (column: number, text: string) => string): string =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return colour(column, RIGHT_ALIGNED.has(column) ? text.padStart(width) : text.padEnd(width));
      })
      .join('  ')
      .trimEnd();
  const coloured = (figure: Figure) => (column: number, text: string) =>
    column === 3 ? verdictColour(figure, paint)(text) : text;
  return [
    line(HEADINGS, (_column, text) => paint.bold(text)),
    ...rows.map((row, index) => line(row, coloured(figures[index] as Figure))),
  ].join('\n');
}

function clip(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

function verdictColour({ verdict, holds }: Figure, paint: Colours): (text: string) => string {
  if (!holds) return paint.red;
  return verdict === 'exact' || verdict === 'withinRounding' ? paint.green : paint.yellow;
}

function failureText({ notebook, cell, source, name, message }: Failure, paint: Colours): string {
  const [first = '', ...rest] = message.split('\n');
  const place = `${notebook}${cell === null ? '' : ` cell ${cell}`}${source === '' ? '' : ` [${source}]`}`;
  return [paint.red(`✗ ${place}`), `  ${name}: ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
}

function missingText({ coverage, isFullRun }: Outcome, paint: Colours): string {
  if (!isFullRun) return '';
  return Object.entries(coverage)
    .filter(([, kind]) => kind !== undefined && kind.missing.length > 0)
    .map(([name, kind]) => paint.red(`✗ not covered, ${kind?.missing.length} of ${name}: ${kind?.missing.join(', ')}`))
    .join('\n');
}

function keptText({ keptCount }: Outcome, paint: Colours): string {
  if (keptCount === 0) return '';
  const notebooks = keptCount === 1 ? '1 notebook' : `${keptCount} notebooks`;
  return paint.dim(
    `${notebooks} unchanged since the last run, with code and data: kept results (--fresh runs all again)`,
  );
}

function closingLine(
  { counts, coverage, failures, isFullRun, passed }: Outcome,
  seconds: number,
  paint: Colours,
): string {
  const verdicts = VERDICT_NAMES.map(([key, name]) => `${counts[key]} ${name}`).join(' · ');
  const kinds = Object.entries(coverage).map(([name, kind]) => `${name} ${kind?.covered}/${kind?.total}`);
  const covered = kinds.length === 0 ? '' : `; coverage${isFullRun ? '' : ' of these notebooks'} ${kinds.join(', ')}`;
  const failed = failures.length === 0 ? '' : `; ${failures.length} ${failures.length === 1 ? 'failure' : 'failures'}`;
  const line = `${verdicts}${covered}${failed} — ${seconds.toFixed(1)} s`;
  return passed ? paint.green(line) : paint.red(line);
}
