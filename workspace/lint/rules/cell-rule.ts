import { ESLintUtils } from '@typescript-eslint/utils';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { CellSpan } from '../notebook-module';

/** The one option of a rule about cells: where each cell's lines stand in the module. */
export type CellRuleOptions = [readonly CellSpan[]];

/** A rule about cells. */
export type CellRule = TSESLint.RuleModule<string, CellRuleOptions>;

/** What a rule about cells is given beside ESLint's own context. */
export interface CellRuleContext {
  readonly context: Readonly<TSESLint.RuleContext<string, CellRuleOptions>>;
  /** The cell that a node stands in; undefined for nodes of the frame around the cells. */
  readonly cellOf: (node: TSESTree.Node) => CellSpan | undefined;
}

/**
 * Makes an ESLint rule that knows which cell a node belongs to.
 *
 * @param messages message id to text.
 * @param create gives the listeners.
 */
export function cellRule(
  messages: Readonly<Record<string, string>>,
  create: (rule: CellRuleContext) => TSESLint.RuleListener,
): CellRule {
  return ESLintUtils.RuleCreator.withoutDocs<CellRuleOptions, string>({
    meta: { type: 'problem', messages, schema: [{ type: 'array' }] },
    defaultOptions: [[]],
    create: (context, [spans]) => create({ context, cellOf: (node) => spanAt(spans, node.loc.start.line) }),
  });
}

function spanAt(spans: readonly CellSpan[], line: number): CellSpan | undefined {
  return spans.find(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine);
}
