import type { LitmusLevel, QualificationResult, VerdictRange } from '../../classification';
import type { ClusterClassification } from './classify-cluster';
import type { ClusterForm, LitmusOutcome } from './cluster-verdicts';
import { LITMUS_TESTS, litmusTestDefinition } from './litmus-test-definition';
import type { UnknownEffect } from './unknown-effects';

/**
 * A cluster's classification in words, for the command line.
 *
 * @param cluster its name
 * @param classification what `classifyCluster` gives
 * @returns lines of text without a line break at the end
 *
 * @example
 * classificationText('Dalen', classifyCluster({})).split('\n')[0]; // 'Dalen'
 */
export function classificationText(cluster: string, classification: ClusterClassification): string {
  const { litmusTests, form, qualification, inferred, unknownEffects } = classification;
  return [
    cluster,
    ...LITMUS_TESTS.flatMap((test) => testLines(test, litmusTests[test])),
    `  policy form: ${formText(form)}`,
    `  qualification as an initiative: ${qualificationText(qualification)}`,
    ...(inferred.length > 0 ? [`  follows from other answers: ${inferred.join(', ')}`] : []),
    ...effectLines(unknownEffects),
  ].join('\n');
}

function testLines(test: (typeof LITMUS_TESTS)[number], outcome: LitmusOutcome): readonly string[] {
  const verdict = outcome.verdict === 'undetermined' ? `undetermined (${rangeText(outcome)})` : outcome.verdict;
  return [`  ${litmusTestDefinition(test).table}, ${test} cluster: ${verdict}`, ...outcome.levels.map(levelText)];
}

function levelText({ verdict, score, unmet, unknown }: LitmusLevel): string {
  return `    ${verdict}: ${score.met} of ${score.total} met${rest('not met', unmet)}${rest('unknown', unknown)}`;
}

function rest(label: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `; ${label}: ${ids.join(', ')}`;
}

function formText({ form, candidates, judgedBy }: ClusterForm): string {
  if (candidates.length === 0) return 'none of the three';
  const tests = judgedBy.map((test) => litmusTestDefinition(test).table).join(' and ');
  return `${form ?? `undetermined (${candidates.join(' or ')})`}, judged by ${tests}`;
}

function qualificationText({ qualifies, score, unmet, unknown }: QualificationResult): string {
  return `${qualifies}, ${score.met} of ${score.needed} met${rest('not met', unmet)}${rest('unknown', unknown)}`;
}

function rangeText({ bestCase, worstCase }: VerdictRange): string {
  return bestCase === worstCase ? bestCase : `${worstCase} to ${bestCase}`;
}

function effectLines(effects: readonly UnknownEffect[]): readonly string[] {
  const lines = effects.flatMap((effect) =>
    effect.changes.map((part) => `    ${effect.criterion}: ${effectText(effect, part)}`),
  );
  if (effects.length === 0) return [];
  return lines.length === 0
    ? ['  no single unknown answer changes a verdict']
    : ['  what single unknown answers could change:', ...lines];
}

function effectText({ ifYes, ifNo }: UnknownEffect, part: UnknownEffect['changes'][number]): string {
  if (part === 'form') return `form: yes ${openForms(ifYes.forms)}, no ${openForms(ifNo.forms)}`;
  if (part === 'qualification') return `qualification: yes ${ifYes.qualifies}, no ${ifNo.qualifies}`;
  return `${litmusTestDefinition(part).table}: yes ${rangeText(ifYes[part])}, no ${rangeText(ifNo[part])}`;
}

function openForms(forms: readonly string[]): string {
  return forms.join(' or ') || 'none';
}
