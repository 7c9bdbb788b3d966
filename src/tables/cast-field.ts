import type { CellFault } from './cell-fault';
import { checkConstraints } from './check-constraints';
import { nameInvisible } from './name-invisible';
import { numberParser } from './number-parser';
import { splitList } from './split-list';
import type { FieldDescriptor, Value } from './table-schema';

/** A cell's value, or its fault. */
export interface CastCell {
  readonly value: Value;
  readonly fault?: CellFault;
}

const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];

/**
 * A reader for the cells of one field: from text to a value of the field's type that meets its constraints (all but
 * `unique`, which needs the whole column), or to a fault. Strings are taken as they stand, spaces included.
 *
 * @param missingValues texts that mean a missing value (null).
 * @example fieldCaster({ name: 'cost', type: 'integer' }, [''])('12') // { value: 12 }
 */
export function fieldCaster(field: FieldDescriptor, missingValues: readonly string[]): (text: string) => CastCell {
  const toType = typeCaster(field);
  const check = checkConstraints(field);
  return (text) => {
    const cast = missingValues.includes(text) ? { value: null } : toType(text);
    if (cast.fault) return cast;
    const fault = check(cast.value);
    if (!fault) return cast;
    const hint = fault.hint ?? nameInvisible(text);
    return { value: null, fault: { ...fault, ...(hint === undefined ? {} : { hint }) } };
  };
}

function typeCaster(field: FieldDescriptor): (text: string) => CastCell {
  const { type, separator } = field;
  if (type === 'number' || type === 'integer') {
    const { decimalChar, groupChar } = field;
    const parse = numberParser({ type, ...(decimalChar && { decimalChar }), ...(groupChar && { groupChar }) });
    return (text) => {
      const { value, fault } = parse(text);
      return fault ? wrongType(fault.expected, fault.hint) : { value: value ?? null };
    };
  }
  if (type === 'boolean') {
    const { trueValues = TRUE, falseValues = FALSE } = field;
    const expected = `a boolean (one of ${[...trueValues, ...falseValues].join(', ')})`;
    return (text) => {
      if (trueValues.includes(text)) return { value: true };
      return falseValues.includes(text) ? { value: false } : wrongType(expected, nameInvisible(text));
    };
  }
  if (separator === undefined) return (text) => ({ value: text });
  const expected = `items with one ${JSON.stringify(separator)} between them`;
  return (text) =>
    splitList(text, separator).every((item) => item.trim() !== '') ? { value: text } : wrongType(expected, undefined);
}

function wrongType(expected: string, hint: string | undefined): CastCell {
  return { value: null, fault: { code: 'wrong-type', expected, ...(hint === undefined ? {} : { hint }) } };
}
