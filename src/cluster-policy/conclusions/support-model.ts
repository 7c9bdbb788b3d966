import { matchRule } from '../../classification';
import type { CodedRow, DecisionRule } from '../../classification';
import type { Row } from '../../tables';
import { concludedFailures } from './concluded-failures';
import type { ConclusionTables } from './concluded-failures';
import type { ConclusionModel } from './conclusion-model';
import { VERDICT_RULES } from './conclusion-rules';

const SUPPORT: DecisionRule = {
  id: 'supported',
  conditions: { cluster_theory: 'yes', failure_theory: ['some', 'strong'] },
  outcome: 'supported',
  section: '6.1; appendix',
};

const PRACTISED: DecisionRule = {
  id: 'practised',
  conditions: { priority: ['some', 'high'] },
  outcome: 'practised',
  section: '6.1, condition iii; appendix',
};

/**
 * What 6.1 concludes from the appendix: which alleged failures lack support, that the five have it, and that each
 * benefit answers to at least one failure with support and practice.
 *
 * @param assessment rows of `support-assessment`
 * @param tables the conclusions and the failures that they are about
 * @returns the fifteen rows with their three graded columns, and the conclusions
 *
 * @example
 * supportModel(table('support-assessment'), tables).rows.length; // 15
 */
export function supportModel(assessment: readonly Row[], tables: ConclusionTables): ConclusionModel {
  const failuresOf = (kind: string): readonly string[] =>
    concludedFailures(tables, kind).flatMap(({ failures }) => failures);
  const reasonable = failuresOf('reasonable-failure');
  const unsupported = failuresOf('unsupported-failure');
  const benefits = concludedFailures(tables, 'benefit');
  const knownStatusOf = remembered(statusOf);
  return {
    name: 'appendix',
    rows: assessment.map(({ failure, cluster_theory, failure_theory, priority }) => ({
      failure: failure ?? null,
      cluster_theory: cluster_theory ?? null,
      failure_theory: failure_theory ?? null,
      priority: priority ?? null,
    })),
    codes: {
      cluster_theory: ['no', 'yes'],
      failure_theory: ['none', 'some', 'strong'],
      priority: ['none', 'very-limited', 'some', 'high'],
    },
    conclusions: (rows) => {
      const found = new Map(rows.map((row) => [String(row['failure']), knownStatusOf(row)]));
      const status = (failure: string): Status | undefined => found.get(failure);
      const without = [...found].filter(([, { unsupported: lacks }]) => lacks).map(([failure]) => failure);
      return {
        [`exactly ${unsupported.length} alleged failures lack support`]: sameMembers(without, unsupported),
        ...named(
          unsupported,
          (failure) => `${failure}: lacks support`,
          (failure) => status(failure)?.unsupported,
        ),
        ...named(
          reasonable,
          (failure) => `${failure}: has support`,
          (failure) => status(failure)?.supported,
        ),
        ...named(
          reasonable,
          (failure) => `${failure}: has support and practice`,
          (failure) => status(failure)?.carried,
        ),
        ...Object.fromEntries(
          benefits.map(({ conclusion, failures }) => [
            `${conclusion}: a failure with support and practice behind it`,
            failures.some((failure) => status(failure)?.carried === true),
          ]),
        ),
      };
    },
  };
}

interface Status {
  readonly supported: boolean;
  readonly unsupported: boolean;
  /** With support, and addressed in practice. */
  readonly carried: boolean;
}

/** A recoding changes a row or two of many: the rest keep their answers, which is most of the search's work. */
function remembered<Result>(answer: (row: CodedRow) => Result): (row: CodedRow) => Result {
  const known = new WeakMap<CodedRow, { readonly result: Result }>();
  return (row) => {
    const entry = known.get(row) ?? { result: answer(row) };
    known.set(row, entry);
    return entry.result;
  };
}

function statusOf(row: CodedRow): Status {
  const holds = (rule: DecisionRule | undefined): boolean => rule !== undefined && matchRule(row, rule, []) === 'yes';
  const supported = holds(SUPPORT);
  const unsupported = holds(VERDICT_RULES.find(({ outcome }) => outcome === 'unsupported'));
  return { supported, unsupported, carried: supported && holds(PRACTISED) };
}

function named(
  failures: readonly string[],
  nameOf: (failure: string) => string,
  holds: (failure: string) => boolean | undefined,
): Readonly<Record<string, boolean>> {
  return Object.fromEntries(failures.map((failure) => [nameOf(failure), holds(failure) === true]));
}

function sameMembers(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((member) => second.includes(member));
}
