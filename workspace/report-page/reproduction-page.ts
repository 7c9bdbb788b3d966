import type { Outcome } from '../runner/outcome';
import { VERDICT_NAMES } from '../runner/verdict-labels';
import { coverageBars } from './coverage-bars';
import { failureList } from './failure-list';
import { figureTable, FILTER_STYLE } from './figure-table';
import { html } from './html';
import { PAGE_STYLE } from './page-style';

/**
 * The outcome of a run as one HTML file that needs nothing else: no network, no scripts.
 *
 * Failures come first, then coverage, then every figure with its notebook and cell.
 */
export function reproductionPage(outcome: Outcome): string {
  const { study, counts, figures, passed } = outcome;
  const style = { html: `<style>${PAGE_STYLE}${FILTER_STYLE}</style>` };
  const summary = VERDICT_NAMES.map(([key, name]) => `${counts[key]} ${name}`).join(' · ');
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Reproduction of ${study}: ${passed ? 'passed' : 'failed'}</title>
        ${style}
      </head>
      <body>
        <header>
          <h1>
            Reproduction of ${study}: <span class="${passed ? 'good' : 'bad'}">${passed ? 'passed' : 'failed'}</span>
          </h1>
          <p>${summary}</p>
        </header>
        <main>${failureList(outcome)} ${coverageBars(outcome)} ${figureTable(figures)}</main>
      </body>
    </html> `;
  return page.html;
}
