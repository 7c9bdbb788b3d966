import { KlusterlabError } from '../errors';

/** Rejects options that are no object, lack a required key, or carry a key that the function does not know. */
export function checkKeys(
  where: string,
  value: unknown,
  required: readonly string[],
  optional: readonly string[],
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KlusterlabError({
      code: 'wrong-type',
      where,
      expected: `an object with ${required.join(', ')}`,
      received: value,
    });
  }
  const known = [...required, ...optional];
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) {
      throw new KlusterlabError({
        code: 'unknown-option',
        where,
        parameter: key,
        expected: `one of ${known.join(', ')}`,
        received: key,
      });
    }
  }
  for (const key of required) {
    if ((value as Record<string, unknown>)[key] === undefined) {
      throw new KlusterlabError({
        code: 'missing-option',
        where,
        parameter: key,
        expected: 'a value',
        received: undefined,
        hint: `Required: ${required.join(', ')}.`,
      });
    }
  }
}

/** Rejects all but finite numbers in the closed range [lower, upper]. */
export function checkNumber(where: string, parameter: string, value: unknown, lower: number, upper: number): void {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < lower || value > upper) {
    throw new KlusterlabError({
      code: 'out-of-range',
      where,
      parameter,
      expected: upper === Infinity ? `a finite number of at least ${lower}` : `a number in [${lower}, ${upper}]`,
      received: value,
    });
  }
}

/** Rejects all but whole numbers in the closed range [lower, upper]. */
export function checkInteger(where: string, parameter: string, value: unknown, lower: number, upper: number): void {
  if (!Number.isSafeInteger(value) || (value as number) < lower || (value as number) > upper) {
    throw new KlusterlabError({
      code: 'not-an-integer-in-range',
      where,
      parameter,
      expected: upper === Infinity ? `a whole number of at least ${lower}` : `a whole number in [${lower}, ${upper}]`,
      received: value,
    });
  }
}

/** Rejects all but confidence levels strictly between 0 and 1. */
export function checkConfidenceLevel(where: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0 && value < 1)) {
    throw new KlusterlabError({
      code: 'out-of-range',
      where,
      parameter: 'confidenceLevel',
      expected: 'a number strictly between 0 and 1',
      received: value,
      hint: 'Write 0.95 for 95 %.',
    });
  }
}

/** Rejects all but the words of a list. */
export function checkWord(where: string, parameter: string, value: unknown, words: readonly string[]): void {
  if (typeof value !== 'string' || !words.includes(value)) {
    throw new KlusterlabError({
      code: 'unknown-word',
      where,
      parameter,
      expected: `one of ${words.join(', ')}`,
      received: value,
    });
  }
}

/** Rejects all but lists with at least one entry. */
export function checkList(where: string, parameter: string, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0) {
    throw new KlusterlabError({
      code: 'wrong-type',
      where,
      parameter,
      expected: 'a list with at least one entry',
      received: value,
    });
  }
}

/** Rejects a list in which an entry has no name, or two have the same. */
export function checkNames(where: string, parameter: string, entries: readonly { readonly name: unknown }[]): void {
  const names = entries.map(({ name }) => name);
  names.forEach((name, index) => {
    if (typeof name !== 'string' || name === '' || names.indexOf(name) !== index) {
      throw new KlusterlabError({
        code: 'bad-name',
        where,
        parameter,
        expected: 'a name of its own for each entry',
        received: name,
      });
    }
  });
}
