import { plotlyText } from './diagram-box';
import type { DiagramPoint } from './diagram-ends';

/** How a link is drawn. */
export interface LinkStyle {
  readonly heads: 'none' | 'end' | 'both';
  readonly line: 'solid' | 'dash' | 'dot';
  readonly color: string;
}

/**
 * A link between two points as Plotly traces, one for each arrow head.
 *
 * @param ends where it starts and ends
 * @param text shown when the pointer rests on an end
 */
export function linkTraces(
  [start, end]: readonly [DiagramPoint, DiagramPoint],
  style: LinkStyle,
  text: string,
): readonly Readonly<Record<string, unknown>>[] {
  const forward = trace(start, end, style, text);
  return style.heads === 'both' ? [forward, trace(end, start, style, text)] : [forward];
}

function trace(
  start: DiagramPoint,
  end: DiagramPoint,
  { heads, line, color }: LinkStyle,
  text: string,
): Readonly<Record<string, unknown>> {
  return {
    type: 'scatter',
    mode: 'lines+markers',
    x: [start.x, end.x],
    y: [start.y, end.y],
    line: { color, width: 1.5, dash: line },
    // The arrow turns with the line on the screen, whatever its width.
    marker: { color, symbol: 'arrow', angleref: 'previous', size: [0, heads === 'none' ? 0 : 9], opacity: 1 },
    hovertemplate: `${plotlyText(text)}<extra></extra>`,
    showlegend: false,
  };
}
