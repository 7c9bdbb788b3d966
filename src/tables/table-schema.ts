/** What a cell may hold once it is read; null is a missing value. */
export type Value = string | number | boolean | null;

/** One record of a table, by field name. */
export type Row = Readonly<Record<string, Value>>;

/** Rules for the values of a field, as in Table Schema. */
export interface FieldConstraints {
  /** No missing value. */
  readonly required?: boolean;
  /** No value twice; missing values do not count. */
  readonly unique?: boolean;
  /** The values that may occur, in the type of the field. */
  readonly enum?: readonly (string | number | boolean)[];
  /** For numbers: least and greatest value. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** For strings: a regular expression that the whole value must match. */
  readonly pattern?: string;
  /** For strings: least and greatest number of characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** One column: the part of a Table Schema field that the loader knows. */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  /** Ours: the field's name in the language of the source. */
  readonly term?: string;
  /** For `number`: decimal sign, `.` unless stated. */
  readonly decimalChar?: string;
  /** For `number` and `integer`: sign between thousands, none unless stated; a space stands for every kind of space. */
  readonly groupChar?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  /** Ours, for `string`: the value is a list of items with this sign between them; `splitList` takes it apart. */
  readonly separator?: string;
  readonly constraints?: FieldConstraints;
}

/** Says that values of one table's fields must occur in another's; `resource` empty or absent means the same table. */
export interface ForeignKey {
  readonly fields: string | readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: string | readonly string[] };
}

/** The part of Table Schema (v1 and v2) that the loader knows. */
export interface TableSchema {
  readonly fields: readonly FieldDescriptor[];
  /** Texts that mean a missing value; only the empty text unless stated. */
  readonly missingValues?: readonly string[];
  readonly primaryKey?: string | readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** Ours: a foreign key for each item of a field with `separator`. Other tools pass it over. */
  readonly itemForeignKeys?: readonly ForeignKey[];
}
