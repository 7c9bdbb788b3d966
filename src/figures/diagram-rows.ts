import { KlusterlabError } from '../errors';
import type { Row } from '../tables';

/** One of several texts in a column; throws with the row's place if it is another. */
export function chosenText<Choice extends string>(
  where: string,
  row: Row,
  column: string,
  choices: readonly Choice[],
): Choice {
  const value = row[column];
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw diagramFault(where, row, column, `one of ${choices.join(', ')}`);
}

/** A text that is not empty in a column. */
export function requiredText(where: string, row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string' && value !== '') return value;
  throw diagramFault(where, row, column, 'a text that is not empty');
}

/** The node that a link's column names. */
export function linkedNode<Node>(where: string, row: Row, column: string, nodes: ReadonlyMap<string, Node>): Node {
  const node = nodes.get(requiredText(where, row, column));
  if (node !== undefined) return node;
  throw diagramFault(where, row, column, `the id of a node (${[...nodes.keys()].join(', ')})`);
}

/** Throws if two nodes have the same id. */
export function requireUniqueIds(where: string, nodes: readonly Row[]): void {
  nodes.forEach((row, index) => {
    if (nodes.findIndex((other) => other['id'] === row['id']) === index) return;
    throw diagramFault(where, row, 'id', 'an id that no other node has');
  });
}

function diagramFault(where: string, row: Row, column: string, expected: string): KlusterlabError {
  const name = row['id'] ?? [row['from'], row['to']].filter(Boolean).join(' to ');
  return new KlusterlabError({
    code: 'invalid-diagram-row',
    where: `${where}, ${String(name)}`,
    parameter: `column ${column}`,
    expected,
    received: row[column],
  });
}
