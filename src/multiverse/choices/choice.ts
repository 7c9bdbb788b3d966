/** One way to make a choice. */
export interface ChoiceOption<Value = unknown> {
  /** Unique within the choice, letters, digits, dots and hyphens: it is part of stable keys. */
  readonly name: string;
  readonly label: string;
  /** What the evaluation gets: a number, a model, a convention. */
  readonly value: Value;
  /** Where this option changes **what** is estimated: the name of that estimand. */
  readonly estimand?: string;
}

/** A question that an analysis must answer, with the answers that can be defended. */
export interface Choice<Value = unknown> {
  readonly name: string;
  readonly label?: string;
  /** True if each of its options is another estimand (with or without a part of the cost): results are never mixed over it. */
  readonly estimand?: boolean;
  readonly options: readonly ChoiceOption<Value>[];
}

/** One option for each choice, by name. */
export type Picks = Readonly<Record<string, string>>;

/** The combinations in which each named choice has the named option, or one of several. */
export type PickPattern = Readonly<Record<string, string | readonly string[]>>;

/** Whether the picks fit the pattern in every choice that it names. */
export function matchesPattern(picks: Picks, pattern: PickPattern): boolean {
  return Object.entries(pattern).every(([choice, wanted]) => {
    const picked = picks[choice];
    return picked !== undefined && (typeof wanted === 'string' ? wanted === picked : wanted.includes(picked));
  });
}
