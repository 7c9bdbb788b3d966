import { requireChoice, requireKnownKeys, requireNumber, requireUnique } from '../contract';
import { decidePriority, requirePriorityRule } from './priority-rule';
import type { LinkFigures, PriorityRule } from './priority-rule';

/** Something that is done: in which arena, and by which case. */
export interface Activity {
  readonly id: string;
  readonly arena: string;
  readonly case: string;
}

/** A coded claim that an activity works on a problem, with how much it counts. */
export interface ActivityLink {
  readonly activity: string;
  readonly problem: string;
  /** Above 0; 1 for each link makes the weights counts. */
  readonly weight: number;
}

export interface TheoryOfChangeOptions {
  /** All problems, also those that no activity is linked to. */
  readonly problems: readonly string[];
  /** All arenas, in the order in which they are shown. */
  readonly arenas: readonly string[];
  /** A problem belongs to each arena that has at least this share of its weight, above 0 and up to 1. */
  readonly arenaShare: number;
  readonly priority: PriorityRule;
}

/** What is done about one problem, and the priority that follows. */
export interface ProblemPriority extends LinkFigures {
  readonly problem: string;
  readonly priority: string;
  /** The threshold or rule that decided; null for `otherwise`. */
  readonly decidedBy: string | null;
  /** The links that count, in their order. */
  readonly links: readonly ActivityLink[];
}

/**
 * From activities by arena and coded links to problems: how much is done about each problem, where, and the priority
 * that an explicit rule reads from it.
 *
 * @param activities what is done
 * @param links which activity is coded as working on which problem
 * @param options problems, arenas, the share that makes an arena count, and the priority rule
 * @returns one entry for each problem, with the links behind it
 * @throws KlusterlabError for an unknown or repeated activity, arena, problem or link, thresholds that do not fall, …
 *
 * @example
 * const activities = [{ id: 'a1', arena: 'platform', case: 'c1' }, { id: 'a2', arena: 'project', case: 'c2' }];
 * const links = [{ activity: 'a1', problem: 'p', weight: 1 }, { activity: 'a2', problem: 'p', weight: 1 }];
 * const priority = { kind: 'thresholds', measure: 'cases', thresholds: [{ id: 't', atLeast: 2, priority: 'high' }], otherwise: 'low' };
 * theoryOfChange(activities, links, { problems: ['p', 'q'], arenas: ['platform', 'project'], arenaShare: 0.5, priority })
 *   .map((entry) => entry.priority); // ['high', 'low']
 */
export function theoryOfChange(
  activities: readonly Activity[],
  links: readonly ActivityLink[],
  options: TheoryOfChangeOptions,
): readonly ProblemPriority[] {
  const where = 'theoryOfChange';
  requireKnownKeys(where, options, { required: ['problems', 'arenas', 'arenaShare', 'priority'] });
  requireNumber(where, 'arenaShare', options.arenaShare, { above: 0, atMost: 1, unit: 'share of weight' });
  requireInputs(where, activities, links, options);
  requirePriorityRule(where, options.priority);
  const measured = options.problems.map((problem) => measure(problem, activities, links, options));
  return measured.map((entry) => ({ ...entry, ...decidePriority(entry, options.priority) }));
}

type Measured = Omit<ProblemPriority, 'priority' | 'decidedBy'>;

function measure(
  problem: string,
  activities: readonly Activity[],
  links: readonly ActivityLink[],
  { arenas, arenaShare }: TheoryOfChangeOptions,
): Measured {
  const own = links.filter((link) => link.problem === problem);
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const weightIn = (arena: string): number =>
    own.reduce((sum, link) => sum + (byId.get(link.activity)?.arena === arena ? link.weight : 0), 0);
  const weight = own.reduce((sum, link) => sum + link.weight, 0);
  return {
    problem,
    activities: own.length,
    cases: new Set(own.map((link) => byId.get(link.activity)?.case)).size,
    weight,
    weightByArena: Object.fromEntries(arenas.map((arena) => [arena, weightIn(arena)])),
    arenas: arenas.filter((arena) => weight > 0 && weightIn(arena) / weight >= arenaShare),
    links: own,
  };
}

function requireInputs(
  where: string,
  activities: readonly Activity[],
  links: readonly ActivityLink[],
  options: TheoryOfChangeOptions,
): void {
  requireUnique(where, 'problems', options.problems);
  requireUnique(where, 'arenas', options.arenas);
  requireUnique(
    where,
    'activities',
    activities.map((activity) => activity.id),
  );
  requireUnique(
    where,
    'links',
    links.map((link) => JSON.stringify([link.activity, link.problem])),
  );
  activities.forEach(({ id, arena }) => requireChoice(where, `arena of ${id}`, arena, options.arenas));
  const ids = activities.map((activity) => activity.id);
  links.forEach((link, index) => {
    requireChoice(where, `activity of link ${index + 1}`, link.activity, ids);
    requireChoice(where, `problem of link ${index + 1}`, link.problem, options.problems);
    requireNumber(where, `weight of link ${index + 1}`, link.weight, { above: 0 });
  });
}
