import { KlusterlabError } from '../../src/errors';
import type { DeclaredParameter, ParameterValue } from './declared-parameters';

/** `NAME=VALUE` as given on the command line, before its type is known. */
export interface ParameterAssignment {
  readonly name: string;
  readonly text: string;
}

/**
 * Splits `NAME=VALUE`.
 *
 * @throws KlusterlabError `bad-parameter` if it has no name or no `=`, or a name comes twice.
 */
export function parseAssignments(texts: readonly string[]): readonly ParameterAssignment[] {
  const assignments = texts.map((text) => {
    const match = /^\s*([A-Za-z_$][\w$]*)\s*=([\s\S]*)$/.exec(text);
    if (!match) throw badParameter('--param', 'NAME=VALUE', text);
    return { name: match[1] ?? '', text: match[2] ?? '' };
  });
  const names = assignments.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw badParameter('--param', `one value for ${twice}`, texts);
  return assignments;
}

/**
 * The value that an assignment gives a declared parameter.
 *
 * @throws KlusterlabError `bad-parameter` naming what the parameter takes.
 */
export function parameterValue(assignment: ParameterAssignment, declared: DeclaredParameter): ParameterValue {
  const { name, text } = assignment;
  const { type, allowed } = declared;
  if (type === undefined) {
    const hint = 'Change it in the notebook.';
    throw badParameter(`--param ${name}`, 'a parameter that is a number, a text or true/false', text, hint);
  }
  const value = parseAs(type, text);
  if (value === undefined)
    throw badParameter(`--param ${name}`, type === 'boolean' ? 'true or false' : 'a finite number', text);
  if (allowed && !allowed.includes(value)) throw badParameter(`--param ${name}`, `one of ${allowed.join(', ')}`, text);
  return value;
}

function parseAs(type: 'number' | 'string' | 'boolean', text: string): ParameterValue | undefined {
  if (type === 'string') return text;
  if (type === 'boolean') return ['true', 'false'].includes(text.trim()) ? text.trim() === 'true' : undefined;
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

/** The error of a parameter that cannot be set as asked. */
export function badParameter(where: string, expected: string, received: unknown, hint?: string): KlusterlabError {
  return new KlusterlabError({ code: 'bad-parameter', where, expected, received, ...(hint !== undefined && { hint }) });
}
