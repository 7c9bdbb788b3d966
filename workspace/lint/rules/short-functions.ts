import type { TSESTree } from '@typescript-eslint/utils';
import { cellRule } from './cell-rule';

/** A function in a cell is no longer than an accessor, that is one statement: what does more belongs in src, with tests. */
export const shortFunctions = cellRule(
  { long: 'a function of {{count}} statements; in a cell a function has one, longer logic belongs in src' },
  ({ context }) => {
    const check = (
      node: TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression,
    ) => {
      if (node.body.type !== 'BlockStatement' || node.body.body.length <= 1) return;
      context.report({ node, messageId: 'long', data: { count: node.body.body.length } });
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
);
