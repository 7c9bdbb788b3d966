import { KlusterlabError } from '../errors';
import type { Row } from '../tables';
import { boxText } from './diagram-box';
import type { DiagramBox } from './diagram-box';
import { centreEnds } from './diagram-ends';
import { diagramLayout } from './diagram-layout';
import { linkTraces } from './diagram-link';
import { chosenText, linkedNode, requiredText, requireUniqueIds } from './diagram-rows';
import type { Figure } from './figure';
import { listText } from './list-text';
import { PALETTE } from './palette';

const HEIGHT = 440;
const HALF_WIDTH = 13;
/** Centres of the determinants, in their order: left, bottom, right, top; x in percent, y in pixels. */
const DETERMINANT_PLACES = [
  [13, 220],
  [50, 30],
  [87, 220],
  [50, 410],
] as const;
/** Centres of what acts from outside: bottom right, top left; no link from there runs through another node. */
const OUTSIDE_PLACES = [
  [87, 65],
  [13, 375],
] as const;
const KINDS = ['determinant', 'outside'] as const;

interface Part {
  readonly id: string;
  readonly label: string;
  readonly kind: (typeof KINDS)[number];
  readonly dashed: boolean;
}

/**
 * Four determinants that act on each other, as a diamond, and up to two parts that act on them from outside.
 *
 * @param parts rows with `id`, `label`, `kind` (determinant, outside) and `dashed` (true for a broken outline); the determinants
 *   stand left, bottom, right, top
 * @param links rows with `from`, `to` (ids), `direction` (forward, both) and `line` (solid, dashed)
 * @param options title (the finding; up to 48 characters fit a narrow screen) and caption (source)
 * @throws KlusterlabError `wrong-number-of-parts`; `invalid-diagram-row` for a word or id that there is not, or an id twice
 *
 * @example
 * const parts = ['W', 'S', 'E', 'N'].map((id) => ({ id, label: id, kind: 'determinant' }));
 * const links = [{ from: 'W', to: 'E', direction: 'both', line: 'solid' }];
 * diamondDiagram(parts, links, { title: 'One pair', caption: '' }).alternative; // 'Determinants: W, S, E and N. W and E act on each other (solid).'
 */
export function diamondDiagram(
  parts: readonly Row[],
  links: readonly Row[],
  options: { readonly title: string; readonly caption: string },
): Figure {
  const where = 'diamondDiagram';
  requireUniqueIds(where, parts);
  const nodes = parts.map((row): Part => {
    const kind = chosenText(where, row, 'kind', KINDS);
    const dashed = row['dashed'] === true;
    return { id: requiredText(where, row, 'id'), label: requiredText(where, row, 'label'), kind, dashed };
  });
  const determinants = nodes.filter(({ kind }) => kind === 'determinant');
  const outside = nodes.filter(({ kind }) => kind === 'outside');
  if (determinants.length !== DETERMINANT_PLACES.length || outside.length > OUTSIDE_PLACES.length)
    throw wrongNumber(where, determinants.length, outside.length);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const boxes = new Map(
    [
      ...determinants.map((node, index) => box(node, DETERMINANT_PLACES[index] ?? DETERMINANT_PLACES[0])),
      ...outside.map((node, index) => box(node, OUTSIDE_PLACES[index] ?? OUTSIDE_PLACES[0])),
    ].map((placed) => [placed.id, placed]),
  );
  const ties = links.map((row) => ({
    from: linkedNode(where, row, 'from', boxes),
    to: linkedNode(where, row, 'to', boxes),
    fromLabel: linkedNode(where, row, 'from', labels),
    toLabel: linkedNode(where, row, 'to', labels),
    both: chosenText(where, row, 'direction', ['forward', 'both']) === 'both',
    line: chosenText(where, row, 'line', ['solid', 'dashed']),
  }));
  return {
    data: ties.flatMap(({ from, to, fromLabel, toLabel, both, line }) =>
      linkTraces(
        centreEnds(from, to),
        {
          heads: both ? 'both' : 'end',
          line: line === 'dashed' ? 'dash' : 'solid',
          color: line === 'dashed' ? PALETTE.neutral : PALETTE.estimate,
        },
        `${fromLabel} – ${toLabel}`,
      ),
    ),
    layout: diagramLayout([...boxes.values()], { title: options.title, height: HEIGHT, headings: [] }),
    alternative: [partText('Determinants', determinants), partText('Outside', outside), ...linkTexts(ties)]
      .filter(Boolean)
      .join(' '),
    caption: options.caption,
  };
}

function box({ id, label, kind, dashed }: Part, [x, y]: readonly [number, number]): DiagramBox {
  const { lines, height } = boxText(label);
  const isOutside = kind === 'outside';
  // An ellipse needs more height for the same text than a rectangle.
  const half = isOutside ? Math.max(height / 2 + 8, 22) : height / 2;
  return {
    id,
    lines,
    form: isOutside ? 'circle' : 'rect',
    dashed,
    color: isOutside ? PALETTE.neutral : PALETTE.estimate,
    x0: x - HALF_WIDTH,
    x1: x + HALF_WIDTH,
    y0: y - half,
    y1: y + half,
  };
}

function partText(heading: string, parts: readonly Part[]): string {
  return parts.length > 0 ? `${heading}: ${listText(parts.map(({ label }) => label))}.` : '';
}

function linkTexts(
  ties: readonly {
    readonly fromLabel: string;
    readonly toLabel: string;
    readonly both: boolean;
    readonly line: string;
  }[],
): readonly string[] {
  const mutual = ties
    .filter(({ both }) => both)
    .map(({ fromLabel, toLabel, line }) => `${listText([fromLabel, toLabel])} act on each other (${line}).`);
  const oneWay = ties.filter(({ both }) => !both);
  const keys = [...new Set(oneWay.map(({ fromLabel, line }) => `${fromLabel}\n${line}`))];
  const forward = keys.map((key) => {
    const [from, line] = key.split('\n');
    const targets = oneWay.filter((tie) => tie.fromLabel === from && tie.line === line).map(({ toLabel }) => toLabel);
    return `${from ?? ''} acts on ${listText(targets)} (${line ?? ''}).`;
  });
  return [...mutual, ...forward];
}

function wrongNumber(where: string, determinants: number, outside: number): KlusterlabError {
  return new KlusterlabError({
    code: 'wrong-number-of-parts',
    where,
    parameter: 'parts',
    expected: `${DETERMINANT_PLACES.length} determinants and at most ${OUTSIDE_PLACES.length} parts outside`,
    received: { determinants, outside },
  });
}
