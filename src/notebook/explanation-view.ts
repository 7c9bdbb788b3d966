import { explanationText, figureText } from '../report';
import type { Explanation } from '../report';
import type { MimeBundle } from './display';
import { escapeHtml } from './escape-html';

/** A figure's tree of explanation: nested lists that fold, and the same as text. */
export function explanationBundle(explanation: Explanation): MimeBundle {
  return {
    'text/html': `<ul style="list-style:none;padding-left:0">${item(explanation)}</ul>`,
    'text/plain': explanationText(explanation),
  };
}

function item(node: Explanation): string {
  const value = `<b>${escapeHtml(figureText(node.value, node.unit))}</b>`;
  const origin = node.kind === 'step' ? 'step in between' : `${node.kind}, ${node.place ?? ''}`;
  const head = `${escapeHtml(node.quantity)} = ${value} <span style="opacity:.7"><code>${escapeHtml(node.id)}</code> · ${escapeHtml(origin)}</span>`;
  const formula = node.formula === undefined ? '' : `<div style="opacity:.8">= ${escapeHtml(node.formula)}</div>`;
  const implied = node.implies
    .map(
      ({ label, formula: how, value: implication, unit }) =>
        `<div style="opacity:.8">implies ${escapeHtml(label)} = ${escapeHtml(how)} = ${escapeHtml(figureText(implication, unit))}</div>`,
    )
    .join('');
  if (node.inputs.length === 0) return `<li>${head}${formula}${implied}</li>`;
  return `<li><details open><summary>${head}</summary>${formula}${implied}<ul style="list-style:none;border-left:1px solid #9996;margin:.2em 0 .2em .3em;padding-left:1em">${node.inputs.map(item).join('')}</ul></details></li>`;
}
