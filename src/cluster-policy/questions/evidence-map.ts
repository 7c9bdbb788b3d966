import type { Row } from '../../tables';
import { clusterPolicy } from '../study';
import { table } from '../notebook-functions';

/** One link of the chain question → place in the report → conclusion. */
export interface EvidenceLink {
  readonly question: string;
  /** The question in words. */
  readonly asked: string;
  /** Section, and table if there is one. */
  readonly place: string;
  readonly subject: string;
  readonly evidence: string;
  /** Rows of the ledger that stand there: figures, counts and coded judgements. */
  readonly figures: number;
  /** Id of the conclusion that draws on it. */
  readonly conclusion: string;
  readonly concluded: string;
}

/**
 * Our reading of which question is answered where, with what evidence, and in which conclusion (`data/evidence-map.csv`).
 *
 * @returns the links in the order of the table; `figures` counts the ledger rows of the table, or of the whole section if no table is named
 *
 * @example
 * evidenceMap().filter(({ question }) => question === 'q2c').map(({ place }) => place); // ['2.4, Table 2', '6.1']
 */
export function evidenceMap(): readonly EvidenceLink[] {
  const questions = byId('research-questions');
  const sections = byId('sections');
  const conclusions = byId('conclusions');
  return table('evidence-map').map((row) => {
    const [question, section, conclusion] = [
      String(row['question']),
      String(row['section']),
      String(row['conclusion']),
    ];
    const printedTable = row['table'] === null ? '' : String(row['table']);
    return {
      question,
      asked: label(questions, question),
      place: [section, printedTable].filter(Boolean).join(', '),
      subject: label(sections, section),
      evidence: String(row['evidence']),
      figures: clusterPolicy.ledger.rows.filter(
        (figure) => figure.section === section && (printedTable === '' || figure.table === printedTable),
      ).length,
      conclusion,
      concluded: label(conclusions, conclusion),
    };
  });
}

function byId(name: string): ReadonlyMap<string, Row> {
  return new Map(table(name).map((row) => [String(row['id']), row]));
}

function label(rows: ReadonlyMap<string, Row>, id: string): string {
  return String(rows.get(id)?.['label'] ?? id);
}
