import { escapeHtml } from '../../src/notebook/escape-html';

/** A piece of HTML that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** Template tag: every value is escaped unless it is itself HTML made with this tag. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const rendered = parts.map((part, index) => render(part) + (texts[index + 1] ?? ''));
  return { html: (texts[0] ?? '') + rendered.join('') };
}

function render(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map((piece) => piece.html).join('\n');
}
