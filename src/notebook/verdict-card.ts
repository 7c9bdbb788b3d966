import { figureText, VERDICT_LABELS, VERDICT_MIME } from '../report';
import type { Verdict, VerdictClass } from '../report';
import type { MimeBundle } from './display';
import { escapeHtml } from './escape-html';

/** A sign for each class, to be read beside its words. */
export const VERDICT_MARKS: Readonly<Record<VerdictClass, string>> = {
  exact: '✓',
  withinRounding: '✓',
  explained: '≠',
  notReproducible: '?',
  mismatch: '✗',
};

/** Border colours that keep 3:1 contrast on white and on near-black, and differ for colour-blind readers. */
const COLOURS: Readonly<Record<VerdictClass, string>> = {
  exact: '#0a8f5b',
  withinRounding: '#0a8f5b',
  explained: '#b8860b',
  notReproducible: '#7a7f87',
  mismatch: '#d1403f',
};

/** A verdict in every form that front ends need: a card, a line of text, and data for machines. */
export function verdictBundle(verdict: Verdict): MimeBundle {
  return { 'text/html': verdictCard(verdict), 'text/plain': verdictText(verdict), [VERDICT_MIME]: verdict };
}

/** One verdict as a line of text. */
export function verdictText(verdict: Verdict): string {
  const remarks = [verdict.explanation, verdict.forensics].filter(Boolean).join(' ');
  return (
    `${VERDICT_MARKS[verdict.verdict]} ${verdict.id}: ${VERDICT_LABELS[verdict.verdict]}. ` +
    `Printed ${printedText(verdict)}${impliedInterval(verdict)}; ` +
    `computed ${computedText(verdict)} (${place(verdict)}).${remarks === '' ? '' : ` ${remarks}`}`
  );
}

/** One verdict as a card: a coloured edge, the class in words, what it is, print and recomputation side by side. */
export function verdictCard(verdict: Verdict): string {
  const colour = COLOURS[verdict.verdict];
  const cell = (label: string, text: string): string =>
    `<span style="display:inline-block;margin-right:1.5em"><span style="opacity:.7">${label}</span> ` +
    `<b style="font-variant-numeric:tabular-nums">${escapeHtml(text)}</b></span>`;
  const remarks = [verdict.explanation, verdict.forensics]
    .filter((remark): remark is string => Boolean(remark))
    .map((remark) => `<div style="margin-top:.2em">${escapeHtml(remark)}</div>`)
    .join('');
  const term = verdict.term === '' ? '' : ` <i lang="sv" style="opacity:.7">${escapeHtml(verdict.term)}</i>`;
  return (
    `<div role="group" aria-label="Verdict on ${escapeHtml(verdict.id)}" style="border-left:.35em solid ${colour};` +
    `padding:.35em .8em;margin:.3em 0;line-height:1.45;overflow-wrap:anywhere">` +
    `<div><b>${VERDICT_MARKS[verdict.verdict]} ${escapeHtml(VERDICT_LABELS[verdict.verdict])}</b> · ` +
    `${escapeHtml(verdict.quantity)}${term}</div>` +
    `<div>${cell('printed', `${printedText(verdict)}${impliedInterval(verdict)}`)}` +
    `${cell('computed', computedText(verdict))}</div>${remarks}` +
    `<div style="font-size:.85em;opacity:.7"><code>${escapeHtml(verdict.id)}</code> · ${escapeHtml(place(verdict))}</div></div>`
  );
}

function place({ section, table }: Verdict): string {
  return table === '' ? `section ${section}` : `section ${section}, ${table}`;
}

/** The print as people read it; a set with commas. */
export function printedText({ printed, computed, unit }: Pick<Verdict, 'printed' | 'computed' | 'unit'>): string {
  return typeof computed === 'object' && computed !== null ? printed.split('|').join(', ') : figureText(printed, unit);
}

function computedText({ computed, unit }: Verdict): string {
  return computed === null ? 'nothing' : figureText(computed, unit);
}

/** The values that a rounded or vague print stands for; nothing for an exact one. */
function impliedInterval({ interval, unit }: Verdict): string {
  if (!interval || interval.lower === interval.upper) return '';
  return ` [${figureText(interval.lower, '')} to ${figureText(interval.upper, unit)}]`;
}
