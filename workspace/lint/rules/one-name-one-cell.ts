import { cellRule } from './cell-rule';
import { moduleVariables } from './module-variables';

/**
 * A name is declared in one cell only: a kernel lets a later cell redeclare it, and then what a cell shows depends on
 * which cells ran before. An import counts as a declaration.
 */
export const oneNameOneCell = cellRule(
  { redeclared: '{{name}} is already declared in cell {{cell}}; give the new thing a name of its own' },
  ({ context, cellOf }) => ({
    'Program:exit'() {
      for (const { name, defs } of moduleVariables(context.sourceCode)) {
        const owner = defs[0] && cellOf(defs[0].name);
        for (const definition of defs.slice(1)) {
          if (!owner || cellOf(definition.name) === owner) continue;
          context.report({ node: definition.name, messageId: 'redeclared', data: { name, cell: owner.ordinal } });
        }
      }
    },
  }),
);
