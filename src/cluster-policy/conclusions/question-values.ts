import type { FigureValue } from '../../report';
import type { Row } from '../../tables';
import { requireNumbering } from '../rows';

/** Questions of the survey that ask what would have been without the initiative. */
const COUNTERFACTUAL_QUESTIONS = ['elsewhere', 'decisive'];

const LISTS = {
  '6.1.triangulation': 'conclusion-triangulation',
  '6.1.additionality-conditions': 'expected-additionality-conditions',
  '6.2.reasons': 'reasons-for-knowledge',
};

/**
 * What 6.1 and 6.2 count: questions, sources, conditions, reasons; and how many studies took a counterfactual view.
 *
 * @param tables `questions` (`research-questions`), `enumerations`, `surveys` (`survey-results`)
 * @returns ledger id to value
 * @throws KlusterlabError `numbering` naming the list
 *
 * @example
 * questionValues({ questions: table('research-questions'), enumerations: table('enumerations'),
 *   surveys: table('survey-results') })['6.1.sub-questions']; // 4
 */
export function questionValues(tables: {
  readonly questions: readonly Row[];
  readonly enumerations: readonly Row[];
  readonly surveys: readonly Row[];
}): Readonly<Record<string, FigureValue>> {
  const { questions, enumerations, surveys } = tables;
  const subQuestions = questions.filter((row) => row['section'] === '6.1' && row['level'] === 'sub');
  const main = questions.filter((row) => row['level'] === 'main');
  requireNumbering('questionValues', subQuestions, () => '6.1');
  requireNumbering('questionValues', main, () => 'main');
  const counterfactual = surveys.filter((row) => COUNTERFACTUAL_QUESTIONS.includes(String(row['question'])));
  const studies = new Set(counterfactual.map((row) => row['study'])).size;
  const lengths = Object.entries(LISTS).map(([id, list]) => {
    const rows = enumerations.filter((row) => row['list'] === list);
    requireNumbering('questionValues', rows, () => list);
    return [id, rows.length] as const;
  });
  return {
    '6.1.main-questions': main.length,
    '6.1.sub-questions': subQuestions.length,
    ...Object.fromEntries(lengths),
    '6.2.counterfactual-evaluations': studies === 0 ? 'none' : studies === 1 ? 'one' : 'several',
  };
}
