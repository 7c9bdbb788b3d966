import { boxLabel, boxShape } from './diagram-box';
import type { DiagramBox } from './diagram-box';

const TOP = 46;
const SIDE = 6;

/**
 * The layout of a diagram: nodes as shapes with their texts, no axes; one unit upwards is one pixel.
 *
 * @param boxes the nodes
 * @param options title, height of the drawing in pixels, and headings
 */
export function diagramLayout(
  boxes: readonly DiagramBox[],
  options: {
    readonly title: string;
    readonly height: number;
    readonly headings: readonly Readonly<Record<string, unknown>>[];
  },
): Readonly<Record<string, unknown>> {
  const axis = { visible: false, fixedrange: true };
  return {
    title: { text: options.title, font: { size: 14 } },
    // One percent on each side keeps the outlines whole.
    xaxis: { ...axis, range: [-1, 101] },
    yaxis: { ...axis, range: [-2, options.height + 2] },
    height: options.height + TOP + SIDE,
    margin: { l: SIDE, r: SIDE, t: TOP, b: SIDE },
    showlegend: false,
    hovermode: 'closest',
    dragmode: false,
    modebar: { remove: ['select2d', 'lasso2d'] },
    shapes: boxes.map(boxShape),
    annotations: [...boxes.map(boxLabel), ...options.headings],
  };
}
