import { KlusterlabError } from '../errors';
import type { Derivation, FigureValue, InputReader } from './derivation';
import type { Interval } from './interval';
import type { Ledger } from './ledger';
import { isNumeric, printedInterval, printedNumber, printedSet } from './printed-value';

/** Above this number of rounded inputs a figure's interval would need too many corner evaluations. */
const MAXIMUM_ROUNDED_INPUTS = 12;

/** The graph of a report's figures: what follows from what, and the value of each node. */
export interface Calculation {
  readonly derivations: readonly Derivation[];
  has(id: string): boolean;
  derivation(id: string): Derivation;
  /** The value of a figure, computed from the given and cited rows. */
  evaluate(id: string): FigureValue;
  /** The value of a formula over figures of this graph. */
  compute<Value>(from: readonly string[], formula: (inputs: InputReader) => Value): Value;
  /** Every value that a formula can take when its rounded inputs vary within their prints. */
  interval(from: readonly string[], formula: (inputs: InputReader) => FigureValue): Interval;
  /** Ledger rows that a figure and its cross-checks read, steps in between replaced by theirs; sorted ids. */
  ledgerInputs(id: string): readonly string[];
}

/**
 * Builds the graph and checks it: every input is a ledger row or a derivation, nothing depends on itself,
 * given rows have no derivation, and each row's `dependsOn` names just what its derivation reads.
 *
 * @throws KlusterlabError `bad-derivation` naming the id and what is wrong.
 */
export function createCalculation(ledger: Ledger, derivations: readonly Derivation[]): Calculation {
  const byId = new Map(derivations.map((derivation) => [derivation.id, derivation]));
  const find = (id: string): Derivation => byId.get(id) ?? fail(id, 'a derivation of that id', 'none');

  const leaf = (id: string): FigureValue => {
    const row = ledger.row(id);
    if (isNumeric(row)) return printedNumber(row);
    return row.comparison === 'set' ? printedSet(row) : row.value;
  };
  const evaluateWith = (id: string, fixed: ReadonlyMap<string, number>): FigureValue => {
    const override = fixed.get(id);
    if (override !== undefined) return override;
    const derivation = byId.get(id);
    return derivation ? derivation.compute(reader(derivation.from, fixed)) : leaf(id);
  };
  const reader = (from: readonly string[], fixed: ReadonlyMap<string, number>): InputReader => {
    const value = (id: string): FigureValue =>
      from.includes(id)
        ? evaluateWith(id, fixed)
        : fail(id, `an input that the formula names (${from.join(', ')})`, id);
    return {
      number: (id) => asType(id, value(id), 'number') as number,
      text: (id) => asType(id, value(id), 'string') as string,
      set: (id) => asType(id, value(id), 'object') as readonly string[],
    };
  };
  const leaves = (from: readonly string[]): string[] => [
    ...new Set(from.flatMap((id) => (byId.has(id) ? leaves(find(id).from) : [id]))),
  ];
  const ledgerInputs = (id: string): string[] => {
    const { from, crossChecks = [] } = find(id);
    const direct = [...from, ...crossChecks.flatMap((check) => check.from)];
    return [...new Set(direct.flatMap((input) => (ledger.has(input) ? [input] : ledgerInputs(input))))].sort();
  };

  checkGraph(ledger, derivations, byId);
  for (const { id } of derivations) if (ledger.has(id)) checkDependsOn(id, ledger, ledgerInputs(id));

  return {
    derivations,
    has: (id) => byId.has(id),
    derivation: find,
    evaluate: (id) => evaluateWith(id, new Map()),
    compute: (from, formula) => formula(reader(from, new Map())),
    interval(from, formula) {
      const rounded = leaves(from).filter((id) => isNumeric(ledger.row(id)) && ledger.row(id).comparison !== 'exact');
      if (rounded.length > MAXIMUM_ROUNDED_INPUTS)
        fail(from.join(', '), `at most ${MAXIMUM_ROUNDED_INPUTS} rounded inputs`, rounded.length);
      const values = corners(rounded.map((id) => [id, printedInterval(ledger.row(id))] as const)).map((fixed) =>
        asType(from.join(', '), formula(reader(from, fixed)), 'number'),
      ) as number[];
      return { lower: Math.min(...values), upper: Math.max(...values) };
    },
    ledgerInputs,
  };
}

/** All combinations of the inputs' lower and upper ends; exact for formulas that are monotone in each input. */
function corners(inputs: readonly (readonly [string, Interval])[]): Map<string, number>[] {
  return inputs.reduce<Map<string, number>[]>(
    (partial, [id, { lower, upper }]) =>
      partial.flatMap((fixed) => [lower, upper].map((end) => new Map([...fixed, [id, end]]))),
    [new Map<string, number>()],
  );
}

function checkGraph(ledger: Ledger, derivations: readonly Derivation[], byId: ReadonlyMap<string, Derivation>): void {
  if (byId.size !== derivations.length) fail('derivations', 'one derivation for each id', 'an id twice');
  for (const derivation of derivations) {
    if (ledger.has(derivation.id) && ['given', 'cited'].includes(ledger.row(derivation.id).kind))
      fail(derivation.id, 'no derivation for a given or cited row', derivation.formula);
    const further = [...(derivation.crossChecks ?? []), ...(derivation.implies ?? [])].flatMap(({ from }) => from);
    for (const input of [...derivation.from, ...further])
      if (!byId.has(input) && !ledger.has(input)) fail(derivation.id, 'inputs that exist', input);
  }
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) fail(id, 'no figure that depends on itself', [...path, id].join(' ← '));
    for (const input of byId.get(id)?.from ?? []) visit(input, [...path, id]);
  };
  for (const { id } of derivations) visit(id, []);
}

function checkDependsOn(id: string, ledger: Ledger, inputs: readonly string[]): void {
  const stated = [...ledger.row(id).dependsOn].sort();
  if (stated.join(' ') !== inputs.join(' '))
    fail(id, `depends_on = "${inputs.join(' ')}", the inputs of its derivation`, stated.join(' '));
}

function asType(id: string, value: FigureValue, type: 'number' | 'string' | 'object'): FigureValue {
  if (typeof value !== type || (typeof value === 'number' && !Number.isFinite(value)))
    fail(id, type === 'number' ? 'a finite number' : type === 'string' ? 'a category' : 'a set', value);
  return value;
}

function fail(parameter: string, expected: string, received: unknown): never {
  throw new KlusterlabError({ code: 'bad-derivation', where: 'calculation', parameter, expected, received });
}
