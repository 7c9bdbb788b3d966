import { wrapText } from './wrap-text';

/** A node of a diagram: x in percent of the width, y in pixels upwards. */
export interface DiagramBox {
  readonly id: string;
  readonly lines: readonly string[];
  readonly form: 'rect' | 'circle';
  readonly dashed: boolean;
  readonly color: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Most characters in a line of a node that is 28 percent wide on a screen of 360 pixels. */
const LINE_WIDTH = 14;
const FONT_SIZE = 11;
const LINE_HEIGHT = 14;
const PADDING = 12;

/** A label in the lines of a node, and the height in pixels that they need. */
export function boxText(label: string): { readonly lines: readonly string[]; readonly height: number } {
  const lines = wrapText(label, LINE_WIDTH);
  return { lines, height: lines.length * LINE_HEIGHT + PADDING };
}

/** The outline of a node as a Plotly shape. */
export function boxShape({ form, dashed, color, x0, x1, y0, y1 }: DiagramBox): Readonly<Record<string, unknown>> {
  return {
    type: form,
    xref: 'x',
    yref: 'y',
    x0,
    x1,
    y0,
    y1,
    line: { color, width: 2, dash: dashed ? 'dash' : 'solid' },
  };
}

/** The text of a node as a Plotly annotation. */
export function boxLabel({ lines, x0, x1, y0, y1 }: DiagramBox): Readonly<Record<string, unknown>> {
  return diagramText(lines.map(plotlyText).join('<br>'), { x: (x0 + x1) / 2, y: (y0 + y1) / 2 });
}

/** A heading over nodes. */
export function diagramHeading(
  text: string,
  place: { readonly x: number; readonly y: number },
): Readonly<Record<string, unknown>> {
  return diagramText(`<b>${plotlyText(text)}</b>`, place);
}

/** A text with the signs that Plotly would take for markup written so that it shows them. */
export function plotlyText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function diagramText(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
): Readonly<Record<string, unknown>> {
  return { text, x, y, xref: 'x', yref: 'y', showarrow: false, font: { size: FONT_SIZE } };
}
