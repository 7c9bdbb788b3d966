import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/cluster-policy';
import { diamondDiagram } from '../../src/figures';
import { boxesOf, crosses, linksOf, overlap, textsOf, widestLine } from './diagram-geometry';

const parts = [
  { id: 'w', label: 'West', kind: 'determinant', dashed: false },
  { id: 's', label: 'South', kind: 'determinant', dashed: false },
  { id: 'e', label: 'East', kind: 'determinant', dashed: false },
  { id: 'n', label: 'North, top', kind: 'determinant', dashed: false },
  { id: 'o', label: 'Wind', kind: 'outside', dashed: true },
];
const links = [
  { from: 'w', to: 'n', direction: 'both', line: 'solid' },
  { from: 'o', to: 'w', direction: 'forward', line: 'dashed' },
  { from: 'o', to: 'e', direction: 'forward', line: 'dashed' },
];
const options = { title: 'Four winds', caption: 'Made up.' };
const diagram = diamondDiagram(parts, links, options);
const rows = (name: string) => dataPackage.table(name).rows;
const published = diamondDiagram(rows('diamond-determinants'), rows('diamond-links'), options);

describe('diamondDiagram', () => {
  it('tells determinants, what is outside, and the links, from the rows', () => {
    expect(diagram.alternative).toBe(
      'Determinants: West; South; East and North, top. Outside: Wind. West and North, top act on each other (solid). ' +
        'Wind acts on West and East (dashed).',
    );
  });

  it('places the determinants left, bottom, right, top', () => {
    const centres = boxesOf(diagram).map(({ x0, x1, y0, y1 }) => [(x0 + x1) / 2, (y0 + y1) / 2] as const);
    const [west, south, east, north] = centres;
    expect(Math.min(...centres.map(([x]) => x))).toBe(west?.[0]);
    expect(Math.min(...centres.map(([, y]) => y))).toBe(south?.[1]);
    expect(Math.max(...centres.map(([x]) => x))).toBe(east?.[0]);
    expect(Math.max(...centres.map(([, y]) => y))).toBe(north?.[1]);
  });

  it('draws what is dashed in the rows with a broken outline, and nothing else', () => {
    expect(boxesOf(diagram).map(({ line }) => line.dash)).toEqual(['solid', 'solid', 'solid', 'solid', 'dash']);
    expect(boxesOf(diagram).map(({ type }) => type)).toEqual(['rect', 'rect', 'rect', 'rect', 'circle']);
    expect(boxesOf(published).filter(({ line }) => line.dash === 'dash')).toHaveLength(2);
  });

  it('gives a link in both directions a head at each end, and one way a head at its end', () => {
    const [there, back, ...oneWay] = linksOf(diagram);
    expect(there?.x).toEqual([...(back?.x ?? [])].reverse());
    expect(oneWay.map(({ line }) => line.dash)).toEqual(['dash', 'dash']);
    expect(linksOf(published)).toHaveLength(6 * 2 + 8);
  });

  it('puts no node on another and leads no link through one', () => {
    const boxes = boxesOf(published);
    for (const box of boxes) {
      expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([]);
      expect(linksOf(published).filter((link) => crosses(link, box))).toEqual([]);
    }
  });

  it('fits the texts into the nodes on a screen of 360 pixels', () => {
    const boxWidth = (26 * (360 - 12)) / 102;
    expect(Math.max(...textsOf(published).map(widestLine))).toBeLessThan(boxWidth);
  });

  it('refuses three determinants, and three parts outside', () => {
    const outside = ['p', 'q'].map((id) => ({ id, label: id, kind: 'outside', dashed: true }));
    for (const wrong of [parts.slice(1), [...parts, ...outside]])
      expect(() => diamondDiagram(wrong, [], options)).toThrow(
        expect.objectContaining({ code: 'wrong-number-of-parts' }),
      );
  });

  it.each([
    ['a direction that there is not', { from: 'w', to: 'n', direction: 'back', line: 'solid' }, 'column direction'],
    ['a line that there is not', { from: 'w', to: 'n', direction: 'both', line: 'wavy' }, 'column line'],
    ['a link from nowhere', { from: 'x', to: 'n', direction: 'both', line: 'solid' }, 'column from'],
  ])('refuses %s and names the column', (_, link, parameter) => {
    expect(() => diamondDiagram(parts, [link], options)).toThrow(
      expect.objectContaining({ code: 'invalid-diagram-row', parameter }),
    );
  });
});
