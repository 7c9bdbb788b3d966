import type { DiagramBox } from './diagram-box';

/** A place in a diagram: x in percent of the width, y in pixels upwards. */
export interface DiagramPoint {
  readonly x: number;
  readonly y: number;
}

/** The two points where two rectangles are nearest; where they face each other, the middle of what they share. */
export function nearestEnds(a: DiagramBox, b: DiagramBox): readonly [DiagramPoint, DiagramPoint] {
  const [ax, bx] = nearest(a.x0, a.x1, b.x0, b.x1);
  const [ay, by] = nearest(a.y0, a.y1, b.y0, b.y1);
  return [
    { x: ax, y: ay },
    { x: bx, y: by },
  ];
}

/** The two points where the line between the centres of two nodes crosses their outlines. */
export function centreEnds(a: DiagramBox, b: DiagramBox): readonly [DiagramPoint, DiagramPoint] {
  return [outlinePoint(a, centreOf(b)), outlinePoint(b, centreOf(a))];
}

function nearest(a0: number, a1: number, b0: number, b1: number): readonly [number, number] {
  if (a1 < b0) return [a1, b0];
  if (b1 < a0) return [a0, b1];
  const middle = (Math.max(a0, b0) + Math.min(a1, b1)) / 2;
  return [middle, middle];
}

function centreOf({ x0, x1, y0, y1 }: DiagramBox): DiagramPoint {
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

function outlinePoint(box: DiagramBox, target: DiagramPoint): DiagramPoint {
  const { x, y } = centreOf(box);
  const across = (target.x - x) / (box.x1 - x);
  const up = (target.y - y) / (box.y1 - y);
  const reach = box.form === 'circle' ? Math.hypot(across, up) : Math.max(Math.abs(across), Math.abs(up));
  // A link from a node to itself has no direction.
  if (reach === 0) return { x, y };
  return { x: x + (target.x - x) / reach, y: y + (target.y - y) / reach };
}
