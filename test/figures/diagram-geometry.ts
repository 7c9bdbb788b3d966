import type { Figure } from '../../src/figures';

/** A node as it is drawn: x in percent, y in pixels. */
export interface DrawnBox {
  readonly type: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly line: { readonly dash: string; readonly color: string };
}

/** A link as it is drawn. */
export interface DrawnLink {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly line: { readonly dash: string };
  readonly marker: { readonly size: readonly [number, number] };
}

export const boxesOf = ({ layout }: Figure): readonly DrawnBox[] => layout['shapes'] as readonly DrawnBox[];
export const linksOf = ({ data }: Figure): readonly DrawnLink[] => data as unknown as readonly DrawnLink[];
export const textsOf = ({ layout }: Figure): readonly string[] =>
  (layout['annotations'] as readonly { readonly text: string }[]).map(({ text }) => text);

/** Whether a point of the link, apart from its ends, lies inside the frame of a node. */
export function crosses({ x, y }: DrawnLink, box: DrawnBox): boolean {
  return Array.from({ length: 199 }, (_, step) => (step + 1) / 200).some((part) => {
    const [px, py] = [x[0] + part * (x[1] - x[0]), y[0] + part * (y[1] - y[0])];
    const inside = px > box.x0 + 0.01 && px < box.x1 - 0.01 && py > box.y0 + 0.01 && py < box.y1 - 0.01;
    if (!inside || box.type === 'rect') return inside;
    const [rx, ry] = [(box.x1 - box.x0) / 2, (box.y1 - box.y0) / 2];
    return Math.hypot((px - box.x0 - rx) / rx, (py - box.y0 - ry) / ry) < 0.99;
  });
}

export function overlap(a: DrawnBox, b: DrawnBox): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** The widest line of text in pixels, at 11 pixels a sign is on average 6 wide; markup does not count. */
export function widestLine(text: string): number {
  return Math.max(
    ...text
      .replace(/<\/?b>/g, '')
      .split('<br>')
      .map((line) => line.length * 6),
  );
}
