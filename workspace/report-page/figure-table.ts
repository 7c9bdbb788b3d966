import { figureValue } from '../runner/figure-value';
import type { Figure } from '../runner/figures';
import { VERDICT_NAMES, verdictName } from '../runner/verdict-labels';
import { html } from './html';
import type { Html } from './html';

/** The figures as a table that can be narrowed to one class of verdict, without scripts. */
export function figureTable(figures: readonly Figure[]): Html {
  const present = VERDICT_NAMES.filter(([key]) => figures.some(({ verdict }) => verdict === key));
  const choices = present.map(([key, name]) => {
    const count = figures.filter(({ verdict }) => verdict === key).length;
    return choice(key, `${name} ${count}`, false);
  });
  return html`<section class="figures" aria-labelledby="figures">
    <h2 id="figures">Figures</h2>
    ${[choice('all', `all ${figures.length}`, true), ...choices]}
    <table>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Printed</th>
          <th scope="col">Computed</th>
          <th scope="col">Verdict</th>
          <th scope="col">Notebook</th>
          <th scope="col">Cell</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(row)}
      </tbody>
    </table>
  </section>`;
}

/** One style rule for each class: when it is chosen, the other rows go. */
export const FILTER_STYLE = VERDICT_NAMES.map(
  ([key]) => `#show-${key}:checked ~ table tbody tr:not(.is-${key}) { display: none; }`,
).join('\n');

function choice(key: string, label: string, isChosen: boolean): Html {
  const checked = isChosen ? html` checked` : html``;
  return html`<input class="choice" type="radio" name="show" id="show-${key}" ${checked} /><label for="show-${key}"
      >${label}</label
    >`;
}

function row(figure: Figure): Html {
  const { id, quantity, section, printed, computed, unit, verdict, holds, explanation, forensics, notebook, cell } =
    figure;
  const tone = !holds ? 'bad' : verdict === 'exact' || verdict === 'withinRounding' ? 'good' : 'mark';
  const remarks = [explanation, forensics].filter((text): text is string => text !== undefined && text !== '');
  const about = [quantity, section === undefined || section === '' ? undefined : `section ${section}`]
    .filter(Boolean)
    .join(', ');
  const suffix = unit ? ` ${unit}` : '';
  return html`<tr class="is-${verdict}">
    <td data-label="Figure">
      <span><code>${id}</code>${soft(about)}</span>
    </td>
    <td class="number" data-label="Printed">${figureValue(printed)}${suffix}</td>
    <td class="number" data-label="Computed">${figureValue(computed)}${computed === null ? '' : suffix}</td>
    <td data-label="Verdict">
      <span><b class="${tone}">${verdictName(verdict)}</b>${remarks.map(soft)}</span>
    </td>
    <td data-label="Notebook">${notebook}</td>
    <td class="number" data-label="Cell">${cell}</td>
  </tr>`;
}

function soft(text: string): Html {
  return text === '' ? html`` : html`<span class="soft">${text}</span>`;
}
