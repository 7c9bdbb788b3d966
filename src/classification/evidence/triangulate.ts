import { KlusterlabError } from '../../errors';
import { requireChoice, requireKnownKeys, requireUnique } from '../contract';
import { applyRules } from '../rules';
import type { DecisionRule, RowDecision } from '../rules';

/** One source naming one item. */
export interface Mention {
  readonly item: string;
  readonly source: string;
  /** Where in the source, if known. */
  readonly reference?: string;
}

export interface TriangulateOptions {
  /** All sources that were asked, whether they name anything or not. */
  readonly sources: readonly string[];
  /**
   * Rules that turn a pattern into a category. Their columns: each source with `named` or `silent`, and `pattern` with
   * `all`, `several`, `one` or `none`. All rules that hold fire.
   */
  readonly categories: readonly DecisionRule[];
  /** Items to list although no source may name them; those named come after. */
  readonly items?: readonly string[];
}

/** Who names one item. Silence is not denial: a source that does not name an item has not spoken of it. */
export interface TriangulatedItem {
  readonly item: string;
  readonly namedBy: readonly string[];
  readonly silent: readonly string[];
  readonly pattern: 'all' | 'several' | 'one' | 'none';
  /** The category, null if no rule or several with different outcomes hold. */
  readonly category: string | null;
  readonly status: RowDecision['status'];
  /** The rules that held. */
  readonly fired: readonly string[];
  /** The references given, with their source. */
  readonly references: readonly { readonly source: string; readonly reference: string }[];
}

/** Items by who names them. */
export interface Triangulation {
  readonly items: readonly TriangulatedItem[];
  /** The items of each category, in the order of the rules. */
  readonly categories: readonly { readonly category: string; readonly items: readonly string[] }[];
  /** For each source, how many items it names, how many it alone names, and how many it shares with each other source. */
  readonly sources: readonly {
    readonly source: string;
    readonly named: number;
    readonly alone: number;
    readonly shared: Readonly<Record<string, number>>;
  }[];
}

/**
 * Which items several sources agree on, by the pattern of who names them.
 *
 * @param mentions one for each time that a source names an item; repeats count once
 * @param options the sources, the rules for the categories, and items to list in any case
 * @returns every item with who names it, its pattern and its category, and the sources' overlap
 * @throws KlusterlabError for a source that is not listed, a rule that asks about another column, or an unknown option
 *
 * @example
 * const mentions = [{ item: 'ideas', source: 'policy' }, { item: 'inputs', source: 'policy' }, { item: 'inputs', source: 'theory' }];
 * const categories = [{ id: 'c1', conditions: { pattern: 'all' }, outcome: 'agreed', section: '4' }];
 * triangulate(mentions, { sources: ['policy', 'theory'], categories }).items.map((item) => item.category); // [null, 'agreed']
 */
export function triangulate(mentions: readonly Mention[], options: TriangulateOptions): Triangulation {
  const where = 'triangulate';
  requireKnownKeys(where, options, { required: ['sources', 'categories'], optional: ['items'] });
  const { sources, categories } = options;
  requireUnique(where, 'sources', sources);
  requireUnique(where, 'items', options.items ?? []);
  if (sources.includes('pattern')) {
    throw new KlusterlabError({
      code: 'reserved-name',
      where,
      parameter: 'sources',
      expected: 'no source called "pattern", since rules use that name',
      received: sources,
    });
  }
  mentions.forEach((mention, index) => requireChoice(where, `source of mention ${index + 1}`, mention.source, sources));
  const names = [...new Set([...(options.items ?? []), ...mentions.map((mention) => mention.item)])];
  const namings = names.map((item) => {
    const own = mentions.filter((mention) => mention.item === item);
    const namedBy = sources.filter((source) => own.some((mention) => mention.source === source));
    const references = own.flatMap(({ source, reference }) => (reference === undefined ? [] : [{ source, reference }]));
    const silent = sources.filter((source) => !namedBy.includes(source));
    return { item, namedBy, silent, pattern: patternOf(namedBy.length, sources.length), references };
  });
  const rows = namings.map(({ item, namedBy, pattern }) => ({
    ...Object.fromEntries(sources.map((source) => [source, namedBy.includes(source) ? 'named' : 'silent'])),
    pattern,
    // The item's name under a column that no source or rule can mean.
    '': item,
  }));
  const { decisions } = applyRules(rows, categories, { idColumn: '', resolution: 'all' });
  const items = namings.map((naming, index): TriangulatedItem => {
    const { status, outcome, fired } = decisions[index] as RowDecision;
    return { ...naming, category: outcome === null ? null : String(outcome), status, fired };
  });
  return {
    items,
    categories: [...new Set(categories.map((rule) => String(rule.outcome)))].map((category) => ({
      category,
      items: items.filter((item) => item.category === category).map(({ item }) => item),
    })),
    sources: sources.map((source) => sourceSummary(source, sources, items)),
  };
}

function patternOf(count: number, of: number): TriangulatedItem['pattern'] {
  if (count === 0) return 'none';
  if (count === of) return 'all';
  return count === 1 ? 'one' : 'several';
}

function sourceSummary(
  source: string,
  sources: readonly string[],
  items: readonly TriangulatedItem[],
): Triangulation['sources'][number] {
  const own = items.filter((item) => item.namedBy.includes(source));
  const others = sources.filter((other) => other !== source);
  return {
    source,
    named: own.length,
    alone: own.filter((item) => item.namedBy.length === 1).length,
    shared: Object.fromEntries(
      others.map((other) => [other, own.filter((item) => item.namedBy.includes(other)).length]),
    ),
  };
}
