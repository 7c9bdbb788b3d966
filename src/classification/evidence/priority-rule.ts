import { KlusterlabError } from '../../errors';
import { requireChoice, requireKnownKeys, requireNumber, requireUnique } from '../contract';
import { applyRules } from '../rules';
import type { DecisionRule, RowDecision } from '../rules';

/** What is done about one problem, in figures. */
export interface LinkFigures {
  readonly problem: string;
  readonly activities: number;
  readonly cases: number;
  readonly weight: number;
  readonly weightByArena: Readonly<Record<string, number>>;
  /** Arenas with at least the stated share of the weight. */
  readonly arenas: readonly string[];
}

/** The figures that a priority can be read from. */
export type LinkMeasure = 'activities' | 'cases' | 'weight';

/** Priority by thresholds on one measure, or by decision rules on all figures. */
export type PriorityRule =
  | {
      readonly kind: 'thresholds';
      readonly measure: LinkMeasure;
      /** Highest first; the first whose bound the measure reaches decides. */
      readonly thresholds: readonly { readonly id: string; readonly atLeast: number; readonly priority: string }[];
      /** The priority below all thresholds. */
      readonly otherwise: string;
    }
  | {
      readonly kind: 'rules';
      /** On the columns `activities`, `cases`, `weight`, `arenas` (`+`-joined) and `weight:ARENA`; the first that holds decides. */
      readonly rules: readonly DecisionRule[];
      readonly otherwise: string;
    };

/** The priority of one problem, with the threshold or rule that decided, null for `otherwise`. */
export function decidePriority(
  entry: LinkFigures,
  rule: PriorityRule,
): { readonly priority: string; readonly decidedBy: string | null } {
  if (rule.kind === 'thresholds') {
    const reached = rule.thresholds.find((threshold) => entry[rule.measure] >= threshold.atLeast);
    return { priority: reached?.priority ?? rule.otherwise, decidedBy: reached?.id ?? null };
  }
  const { problem, activities, cases, weight, arenas, weightByArena } = entry;
  const byArena = Object.entries(weightByArena).map(([arena, value]) => [`weight:${arena}`, value] as const);
  const row = { problem, activities, cases, weight, arenas: arenas.join('+'), ...Object.fromEntries(byArena) };
  const decision = applyRules([row], rule.rules, { idColumn: 'problem', resolution: 'first' })
    .decisions[0] as RowDecision;
  if (decision.status !== 'decided') return { priority: rule.otherwise, decidedBy: null };
  return { priority: String(decision.outcome), decidedBy: decision.fired[0] ?? null };
}

/** Throws unless the rule is one of the two kinds and each threshold can decide. */
export function requirePriorityRule(where: string, rule: PriorityRule): void {
  requireChoice(where, 'priority.kind', rule.kind, ['thresholds', 'rules']);
  if (rule.kind === 'rules') {
    requireKnownKeys(where, rule, { required: ['kind', 'rules', 'otherwise'] });
    return;
  }
  requireKnownKeys(where, rule, { required: ['kind', 'measure', 'thresholds', 'otherwise'] });
  requireChoice(where, 'priority.measure', rule.measure, ['activities', 'cases', 'weight']);
  requireUnique(
    where,
    'thresholds',
    rule.thresholds.map((threshold) => threshold.id),
  );
  rule.thresholds.forEach((threshold, index) => {
    requireNumber(where, `threshold ${threshold.id}`, threshold.atLeast, { above: 0 });
    const before = rule.thresholds[index - 1];
    if (before === undefined || before.atLeast > threshold.atLeast) return;
    throw new KlusterlabError({
      code: 'unordered-thresholds',
      where,
      parameter: `threshold ${threshold.id}`,
      expected: `a bound below ${before.atLeast}, that of ${before.id}, or it never decides`,
      received: threshold.atLeast,
    });
  });
}
