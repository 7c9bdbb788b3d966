import type { Notebook } from '../runner/notebook-model';

/**
 * The numbers that a notebook's outputs show, as absolute values: those of their text form, digits grouped by any
 * space or comma, decimal point. Figures count with their text alternative only.
 *
 * @example displayedNumbers(notebook).has(604226722.41)
 */
export function displayedNumbers(notebook: Notebook): ReadonlySet<number> {
  const texts = notebook.cells.flatMap(({ outputs = [] }) =>
    outputs.flatMap((output): readonly string[] => {
      if (output.output_type === 'stream') return [output.text];
      if (output.output_type === 'error') return [];
      const text = output.data['text/plain'];
      return typeof text === 'string' ? [text] : [];
    }),
  );
  return new Set(texts.flatMap(numbersIn));
}

function numbersIn(text: string): readonly number[] {
  const grouped = /\d{1,3}(?:[\u00a0\u2009\u202f ,]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?(?:e[+-]?\d+)?/gu;
  return [...text.matchAll(grouped)].map(([number]) => Number(number.replace(/[\u00a0\u2009\u202f ,]/gu, '')));
}
