import { VERDICT_CLASSES, VERDICT_LABELS } from '../report';
import type { VerdictClass } from '../report';

const MEANINGS: Readonly<Record<VerdictClass, string>> = {
  exact: 'The recomputed value is the print itself.',
  withinRounding: 'The recomputed value is one of those that the rounded or vague print stands for.',
  explained: 'The report contradicts itself on this figure; the verdict names the contradiction.',
  notReproducible: 'Nothing that is published yields this figure; the verdict says why.',
  mismatch: 'The recomputation does not give the print: the run fails.',
};

/** The classes of verdicts with what they mean, as rows to be shown. */
export function verdictLegend(): readonly { readonly verdict: string; readonly meaning: string }[] {
  return VERDICT_CLASSES.map((verdict) => ({ verdict: VERDICT_LABELS[verdict], meaning: MEANINGS[verdict] }));
}
