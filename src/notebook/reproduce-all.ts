import type { FigureValue, Study, Verdict } from '../report';
import { figureText, VERDICT_LABELS, VERDICT_MIME } from '../report';
import { display } from './display';
import type { MimeBundle } from './display';
import { markDisplayed } from './displayed';
import { tableBundle } from './table-view';
import { printedText, VERDICT_MARKS } from './verdict-card';

/**
 * Holds many recomputed values against their prints and displays one table of verdicts, those that do not hold first.
 *
 * @param study the study whose ledger has the ids.
 * @param computed ledger id to value, as `reproduce` takes them.
 * @returns the verdicts in the order of the ids.
 * @throws KlusterlabError as `reproduce` does; nothing is displayed then.
 */
export function reproduceAllIn(study: Study, computed: Readonly<Record<string, FigureValue>>): readonly Verdict[] {
  const verdicts = Object.entries(computed).map(([id, value]) => study.verify(id, value));
  display(verdictsBundle(verdicts));
  return markDisplayed(verdicts);
}

/** Several verdicts in every form that front ends need: a table, text, and an array for machines. */
function verdictsBundle(verdicts: readonly Verdict[]): MimeBundle {
  const inOrder = [...verdicts].sort((a, b) => Number(a.holds) - Number(b.holds));
  const rows = inOrder.map(({ id, quantity, unit, printed, computed, verdict, explanation, forensics }) => ({
    verdict: `${VERDICT_MARKS[verdict]} ${VERDICT_LABELS[verdict]}`,
    quantity,
    printed: printedText({ printed, computed, unit }),
    computed: computed === null ? 'nothing' : figureText(computed, unit),
    id,
    remark: [explanation, forensics].filter(Boolean).join(' '),
  }));
  const failed = verdicts.filter(({ holds }) => !holds).length;
  const caption =
    failed === 0 ? `${verdicts.length} verdicts, all hold` : `${failed} of ${verdicts.length} verdicts do not hold`;
  return { ...tableBundle(rows, { caption, limit: rows.length }), [VERDICT_MIME]: verdicts };
}
