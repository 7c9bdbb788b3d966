import { checkKeys, checkList, checkNames, checkWord } from './checks';
import { ordered } from './hull';
import { shareBounds } from './share';
import type { ClosedRange, Share } from './share';

/** One question of a cascade, as it was published. */
export interface CascadeStage {
  readonly name: string;
  readonly share: Share;
  /** What the share is of: all who entered the cascade, or those who passed each stage before this one. */
  readonly of: 'entrants' | 'previous';
}

/** One stage with what is known after it. */
export interface CascadeStep {
  readonly name: string;
  readonly share: ClosedRange;
  readonly of: CascadeStage['of'];
  /** The share of the entrants that passed this stage and all before it. */
  readonly passed: ClosedRange;
  /** The same if every stage were independent of those before it: a guess, for comparison. */
  readonly passedIfIndependent: ClosedRange;
}

/** A cascade with what is known after each stage and after all. */
export interface Cascade {
  readonly steps: readonly CascadeStep[];
  /** The share of the entrants that passes every stage. */
  readonly passed: ClosedRange;
  readonly passedIfIndependent: ClosedRange;
}

/** What a stage's share can be of. */
export const CASCADE_BASES: readonly CascadeStage['of'][] = ['entrants', 'previous'];

/**
 * Bounds on the share that passes every stage, from each stage's published share.
 *
 * With [l, u] the share that passed so far, starting from [1, 1]: a share c of the previous gives [l·c, u·c], exactly
 * what it says; a share c of the entrants gives [max(0, l + c − 1), min(u, c)], Fréchet's bounds, since nothing says
 * whether the same respondents passed both. The bounds are sharp: some joint table attains each. With ranges they are
 * over all shares in the ranges.
 *
 * @param stages in the order of the questions, with different names; shares in [0, 1].
 * @returns the bounds after each stage and after all, as shares of the entrants.
 * @throws KlusterlabError on an empty list, bad keys, names, words or shares.
 * Oracle: linear programming over the joint table (scipy.optimize.linprog).
 * @example
 * cascade([
 *   { name: 'very important', share: 0.64, of: 'entrants' },
 *   { name: 'not obtainable otherwise', share: 0.65, of: 'entrants' },
 * ]).passed
 * // { "lower": 0.29, "upper": 0.64 }
 */
export function cascade(stages: readonly CascadeStage[]): Cascade {
  const where = 'cascade';
  checkList(where, 'stages', stages);
  stages.forEach((stage, index) => checkKeys(`${where} stages[${index}]`, stage, ['name', 'share', 'of'], []));
  checkNames(where, 'stages', stages);
  const steps: CascadeStep[] = [];
  for (const stage of stages) {
    checkWord(where, `${stage.name}.of`, stage.of, CASCADE_BASES);
    const share = shareBounds(stage.share, where, `${stage.name}.share`);
    const before = steps[steps.length - 1] ?? ENTRANTS;
    steps.push({
      name: stage.name,
      share,
      of: stage.of,
      passed: stage.of === 'previous' ? times(before.passed, share) : overlap(before.passed, share),
      passedIfIndependent: times(before.passedIfIndependent, share),
    });
  }
  const { passed, passedIfIndependent } = steps[steps.length - 1] ?? ENTRANTS;
  return { steps, passed, passedIfIndependent };
}

const ENTRANTS = { passed: { lower: 1, upper: 1 }, passedIfIndependent: { lower: 1, upper: 1 } };

function times(first: ClosedRange, second: ClosedRange): ClosedRange {
  return { lower: first.lower * second.lower, upper: first.upper * second.upper };
}

function overlap(first: ClosedRange, second: ClosedRange): ClosedRange {
  return ordered(Math.max(0, first.lower - (1 - second.lower)), Math.min(first.upper, second.upper));
}
