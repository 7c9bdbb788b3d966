import { KlusterlabError } from '../../errors';

/** Throws `invalid-choice` unless the value is one of the choices. */
export function requireChoice(where: string, parameter: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return;
  throw new KlusterlabError({
    code: 'invalid-choice',
    where,
    parameter,
    expected: `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`,
    received: value,
  });
}
