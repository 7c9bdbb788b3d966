import { describe, expect, it } from 'vitest';
import { fieldCaster } from '../../src/tables/cast-field';
import type { FieldDescriptor } from '../../src/tables';

const cast = (field: Omit<FieldDescriptor, 'name'>, text: string, missingValues = ['']) =>
  fieldCaster({ name: 'x', ...field }, missingValues)(text);

describe('fieldCaster', () => {
  it('gives each type its own kind of value', () => {
    expect(cast({ type: 'string' }, ' Malmö ')).toEqual({ value: ' Malmö ' });
    expect(cast({ type: 'integer' }, '12')).toEqual({ value: 12 });
    expect(cast({ type: 'number' }, '1.5')).toEqual({ value: 1.5 });
    expect(cast({ type: 'boolean' }, 'true')).toEqual({ value: true });
    expect(cast({ type: 'boolean' }, '0')).toEqual({ value: false });
  });

  it('refuses what is not of the type', () => {
    expect(cast({ type: 'integer' }, 'x').fault).toMatchObject({ code: 'wrong-type' });
    expect(cast({ type: 'number' }, 'x').fault).toMatchObject({ code: 'wrong-type' });
    expect(cast({ type: 'boolean' }, 'JA').fault).toMatchObject({
      code: 'wrong-type',
      expected: 'a boolean (one of true, True, TRUE, 1, false, False, FALSE, 0)',
    });
    expect(cast({ type: 'boolean' }, 'true\u00a0').fault?.hint).toContain('U+00A0');
  });

  it('takes the words for true and false that the schema states, and only them', () => {
    const field = { type: 'boolean', trueValues: ['JA'], falseValues: ['NEJ'] } as const;
    expect(cast(field, 'JA').value).toBe(true);
    expect(cast(field, 'NEJ').value).toBe(false);
    expect(cast(field, 'true').fault).toBeDefined();
  });

  it('takes a missing value as null, whatever the type, and refuses it where one is required', () => {
    for (const type of ['string', 'integer', 'number', 'boolean'] as const) {
      expect(cast({ type }, '')).toEqual({ value: null });
      expect(cast({ type }, '..', ['..'])).toEqual({ value: null });
      expect(cast({ type, constraints: { required: true } }, '').fault?.code).toBe('required');
    }
    expect(cast({ type: 'string' }, '', ['..'])).toEqual({ value: '' });
  });

  it.each<[string, Omit<FieldDescriptor, 'name'>, string, string]>([
    ['not-in-enum', { type: 'string', constraints: { enum: ['a', 'b'] } }, 'a', 'c'],
    ['not-in-enum', { type: 'integer', constraints: { enum: [1, 2] } }, '2', '3'],
    ['not-in-enum', { type: 'boolean', constraints: { enum: [true] } }, 'true', 'false'],
    ['out-of-range', { type: 'number', constraints: { minimum: 0 } }, '0', '-0.1'],
    ['out-of-range', { type: 'integer', constraints: { maximum: 5 } }, '5', '6'],
    ['wrong-pattern', { type: 'string', constraints: { pattern: '[a-z]+|[0-9]' } }, 'ab', 'ab9'],
    ['too-short', { type: 'string', constraints: { minLength: 2 } }, 'åä', 'å'],
    ['too-long', { type: 'string', constraints: { maxLength: 1 } }, '😀', 'åä'],
  ])('keeps %s of %j: takes %j, refuses %j', (code, field, good, bad) => {
    expect(cast(field, good).fault).toBeUndefined();
    expect(cast(field, bad).fault?.code).toBe(code);
    expect(cast(field, bad).value).toBeNull();
  });

  it('names what one cannot see in a refused value', () => {
    const field = { type: 'string', constraints: { enum: ['exact'] } } as const;
    expect(cast(field, 'exact ').fault?.hint).toBe('the value ends with a space');
    expect(cast(field, 'ex\u00adact').fault?.hint).toContain('soft hyphen');
    expect(cast(field, 'inexact').fault?.hint).toBeUndefined();
  });

  it('takes a list as text and refuses an empty item in it', () => {
    const field = { type: 'string', separator: '|' } as const;
    expect(cast(field, 'a|b')).toEqual({ value: 'a|b' });
    for (const text of ['a||b', '|a', 'a|', '|', 'a| |b']) expect(cast(field, text).fault?.code).toBe('wrong-type');
    expect(cast({ type: 'string', separator: ' ' }, 'a  b').fault?.expected).toBe('items with one " " between them');
  });
});
