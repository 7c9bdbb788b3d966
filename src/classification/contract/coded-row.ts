/** One code: what a cell of a coded table can hold; null stands for "not coded". */
export type CodeValue = string | number | boolean | null;

/** One row of a coded table: column name to code. */
export type CodedRow = Readonly<Record<string, CodeValue>>;
