import type { Row } from '../tables';
import type { DiagramBox } from './diagram-box';
import { nearestEnds } from './diagram-ends';
import { diagramLayout } from './diagram-layout';
import { linkTraces } from './diagram-link';
import type { LinkStyle } from './diagram-link';
import { chosenText, linkedNode, requiredText, requireUniqueIds } from './diagram-rows';
import type { Figure } from './figure';
import { listText } from './list-text';
import { PALETTE } from './palette';
import { HEADINGS, placeComponents, POSITIONS } from './place-components';
import type { Component } from './place-components';

/** How each kind of link is drawn, and what that means in the caption. */
const LINKS = {
  supply: { heads: 'end', line: 'solid', color: PALETTE.estimate, key: 'arrow: goods and services' },
  sale: { heads: 'end', line: 'solid', color: PALETTE.estimate, key: 'arrow: goods and services' },
  'shared-resources': {
    heads: 'both',
    line: 'solid',
    color: PALETTE.other,
    key: 'arrow with two heads: shared resources',
  },
  environment: { heads: 'none', line: 'dot', color: PALETTE.neutral, key: 'dotted line: surroundings' },
} as const satisfies Readonly<Record<string, LinkStyle & { readonly key: string }>>;
const KINDS = Object.keys(LINKS) as (keyof typeof LINKS)[];

/**
 * The components of a value chain with its surroundings: upstream on the left, core in the middle, related and
 * downstream on the right, surroundings above and below.
 *
 * @param components rows with `id`, `label` and `position` (core, upstream, related, downstream, surrounding)
 * @param links rows with `from`, `to` (ids), `kind` (supply, sale, shared-resources, environment) and `label`
 * @param options title (the finding; up to 48 characters fit a narrow screen) and caption (source)
 * @throws KlusterlabError `invalid-diagram-row` for a position, kind or id that there is not, or an id twice
 *
 * @example
 * const nodes = [{ id: 'a', label: 'Mill', position: 'core' }, { id: 'b', label: 'Shop', position: 'downstream' }];
 * const links = [{ from: 'a', to: 'b', kind: 'sale', label: 'Sells' }];
 * componentDiagram(nodes, links, { title: 'One buyer', caption: '' }).alternative; // 'Core: Mill. Downstream: Shop. Sells: Mill to Shop.'
 */
export function componentDiagram(
  components: readonly Row[],
  links: readonly Row[],
  options: { readonly title: string; readonly caption: string },
): Figure {
  const where = 'componentDiagram';
  requireUniqueIds(where, components);
  const nodes = components.map((row): Component => {
    const position = chosenText(where, row, 'position', POSITIONS);
    return { id: requiredText(where, row, 'id'), label: requiredText(where, row, 'label'), position };
  });
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const ties = links.map((row) => ({
    from: requiredText(where, row, 'from'),
    to: requiredText(where, row, 'to'),
    fromLabel: linkedNode(where, row, 'from', labels),
    toLabel: linkedNode(where, row, 'to', labels),
    label: requiredText(where, row, 'label'),
    kind: chosenText(where, row, 'kind', KINDS),
  }));
  const { boxes, headings, height } = placeComponents(nodes);
  const boxOf = (id: string): DiagramBox => boxes.get(id) as DiagramBox;
  const keys = new Set(ties.map(({ kind }) => LINKS[kind].key));
  return {
    data: ties.flatMap(({ from, to, fromLabel, toLabel, label, kind }) =>
      linkTraces(nearestEnds(boxOf(from), boxOf(to)), LINKS[kind], `${fromLabel} – ${toLabel}: ${label}`),
    ),
    layout: diagramLayout([...boxes.values()], { title: options.title, height, headings }),
    alternative: [...positionTexts(nodes), ...linkTexts(ties)].join(' '),
    caption: [options.caption, keys.size > 0 ? `Key: ${[...keys].join('; ')}.` : ''].filter(Boolean).join(' '),
  };
}

function positionTexts(nodes: readonly Component[]): readonly string[] {
  return POSITIONS.flatMap((position) => {
    const labels = nodes.filter((node) => node.position === position).map(({ label }) => label);
    return labels.length > 0 ? [`${HEADINGS[position]}: ${labels.join('; ')}.`] : [];
  });
}

function linkTexts(
  ties: readonly { readonly label: string; readonly fromLabel: string; readonly toLabel: string }[],
): readonly string[] {
  const keyOf = ({ label, toLabel }: { readonly label: string; readonly toLabel: string }): string =>
    `${label}\n${toLabel}`;
  return [...new Set(ties.map(keyOf))].map((key) => {
    const group = ties.filter((tie) => keyOf(tie) === key);
    const [label, to] = key.split('\n');
    return `${label ?? ''}: ${listText(group.map(({ fromLabel }) => fromLabel))} to ${to ?? ''}.`;
  });
}
