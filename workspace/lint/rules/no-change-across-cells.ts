import { ESLintUtils } from '@typescript-eslint/utils';
import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils';
import { cellRule } from './cell-rule';
import { moduleVariables } from './module-variables';

const CHANGING_METHODS: ReadonlySet<string> = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin set add delete clear'.split(' '),
);
const CHANGEABLE_TYPES = /^(Array|Map|Set|WeakMap|WeakSet|(Big)?(Ui|I)nt\d+(Clamped)?Array|Float\d+Array)$/;
const CHANGING_STATICS = /^(Object\.(assign|definePropert(y|ies)|setPrototypeOf)|Reflect\.(set|deleteProperty))$/;

/**
 * A cell leaves what another cell declared as it is: it neither assigns to the name, nor to a member of it, nor calls a
 * method that changes an array, map or set of it. What a cell shows then follows from the cells above it alone.
 */
export const noChangeAcrossCells = cellRule(
  {
    assigned: 'assigns to {{name}}, which cell {{cell}} declares; declare a new name instead',
    changed: 'changes {{name}}, which cell {{cell}} declares; make a changed copy under a new name instead',
  },
  ({ context, cellOf }) => ({
    'Program:exit'() {
      const services = ESLintUtils.getParserServices(context);
      for (const { name, defs, references } of moduleVariables(context.sourceCode)) {
        const owner = defs[0] && cellOf(defs[0].name);
        for (const reference of references) {
          if (!owner || reference.init || cellOf(reference.identifier) === owner) continue;
          const data = { name, cell: owner.ordinal };
          if (reference.isWrite()) context.report({ node: reference.identifier, messageId: 'assigned', data });
          else if (isChanged(reference.identifier, services))
            context.report({ node: reference.identifier, messageId: 'changed', data });
        }
      }
    },
  }),
);

function isChanged(identifier: TSESTree.Node, services: ParserServicesWithTypeInformation): boolean {
  const member = outermostMember(identifier);
  const { parent } = member;
  if (!parent) return false;
  if (parent.type === 'CallExpression') {
    if (parent.callee === member) return isChangingCall(member, services);
    return parent.arguments[0] === member && CHANGING_STATICS.test(calleeName(parent.callee));
  }
  return member !== identifier && isAssignmentTarget(member, parent);
}

/** Climbs from a name to the whole member expression that starts with it: `rows` to `rows[0].share`. */
function outermostMember(identifier: TSESTree.Node): TSESTree.Node {
  const { parent } = identifier;
  const climbs =
    (parent?.type === 'MemberExpression' && parent.object === identifier) ||
    parent?.type === 'TSNonNullExpression' ||
    parent?.type === 'TSAsExpression' ||
    parent?.type === 'ChainExpression';
  return climbs ? outermostMember(parent) : identifier;
}

function isAssignmentTarget(member: TSESTree.Node, parent: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === member;
    case 'UnaryExpression':
      return parent.operator === 'delete';
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
      return true;
    case 'Property':
      return parent.value === member && parent.parent.type === 'ObjectPattern';
    default:
      return false;
  }
}

function isChangingCall(callee: TSESTree.Node, services: ParserServicesWithTypeInformation): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed) return false;
  if (!CHANGING_METHODS.has(callee.property.name)) return false;
  return CHANGEABLE_TYPES.test(services.getTypeAtLocation(callee.object).getSymbol()?.name ?? '');
}

function calleeName(callee: TSESTree.Expression): string {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return '';
  return callee.property.type === 'Identifier' ? `${callee.object.name}.${callee.property.name}` : '';
}
