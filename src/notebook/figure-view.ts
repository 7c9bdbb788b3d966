import type { Figure } from '../figures';
import type { MimeBundle } from './display';
import { escapeHtml } from './escape-html';

/** Where a notebook server that serves the project has Plotly; nothing is fetched from elsewhere. */
const PLOTLY_PATH = 'files/node_modules/plotly.js-dist/plotly.js';

/**
 * A figure in every form that front ends need: Plotly data for those that draw it themselves, HTML that draws it with
 * the project's own Plotly where scripts run and tells it in words where they do not, and text.
 */
export function figureBundle(figure: Figure): MimeBundle {
  const { data, layout, alternative, caption } = figure;
  return {
    'application/vnd.plotly.v1+json': { data, layout, config: { displaylogo: false, responsive: true } },
    'text/html': figureHtml(figure),
    'text/plain': `${titleOf(figure)}\n${alternative}\n${caption}`,
  };
}

function titleOf({ layout }: Figure): string {
  const title = layout['title'];
  return typeof title === 'object' && title !== null && 'text' in title ? String(title.text) : '';
}

function figureHtml(figure: Figure): string {
  const specification = JSON.stringify({ data: figure.data, layout: figure.layout });
  const key = `klusterlab-${fingerprint(specification)}`;
  return (
    `<figure style="margin:.5em 0"><div data-klusterlab-figure="${key}" role="group" aria-label="${escapeHtml(titleOf(figure))}">` +
    `<b>${escapeHtml(titleOf(figure))}</b><br>${escapeHtml(figure.alternative)}</div>` +
    `<figcaption style="font-size:.85em;opacity:.75">${escapeHtml(figure.caption)}</figcaption>` +
    `<script>${drawingScript(key, specification)}</script></figure>`
  );
}

/** Draws the figure once Plotly is there; leaves the words in place if it cannot be loaded. */
function drawingScript(key: string, specification: string): string {
  // A closing script tag inside the data would end the script early.
  const safe = specification.replace(/</g, '\\u003c');
  return (
    `(function(){var f=${safe};function draw(P){document.querySelectorAll('[data-klusterlab-figure="${key}"]').forEach(function(e){` +
    `if(e.dataset.drawn)return;e.dataset.drawn='1';e.textContent='';P.newPlot(e,f.data,f.layout,{displaylogo:false,responsive:true})})}` +
    `if(window.Plotly)return draw(window.Plotly);if(location.protocol==='file:')return;` +
    `var u=(document.body.getAttribute('data-base-url')||'/')+'${PLOTLY_PATH}';` +
    `if(typeof requirejs==='function'){requirejs([u],draw,function(){})}else{var s=document.createElement('script');s.src=u;` +
    `s.onload=function(){draw(window.Plotly)};document.head.appendChild(s)}})()`
  );
}

/** Short name of a text that is the same in every run (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
