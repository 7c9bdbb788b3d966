import { matchRule } from '../../classification';
import type { DecisionRule } from '../../classification';
import type { FigureValue } from '../../report';
import type { OverlappingCascades } from '../../survey';
import type { ProgrammeResult } from './programme-results';
import type { SurveyResult } from './survey-results';

/** Questions that ask what would have come about without the initiative. */
const COUNTERFACTUAL_QUESTIONS = ['elsewhere', 'decisive'];

/** Whether cost can be set against effects: 5.4 gives the same reason for both of its last statements. */
export const PROPORTION_RULES: readonly DecisionRule[] = [
  { id: 'proportion-unknown', conditions: { separable: 'no' }, outcome: 'unknown', section: '5.4' },
  { id: 'proportion-assessable', conditions: { separable: 'yes' }, outcome: 'assessable', section: '5.4' },
];

/**
 * What 5.4 concludes on the results of 5.2, by rules of ours.
 *
 * - Overestimating: the studies without a counterfactual question, a majority if they are more than half of all.
 * - Separable: yes if the printed shares fix for each benefit how many owed it to the initiative, else no.
 * - Cost in proportion: by PROPORTION_RULES.
 *
 * @param results what surveyResults gives
 * @param programme what programmeResults gives: one study more, of counts
 * @param cascades what counterfactualCascades gives
 * @returns ledger id to value
 *
 * @example
 * resultJudgements(results, programme, cascades)['5.4.separable']; // 'no'
 */
export function resultJudgements(
  results: readonly SurveyResult[],
  programme: readonly ProgrammeResult[],
  cascades: OverlappingCascades,
): Readonly<Record<string, FigureValue>> {
  const surveys = [...new Set(results.map(({ study }) => study))];
  const asking = surveys.filter((name) =>
    results.some(({ study, question }) => study === name && COUNTERFACTUAL_QUESTIONS.includes(question)),
  );
  const studies = surveys.length + (programme.length > 0 ? 1 : 0);
  const fixed = cascades.groups.every(({ cascade: { passed } }) => passed.lower === passed.upper);
  const separable = fixed ? 'yes' : 'no';
  const proportion = PROPORTION_RULES.find((rule) => matchRule({ separable }, rule, []) === 'yes');
  return {
    '5.4.overestimating-studies': studies - asking.length > studies / 2 ? 'majority' : 'minority',
    '5.4.separable': separable,
    '5.4.cost-in-proportion': String(proportion?.outcome),
  };
}
