import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/cluster-policy';
import { componentDiagram, PALETTE } from '../../src/figures';
import { boxesOf, crosses, linksOf, overlap, textsOf, widestLine } from './diagram-geometry';

const nodes = [
  { id: 'mill', label: 'Mill', position: 'core' },
  { id: 'saw', label: 'Saw maker', position: 'upstream' },
  { id: 'forest', label: 'Forest owner', position: 'upstream' },
  { id: 'paper', label: 'Paper maker', position: 'related' },
  { id: 'shop', label: 'Shop', position: 'downstream' },
  { id: 'school', label: 'School, with courses', position: 'surrounding' },
];
const links = [
  { from: 'saw', to: 'mill', kind: 'supply', label: 'Supplies' },
  { from: 'forest', to: 'mill', kind: 'supply', label: 'Supplies' },
  { from: 'mill', to: 'shop', kind: 'sale', label: 'Sells' },
  { from: 'paper', to: 'mill', kind: 'shared-resources', label: 'Shares skills' },
  { from: 'school', to: 'mill', kind: 'environment', label: 'Is near' },
];
const options = { title: 'The mill is in the middle', caption: 'Made up.' };
const diagram = componentDiagram(nodes, links, options);
const rows = (name: string) => dataPackage.table(name).rows;
const published = componentDiagram(rows('cluster-components'), rows('component-links'), options);

describe('componentDiagram', () => {
  it('tells nodes by position and links by their label, from the rows', () => {
    expect(diagram.alternative).toBe(
      'Core: Mill. Upstream: Saw maker; Forest owner. Related: Paper maker. Downstream: Shop. ' +
        'Surroundings: School, with courses. Supplies: Saw maker and Forest owner to Mill. Sells: Mill to Shop. ' +
        'Shares skills: Paper maker to Mill. Is near: School, with courses to Mill.',
    );
  });

  it('draws a node for each row and a line for each arrow head', () => {
    expect(boxesOf(diagram)).toHaveLength(nodes.length);
    // Shared resources have two heads, each on a line of its own.
    expect(linksOf(diagram)).toHaveLength(links.length + 1);
    expect(linksOf(diagram).map(({ marker }) => marker.size[1] > 0)).toEqual([true, true, true, true, true, false]);
    expect(linksOf(diagram).map(({ line }) => line.dash)).toEqual(['solid', 'solid', 'solid', 'solid', 'solid', 'dot']);
  });

  it('points supply at the core and sale away from it', () => {
    const [supply, , sale] = linksOf(diagram);
    expect(supply?.x[0]).toBeLessThan(supply?.x[1] ?? 0);
    expect(sale?.x[0]).toBe(boxesOf(diagram).find(({ line }) => line.color === PALETTE.printed)?.x1);
  });

  it('explains in the caption the sorts of links that it draws, and no others', () => {
    expect(diagram.caption).toBe(
      'Made up. Key: arrow: goods and services; arrow with two heads: shared resources; dotted line: surroundings.',
    );
    expect(componentDiagram(nodes, links.slice(2, 3), options).caption).toBe(
      'Made up. Key: arrow: goods and services.',
    );
    expect(componentDiagram(nodes, [], options).caption).toBe('Made up.');
  });

  it.each([
    ['a small one', diagram],
    ['the one of thirteen components', published],
  ])('puts no node on another and leads no link through one: %s', (_, figure) => {
    const boxes = boxesOf(figure);
    for (const box of boxes) {
      expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([]);
      expect(linksOf(figure).filter((link) => crosses(link, box))).toEqual([]);
    }
  });

  it('puts headings beside the nodes, that of the core inside it', () => {
    const annotations = published.layout['annotations'] as readonly { text: string; x: number; y: number }[];
    const headings = annotations.filter(({ text }) => text.startsWith('<b>'));
    const covered = headings.filter(({ x, y }) =>
      boxesOf(published).some((box) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1),
    );
    expect(headings).toHaveLength(5);
    expect(covered.map(({ text }) => text)).toEqual(['<b>Core</b>']);
  });

  it('fits the texts into the nodes on a screen of 360 pixels', () => {
    // 12 of the 360 pixels are margin, and 102 percent share the rest.
    const boxWidth = (28 * (360 - 12)) / 102;
    expect(Math.max(...textsOf(published).map(widestLine))).toBeLessThan(boxWidth);
    expect(published.layout).not.toHaveProperty('width');
  });

  it('grows with its nodes, and stays within its height', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      id: `s${index}`,
      label: `Actor ${index}`,
      position: 'surrounding',
    }));
    const figure = componentDiagram([...nodes, ...many], [], options);
    const boxes = boxesOf(figure);
    for (const box of boxes) expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([]);
    expect(Math.max(...boxes.map(({ y1 }) => y1))).toBeLessThanOrEqual(Number(figure.layout['height']));
    expect(Number(figure.layout['height'])).toBeGreaterThan(Number(diagram.layout['height']));
    expect(Math.min(...boxes.map(({ y0 }) => y0))).toBeGreaterThanOrEqual(0);
  });

  it('shows signs of markup in a label as signs', () => {
    const figure = componentDiagram([{ id: 'a', label: 'R&D <b>', position: 'core' }], [], options);
    expect(textsOf(figure)).toContain('R&amp;D &lt;b&gt;');
  });

  it('is plain data, and leaves its rows as they are', () => {
    expect(JSON.parse(JSON.stringify(diagram))).toEqual(diagram);
    const frozen = nodes.map((node) => Object.freeze({ ...node }));
    expect(componentDiagram(Object.freeze(frozen), links, options)).toEqual(diagram);
  });

  it('draws nothing for no rows', () => {
    expect(componentDiagram([], [], options)).toMatchObject({ data: [], alternative: '', layout: { shapes: [] } });
  });

  it.each([
    ['a position that there is not', [{ id: 'a', label: 'A', position: 'sideways' }], [], 'column position'],
    ['an id twice', [...nodes, { id: 'mill', label: 'Again', position: 'core' }], [], 'column id'],
    ['a node without a label', [{ id: 'a', label: null, position: 'core' }], [], 'column label'],
    ['a link to nowhere', nodes, [{ from: 'mill', to: 'moon', kind: 'sale', label: 'Sells' }], 'column to'],
    [
      'a kind of link that there is not',
      nodes,
      [{ from: 'mill', to: 'shop', kind: 'love', label: 'x' }],
      'column kind',
    ],
  ])('refuses %s and names the column', (_, badNodes, badLinks, parameter) => {
    expect(() => componentDiagram(badNodes, badLinks, options)).toThrow(
      expect.objectContaining({ code: 'invalid-diagram-row', parameter }),
    );
  });
});
