import type { CodedRow } from '../../classification';
import type { FigureValue } from '../../report';
import { concludedFailures } from './concluded-failures';
import type { ConclusionTables } from './concluded-failures';
import { ADDITIONALITY_WORDS, VERDICT_RULES } from './conclusion-rules';
import { decideRows } from './decide-rows';

/**
 * What 6.1 and 6.2 conclude, from the appendix, Table 10 and the lists of 6.1.
 *
 * Verdicts follow from rules (VERDICT_RULES) and differ from the printed list where the report contradicts itself; the
 * lengths of the lists, and which failures a benefit answers to (our reading), come from the coded conclusions.
 *
 * @param rows what verdictRows gives
 * @param tables the conclusions and the failures that they are about
 * @returns ledger id to value
 * @throws KlusterlabError as decideRows and concludedFailures
 *
 * @example
 * conclusionValues(rows, tables)['6.1.unsupported-failures']; // ['ideas', 'entrepreneurs', 'firm-growth', 'sparse-value-chains']
 */
export function conclusionValues(
  rows: readonly CodedRow[],
  tables: ConclusionTables,
): Readonly<Record<string, FigureValue>> {
  const verdicts = decideRows('conclusionValues', rows, VERDICT_RULES);
  const withVerdict = (verdict: string): readonly string[] =>
    [...verdicts].filter(([, outcome]) => outcome === verdict).map(([failure]) => failure);
  const reasonable = concludedFailures(tables, 'reasonable-failure');
  const unsupported = concludedFailures(tables, 'unsupported-failure');
  const benefits = concludedFailures(tables, 'benefit');
  const listed = [...reasonable, ...unsupported].flatMap(({ failures }) => failures);
  return {
    '6.1.reasonable-failures': withVerdict('reasonable'),
    '6.1.unsupported-failures': withVerdict('unsupported'),
    '6.1.reasonable-failures.count': reasonable.length,
    '6.1.unsupported-failures.count': unsupported.length,
    ...Object.fromEntries(listed.map((failure) => [`6.1.${failure}.verdict`, verdicts.get(failure) ?? ''])),
    '6.1.benefits': benefits.length,
    ...Object.fromEntries(benefits.map(({ conclusion, failures }) => [`6.1.${conclusion}`, failures])),
    ...additionalityWords(rows),
  };
}

/** The words of 6.1 and 6.2 on how much additionality there is, from the rows that Table 10 judges. */
export function additionalityWords(rows: readonly CodedRow[]): Readonly<Record<string, string>> {
  const judged = rows.map((row) => row['additionality']).filter((code) => code !== 'not-judged');
  const without = judged.filter((code) => code === 'no' || code === 'less-likely').length;
  const plainYes = judged.filter((code) => code === 'yes').length;
  const { limited, considerableParts, important } = ADDITIONALITY_WORDS;
  return {
    '6.1.potential': without >= limited.atLeast ? 'limited' : 'not-limited',
    '6.2.without-additionality':
      without >= considerableParts.atLeastShare * judged.length ? 'considerable-parts' : 'small-parts',
    '6.2.function': plainYes >= important.atLeast ? 'important' : 'unimportant',
  };
}
