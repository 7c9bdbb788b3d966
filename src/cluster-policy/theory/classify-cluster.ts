import type { Answers } from '../../classification';
import { completeAnswers } from '../../classification/answers/criterion';
import { impliedAnswers } from '../../classification/answers/implied-answers';
import { clusterCriteria } from './cluster-criteria';
import { clusterVerdicts } from './cluster-verdicts';
import type { ClusterVerdicts } from './cluster-verdicts';
import { conditionImplications } from './litmus-test-definition';
import { unknownEffects } from './unknown-effects';
import type { UnknownEffect } from './unknown-effects';

/** A cluster by the report's theory: both litmus tests, policy form, qualification, and what is still open. */
export interface ClusterClassification extends ClusterVerdicts {
  /** Criteria answered yes, no, and neither, after what follows from other answers; in the order of `clusterCriteria`. */
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  /** Criteria whose answer follows from another: sophisticated customers are customers. */
  readonly inferred: readonly string[];
  /** What each unknown answer could change. */
  readonly unknownEffects: readonly UnknownEffect[];
}

/**
 * Puts one cluster to both litmus tests (section 2.4), tells its policy form (2.3) and whether it qualifies as an
 * initiative (3.1).
 *
 * Every factor of a test must be in place for its verdict. An answer that is missing is unknown; a verdict that the
 * unknown leave open is `undetermined`, with the best and the worst case. That a stronger condition includes the weaker
 * one, and the two features of the forms, are readings of ours.
 *
 * @param answers yes, no or unknown for ids of `clusterCriteria`
 * @returns verdicts, criteria met, unmet and unknown, and what the unknown could change
 * @throws KlusterlabError `unknown-criterion`, `invalid-choice` for another word, or `contradictory-answers` (a stronger
 *   condition met and the weaker one not)
 *
 * @example
 * const { litmusTests } = classifyCluster({ 'core-firms-competing': 'no', 'customers-any': 'yes' });
 * litmusTests.porterian.verdict; // 'no-potential'
 */
export function classifyCluster(answers: Answers): ClusterClassification {
  const where = 'classifyCluster';
  const ids = clusterCriteria().map(({ id }) => id);
  const implications = conditionImplications();
  const given = completeAnswers(where, ids, answers, 'unknown');
  const { answers: known, inferred } = impliedAnswers(where, given, implications);
  const idsWith = (answer: string): readonly string[] => ids.filter((id) => known.get(id) === answer);
  return {
    ...clusterVerdicts(known),
    met: idsWith('yes'),
    unmet: idsWith('no'),
    unknown: idsWith('unknown'),
    inferred,
    unknownEffects: unknownEffects(known, implications),
  };
}
