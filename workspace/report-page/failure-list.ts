import type { Failure } from '../runner/failure';
import type { Outcome } from '../runner/outcome';
import { html } from './html';
import type { Html } from './html';

/** What keeps the run from passing, on top of the page; nothing if it passes. */
export function failureList({ failures, coverage, isFullRun }: Outcome): Html {
  const missing = isFullRun ? Object.entries(coverage).filter(([, kind]) => kind && kind.missing.length > 0) : [];
  if (failures.length === 0 && missing.length === 0) return html``;
  const gaps = missing.map(([name, kind]) => missingItem(name, kind?.missing ?? []));
  return html`<section aria-labelledby="failures">
    <h2 id="failures">Failures</h2>
    <ul class="failures">
      ${[...failures.map(failureItem), ...gaps]}
    </ul>
  </section>`;
}

function failureItem({ notebook, cell, source, name, message }: Failure): Html {
  const place = cell === null ? notebook : `${notebook}, cell ${cell}`;
  const code = source === '' ? html`` : html` <code>${source}</code>`;
  return html`<li>
    <b class="bad">${name}</b> in ${place}${code}
    <pre>${message}</pre>
  </li>`;
}

/** The ids stay folded away, since a study in the making lacks hundreds. */
function missingItem(kind: string, ids: readonly string[]): Html {
  return html`<li>
    <b class="bad">Not covered: ${ids.length} of ${kind}</b>
    <details>
      <summary>ids</summary>
      <pre>${ids.join(', ')}</pre>
    </details>
  </li>`;
}
