import type { Outcome } from '../runner/outcome';
import { html } from './html';
import type { Html } from './html';

/** How much of each kind of ledger row the run accounts for, as bars with their numbers. */
export function coverageBars({ coverage, isFullRun }: Outcome): Html {
  const kinds = Object.entries(coverage);
  if (kinds.length === 0) return html``;
  const note = isFullRun
    ? html``
    : html`<p class="soft">Only some notebooks were run, so coverage need not be full.</p>`;
  const bars = kinds.map(([name, kind]) => {
    const { covered = 0, total = 0 } = kind ?? {};
    const percent = total === 0 ? 100 : Math.floor((100 * covered) / total);
    return html`<div>
      <dt>${name}</dt>
      <dd>
        ${covered} of ${total}<span class="bar"><span style="width:${percent}%"></span></span>
      </dd>
    </div>`;
  });
  return html`<section aria-labelledby="coverage">
    <h2 id="coverage">Coverage of the ledger</h2>
    ${note}
    <dl class="coverage">${bars}</dl>
  </section>`;
}
