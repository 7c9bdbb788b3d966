import type { CellFault } from './cell-fault';
import type { FieldDescriptor, Value } from './table-schema';

/**
 * The constraints of one field as a function that gives the first one a value breaks, if any. A missing value breaks
 * only `required`. Lengths count Unicode characters; a pattern must match the whole value.
 *
 * @example checkConstraints({ name: 'n', type: 'integer', constraints: { minimum: 0 } })(-1)?.code // 'out-of-range'
 */
export function checkConstraints(field: FieldDescriptor): (value: Value) => CellFault | undefined {
  const { required, enum: allowed, minimum, maximum, pattern, minLength, maxLength } = field.constraints ?? {};
  const allowedValues = allowed && new Set<Value>(allowed);
  const expression = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');

  return (value) => {
    if (value === null) return required ? { code: 'required', expected: 'a value (the field is required)' } : undefined;
    if (allowed && !allowedValues?.has(value)) {
      return { code: 'not-in-enum', expected: `one of ${allowed.join(', ')}` };
    }
    if (typeof value === 'number') {
      if (minimum !== undefined && value < minimum) return { code: 'out-of-range', expected: `at least ${minimum}` };
      if (maximum !== undefined && value > maximum) return { code: 'out-of-range', expected: `at most ${maximum}` };
    }
    if (typeof value !== 'string') return undefined;
    if (expression && !expression.test(value)) {
      return { code: 'wrong-pattern', expected: `text that matches ${pattern}` };
    }
    const length = minLength === undefined && maxLength === undefined ? 0 : [...value].length;
    if (minLength !== undefined && length < minLength) {
      return { code: 'too-short', expected: `at least ${minLength} characters` };
    }
    if (maxLength !== undefined && length > maxLength) {
      return { code: 'too-long', expected: `at most ${maxLength} characters` };
    }
    return undefined;
  };
}
