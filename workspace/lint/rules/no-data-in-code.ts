import type { TSESTree } from '@typescript-eslint/utils';
import { cellRule } from './cell-rule';

/** The tag of the cell in which a notebook declares the values that a reader may vary. */
const PARAMETERS_TAG = 'parameters';

/**
 * A constant that is a number, a list of numbers or a sum of literals is data: it comes from the data package, or is
 * declared in the cell tagged `parameters`. Numbers among a call's options are not meant.
 */
export const noDataInCode = cellRule(
  { data: '{{name}} is data in code; read it from the data package or declare it in the cell tagged parameters' },
  ({ context, cellOf }) => ({
    VariableDeclarator({ id, init }) {
      if (!init || !isNumberOnly(init) || cellOf(id)?.tags.includes(PARAMETERS_TAG)) return;
      const name = id.type === 'Identifier' ? id.name : 'this';
      context.report({ node: init, messageId: 'data', data: { name } });
    },
  }),
);

function isNumberOnly(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' || typeof node.value === 'bigint';
    case 'UnaryExpression':
      return isNumberOnly(node.argument);
    case 'BinaryExpression':
      return isNumberOnly(node.left) && isNumberOnly(node.right);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isNumberOnly(node.expression);
    case 'ArrayExpression':
      return node.elements.length > 0 && node.elements.every((element) => element !== null && isNumberOnly(element));
    default:
      return false;
  }
}
