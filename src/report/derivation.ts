/** A value that a figure can take: a number in base units, a category, or a set. */
export type FigureValue = number | string | readonly string[];

/** Reads the value of an input by its id; a number unless the input is a category or a set. */
export interface InputReader {
  number(id: string): number;
  text(id: string): string;
  set(id: string): readonly string[];
}

/** Another way to compute the same figure, tried when the recomputed value is not the printed one. */
export interface Variant {
  /** What is done differently, in words. */
  readonly label: string;
  readonly compute: (inputs: InputReader) => FigureValue;
}

/** A second route to a figure: its value must lie in the printed interval too. */
export interface CrossCheck {
  readonly formula: string;
  readonly from: readonly string[];
  readonly compute: (inputs: InputReader) => number;
}

/** A value that the inputs also fix although the report does not print it. */
export interface ImpliedFigure {
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  readonly from: readonly string[];
  readonly compute: (inputs: InputReader) => number;
}

/**
 * How one figure follows from others. The id is a ledger id, or the name of a step in between
 * (then with label and unit, as no ledger row says them).
 */
export interface Derivation {
  readonly id: string;
  readonly label?: string;
  readonly unit?: string;
  readonly formula: string;
  readonly from: readonly string[];
  readonly compute: (inputs: InputReader) => FigureValue;
  readonly variants?: readonly Variant[];
  readonly crossChecks?: readonly CrossCheck[];
  readonly implies?: readonly ImpliedFigure[];
}
