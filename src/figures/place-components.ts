import { boxText, diagramHeading } from './diagram-box';
import type { DiagramBox } from './diagram-box';
import { PALETTE } from './palette';

/** Where a component stands in a value chain, in the order in which they are told. */
export const POSITIONS = ['core', 'upstream', 'related', 'downstream', 'surrounding'] as const;
/** One of them. */
export type Position = (typeof POSITIONS)[number];

/** The positions as headings. */
export const HEADINGS: Readonly<Record<Position, string>> = {
  core: 'Core',
  upstream: 'Upstream',
  related: 'Related',
  downstream: 'Downstream',
  surrounding: 'Surroundings',
};
const COLORS: Readonly<Record<Position, string>> = {
  core: PALETTE.printed,
  upstream: PALETTE.estimate,
  related: PALETTE.other,
  downstream: PALETTE.other,
  surrounding: PALETTE.neutral,
};
/** Left and right ends of the three columns, in percent. */
const COLUMNS = [
  [0, 28],
  [36, 64],
  [72, 100],
] as const;
const GAP = 10;
const HEADING = 20;
/** Free height between the bands, for links that run aslant. */
const BAND_GAP = 26;

/** A component as it is drawn. */
export interface Component {
  readonly id: string;
  readonly label: string;
  readonly position: Position;
}

/** Where the components stand. */
export interface Placement {
  readonly boxes: ReadonlyMap<string, DiagramBox>;
  readonly headings: readonly Readonly<Record<string, unknown>>[];
  readonly height: number;
}

/** Places all components, from the bottom band upwards. */
export function placeComponents(nodes: readonly Component[]): Placement {
  const at = (position: Position): readonly Component[] => nodes.filter((node) => node.position === position);
  const surrounding = at('surrounding');
  const half = Math.ceil(surrounding.length / 2);
  const bottom = band(surrounding.slice(half), 0);
  const floor = bottom.top + (bottom.boxes.length > 0 ? BAND_GAP : 0);
  const columns = [[at('upstream')], [at('core')], [at('related'), at('downstream')]];
  const ceiling = floor + Math.max(...columns.map(columnHeight));
  const chain = columns.map((groups, index) => column(groups, COLUMNS[index] ?? COLUMNS[0], { floor, ceiling }));
  const top = band(surrounding.slice(0, half), ceiling + BAND_GAP);
  const hasTop = top.boxes.length > 0;
  const height = hasTop ? top.top + HEADING : ceiling;
  const heading = diagramHeading(HEADINGS.surrounding, { x: 50, y: height - HEADING / 2 });
  const boxes = [...chain.flatMap((placed) => placed.boxes), ...top.boxes, ...bottom.boxes];
  return {
    boxes: new Map(boxes.map((box) => [box.id, box])),
    headings: [...chain.flatMap((placed) => placed.headings), ...(hasTop ? [heading] : [])],
    height,
  };
}

/** Rows of up to three nodes each, on a floor. */
function band(
  nodes: readonly Component[],
  floor: number,
): { readonly boxes: readonly DiagramBox[]; readonly top: number } {
  if (nodes.length === 0) return { boxes: [], top: floor };
  const row = nodes.slice(0, COLUMNS.length);
  const height = Math.max(...row.map(({ label }) => boxText(label).height));
  const rest = band(nodes.slice(COLUMNS.length), floor);
  const y0 = rest.top + (rest.boxes.length > 0 ? GAP : 0);
  // One node alone stands in the middle.
  const shift = row.length === 1 ? 1 : 0;
  const boxes = row.map((node, index) => boxOf(node, COLUMNS[index + shift] ?? COLUMNS[0], y0, y0 + height));
  return { boxes: [...boxes, ...rest.boxes], top: y0 + height };
}

function columnHeight(groups: readonly (readonly Component[])[]): number {
  const heights = groups.map((nodes) => nodes.map(({ label }) => boxText(label).height + GAP));
  return heights.reduce(
    (sum, group) => sum + (group.length > 0 ? HEADING : 0) + group.reduce((a, b) => a + b, 0),
    -GAP,
  );
}

/** One column of the chain, from its ceiling downwards; what height is left over goes to the nodes in equal parts. */
function column(
  groups: readonly (readonly Component[])[],
  [x0, x1]: readonly [number, number],
  { floor, ceiling }: { readonly floor: number; readonly ceiling: number },
): { readonly boxes: readonly DiagramBox[]; readonly headings: readonly Readonly<Record<string, unknown>>[] } {
  const spare = (ceiling - floor - columnHeight(groups)) / Math.max(1, groups.flat().length);
  const boxes: DiagramBox[] = [];
  const headings: Readonly<Record<string, unknown>>[] = [];
  let y = ceiling;
  for (const nodes of groups) {
    const [first] = nodes;
    if (first === undefined) continue;
    headings.push(diagramHeading(HEADINGS[first.position], { x: (x0 + x1) / 2, y: y - HEADING / 2 }));
    // Links from above end at the core: its heading stands inside the first node, where none can cross it.
    const inside = first.position === 'core';
    if (!inside) y -= HEADING;
    for (const node of nodes) {
      const height = boxText(node.label).height + spare + (inside && node === first ? HEADING : 0);
      boxes.push(boxOf(node, [x0, x1], y - height, y));
      y -= height + GAP;
    }
  }
  return { boxes, headings };
}

function boxOf(node: Component, [x0, x1]: readonly [number, number], y0: number, y1: number): DiagramBox {
  const { lines } = boxText(node.label);
  return { id: node.id, lines, form: 'rect', dashed: false, color: COLORS[node.position], x0, x1, y0, y1 };
}
