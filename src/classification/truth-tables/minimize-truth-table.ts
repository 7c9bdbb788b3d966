import { requireChoice, requireKnownKeys, requireNumber } from '../contract';
import { minimumCovers } from '../covers/minimum-covers';
import { literalsOf, textOf } from './implicant-text';
import { impliesMinterm, primeImplicants } from './prime-implicants';
import type { Literal } from './implicant-text';
import type { Implicant } from './prime-implicants';
import type { Configuration, TruthTable } from './truth-table';

export interface MinimizeOptions {
  /** Which outcome to explain: its presence or its absence. */
  readonly explain: 'present' | 'absent';
  /** `exclude` gives the complex solution, `dontCare` the parsimonious one. */
  readonly remainders: 'exclude' | 'dontCare';
  /** What to do with contradictory configurations: leave out, use if it helps, or explain as well. */
  readonly contradictions: 'exclude' | 'dontCare' | 'explain';
  /** How many equally short solutions to list at most. */
  readonly maximumSolutions: number;
}

/** One term of a solution: conditions that together go with the outcome. */
export interface SolutionTerm {
  readonly literals: readonly Literal[];
  /** `A*~B`: A present and B absent; `1` for a term without conditions. */
  readonly text: string;
  /** Cases in the term, as row positions from 0. */
  readonly cases: readonly number[];
  /** Cases of the term with the explained outcome per case of the term; null if it has no case. */
  readonly consistency: number | null;
  /** Cases of the term with the explained outcome per case with it; null if no case has it. */
  readonly rawCoverage: number | null;
  /** The same, counting only cases in no other term of the solution. */
  readonly uniqueCoverage: number | null;
}

/** A shortest set of terms that covers every configuration to be explained. */
export interface Solution {
  readonly terms: readonly SolutionTerm[];
  readonly text: string;
  readonly consistency: number | null;
  readonly coverage: number | null;
}

/** All shortest solutions. */
export interface Minimization {
  /** None if no configuration is to be explained. */
  readonly solutions: readonly Solution[];
  readonly primeImplicants: readonly string[];
  /** False if there are more solutions than the cap. */
  readonly complete: boolean;
}

/**
 * Boolean minimisation of a truth table: prime implicants by Quine–McCluskey, then every smallest cover, exactly
 * (Ragin 1987, ch. 6–7; consistency and coverage as in Ragin 2006, Political Analysis 14, for crisp sets).
 *
 * @param table the truth table
 * @param options what to explain, how remainders and contradictions are treated, and the cap
 * @returns the solutions with consistency, raw and unique coverage
 * @throws KlusterlabError for an unknown option or choice, `too-large` if the cover search would take too long
 *
 * @example
 * const rows = [{ a: 1, b: 1, y: 1 }, { a: 1, b: 0, y: 1 }, { a: 0, b: 1, y: 0 }, { a: 0, b: 0, y: 0 }];
 * const table = truthTable(rows, {
 *   conditions: ['a', 'b'], outcome: 'y', presentCodes: [1], absentCodes: [0],
 *   minimumCases: 1, inclusionCutoff: 1, exclusionCutoff: 1,
 * });
 * minimizeTruthTable(table, {
 *   explain: 'absent', remainders: 'exclude', contradictions: 'exclude', maximumSolutions: 5,
 * }).solutions.map((solution) => solution.text); // ['~a']
 */
export function minimizeTruthTable(table: TruthTable, options: MinimizeOptions): Minimization {
  const where = 'minimizeTruthTable';
  requireKnownKeys(where, options, { required: ['explain', 'remainders', 'contradictions', 'maximumSolutions'] });
  requireChoice(where, 'explain', options.explain, ['present', 'absent']);
  requireChoice(where, 'remainders', options.remainders, ['exclude', 'dontCare']);
  requireChoice(where, 'contradictions', options.contradictions, ['exclude', 'dontCare', 'explain']);
  requireNumber(where, 'maximumSolutions', options.maximumSolutions, { whole: true, atLeast: 1, unit: 'solutions' });
  const { conditions, configurations } = table;
  const indices = (wanted: readonly Configuration['outcome'][]): number[] =>
    configurations.filter(({ outcome }) => wanted.includes(outcome)).map(({ index }) => index);
  const positive = indices(
    options.contradictions === 'explain' ? [options.explain, 'contradiction'] : [options.explain],
  );
  const dontCare = [
    ...(options.remainders === 'dontCare' ? indices(['remainder']) : []),
    ...(options.contradictions === 'dontCare' ? indices(['contradiction']) : []),
  ];
  const primes = primeImplicants(positive, dontCare, conditions.length);
  const names = primes.map((prime) => textOf(prime, conditions));
  if (positive.length === 0) return { solutions: [], primeImplicants: names, complete: true };
  const sets = primes.map((prime) =>
    positive.flatMap((minterm, element) => (impliesMinterm(prime, minterm) ? [element] : [])),
  );
  const { covers, complete } = minimumCovers(positive.length, sets, { maximumCovers: options.maximumSolutions });
  const solutions = covers.map((cover) =>
    solutionOf(
      cover.map((index) => primes[index] as Implicant),
      table,
      options.explain,
    ),
  );
  return { solutions, primeImplicants: names, complete };
}

function solutionOf(terms: readonly Implicant[], table: TruthTable, explain: MinimizeOptions['explain']): Solution {
  const { conditions, configurations } = table;
  const count = (
    within: (configuration: Configuration) => boolean,
  ): { readonly cases: readonly number[]; readonly explained: number } => {
    const own = configurations.filter(within);
    const cases = own.flatMap((configuration) => configuration.cases).sort((a, b) => a - b);
    const positive = own.reduce((sum, configuration) => sum + configuration.positive.length, 0);
    return { cases, explained: explain === 'present' ? positive : cases.length - positive };
  };
  const explainable = count(() => true).explained;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const solved = terms.map((term, position): SolutionTerm => {
    const inTerm = count(({ index }) => impliesMinterm(term, index));
    const only = count(
      ({ index }) =>
        impliesMinterm(term, index) && !terms.some((other, at) => at !== position && impliesMinterm(other, index)),
    );
    return {
      literals: literalsOf(term, conditions),
      text: textOf(term, conditions),
      cases: inTerm.cases,
      consistency: share(inTerm.explained, inTerm.cases.length),
      rawCoverage: share(inTerm.explained, explainable),
      uniqueCoverage: share(only.explained, explainable),
    };
  });
  const whole = count(({ index }) => terms.some((term) => impliesMinterm(term, index)));
  return {
    terms: solved,
    text: solved.map(({ text }) => text).join(' + '),
    consistency: share(whole.explained, whole.cases.length),
    coverage: share(whole.explained, explainable),
  };
}
