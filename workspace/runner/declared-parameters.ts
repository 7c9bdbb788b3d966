import ts from 'typescript';

/** What a parameter can be set to. */
export type ParameterValue = number | string | boolean;

/** A parameter that a notebook's `parameters` cell declares. */
export interface DeclaredParameter {
  readonly name: string;
  /** Undefined if the value is not a plain number, text or truth value: such a parameter cannot be set from outside. */
  readonly type: 'number' | 'string' | 'boolean' | undefined;
  /** The type as the cell writes it, or undefined if it leaves it to the value. */
  readonly annotation?: string;
  /** The texts or numbers that the annotation allows, if it lists them. */
  readonly allowed?: readonly ParameterValue[];
}

/** Reads the parameters that a cell declares: its top-level variables, in order. */
export function declaredParameters(source: string): readonly DeclaredParameter[] {
  const file = ts.createSourceFile('parameters.ts', source, ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter((declaration) => ts.isIdentifier(declaration.name))
    .map((declaration) => {
      const { name, type, initializer } = declaration;
      const literal = initializer && literalValue(initializer);
      const allowed = type && listedValues(type);
      return {
        name: name.getText(file),
        type: literal === undefined ? undefined : (typeof literal as 'number' | 'string' | 'boolean'),
        ...(type && { annotation: type.getText(file) }),
        ...(allowed && { allowed }),
      };
    });
}

function literalValue(node: ts.Node): ParameterValue | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literalValue(node.expression);
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const value = literalValue(node.operand);
    return typeof value === 'number' ? -value : undefined;
  }
  return undefined;
}

function listedValues(type: ts.TypeNode): readonly ParameterValue[] | undefined {
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  const values = members.map((member) => (ts.isLiteralTypeNode(member) ? literalValue(member.literal) : undefined));
  return values.some((value) => value === undefined) ? undefined : (values as ParameterValue[]);
}
