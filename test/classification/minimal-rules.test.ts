import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRules, approximations, minimalRuleCovers, minimalRules } from '../../src/classification';
import type { CodedRow } from '../../src/classification';
import { minimumCovers } from '../../src/classification/covers/minimum-covers';
import { CONDITIONS, alike, smallTables, subsetsOf, within } from './small-tables';

const columns = { conditionColumns: CONDITIONS, decisionColumn: 'decision' };

/** Every rule over the columns whose rows stay within the approximation and that loses this with any condition less. */
function rulesByBruteForce(rows: readonly CodedRow[], approximation: 'lower' | 'upper'): string[] {
  const found = new Set<string>();
  for (const set of approximations(rows, columns)) {
    const target = set[approximation];
    const staysWithin = (model: CodedRow | undefined, own: readonly string[]): boolean =>
      within(
        rows.flatMap((row, index) => (alike(row, model, own) ? [index] : [])),
        target,
      );
    for (const index of target) {
      const model = rows[index];
      for (const own of subsetsOf(CONDITIONS)) {
        if (!staysWithin(model, own)) continue;
        if (own.some((_, at) => staysWithin(model, own.filter((__, other) => other !== at)))) continue; // prettier-ignore
        found.add(JSON.stringify([own.map((column) => [column, model?.[column]]), set.decision]));
      }
    }
  }
  return [...found].sort();
}

describe('minimalRules', () => {
  it.each(['lower', 'upper'] as const)('on the %s approximation are those that brute force finds', (approximation) => {
    fc.assert(
      fc.property(smallTables, (rows) => {
        const rules = minimalRules(rows, { ...columns, approximation });
        const asText = rules.map((rule) => JSON.stringify([Object.entries(rule.conditions), rule.outcome]));
        expect(asText.sort()).toEqual(rulesByBruteForce(rows, approximation));
      }),
    );
  });

  it('give back the decisions of every certain row through applyRules, without conflict', () => {
    fc.assert(
      fc.property(smallTables, (rows) => {
        const rules = minimalRules(rows, { ...columns, approximation: 'lower' });
        const certain = new Set(approximations(rows, columns).flatMap(({ lower }) => lower));
        const { decisions } = applyRules(rows, rules, { idColumn: 'a', resolution: 'all' });
        decisions.forEach((decision, index) => {
          if (certain.has(index)) expect(decision.outcome).toBe(rows[index]?.['decision']);
          else expect(decision.status).toBe('noMatch');
        });
      }),
    );
  });

  it('tell matches, certainty and coverage', () => {
    const rows = [
      { theory: 'yes', kept: 'yes' },
      { theory: 'yes', kept: 'no' },
      { theory: 'no', kept: 'no' },
    ];
    const options = { conditionColumns: ['theory'], decisionColumn: 'kept' };
    expect(minimalRules(rows, { ...options, approximation: 'upper' })[0]).toMatchObject({
      id: 'theory = yes → yes',
      outcome: 'yes',
      matches: [0, 1],
      certainty: 0.5,
      coverage: 1,
    });
    expect(minimalRules(rows, { ...options, approximation: 'lower' })).toMatchObject([
      { id: 'theory = no → no', certainty: 1, coverage: 0.5 },
    ]);
  });

  it('quote a code in a rule’s id where it would read like another type', () => {
    const rows = [{ x: '1', d: true }, { x: 1, d: false }]; // prettier-ignore
    const options = { conditionColumns: ['x'], decisionColumn: 'd', approximation: 'lower' } as const;
    expect(minimalRules(rows, options).map(({ id }) => id)).toEqual(['x = "1" → true', 'x = 1 → false']);
  });

  it('refuse a row without a decision', () => {
    const options = { conditionColumns: ['x'], decisionColumn: 'd', approximation: 'lower' } as const;
    expect(() => minimalRules([{ x: 1, d: null }], options)).toThrow(/d: expected a decision in every row/);
  });
});

describe('minimalRuleCovers', () => {
  it('are the smallest sets of rules that match every row of the approximation, as brute force finds them', () => {
    fc.assert(
      fc.property(smallTables, (rows) => {
        const options = { ...columns, approximation: 'lower' } as const;
        const rules = minimalRules(rows, options);
        for (const cover of minimalRuleCovers(rows, { ...options, maximumCovers: 1000 })) {
          const own = rules.filter((rule) => rule.outcome === cover.decision);
          fc.pre(own.length <= 10);
          const matching = subsetsOf(own).filter((set) => within(cover.rows, set.flatMap((rule) => rule.matches))); // prettier-ignore
          const size = Math.min(...matching.map((set) => set.length));
          const smallest = matching.filter((set) => set.length === size).map((set) => set.map(({ id }) => id).sort().join()); // prettier-ignore
          expect(cover.size).toBe(size);
          expect(cover.complete).toBe(true);
          expect(cover.covers.map((set) => set.map(({ id }) => id).sort().join()).sort()).toEqual(smallest.sort()); // prettier-ignore
        }
      }),
    );
  });
});

describe('minimumCovers', () => {
  const sets = fc.array(fc.uniqueArray(fc.nat(5), { minLength: 1 }), { minLength: 1, maxLength: 8 });

  it('are the smallest covers among all selections of sets', () => {
    fc.assert(
      fc.property(sets, (drawn) => {
        const elements = [...new Set(drawn.flat())];
        const own = drawn.map((set) => set.map((element) => elements.indexOf(element)));
        const covering = subsetsOf(own.map((_, index) => index)).filter(
          (selection) =>
          within(elements.map((_, element) => element), selection.flatMap((index) => own[index] ?? [])), // prettier-ignore
        );
        const size = Math.min(...covering.map((selection) => selection.length));
        const smallest = covering.filter((selection) => selection.length === size).map((selection) => selection.join());
        const found = minimumCovers(elements.length, own, { maximumCovers: 1000 });
        expect(found).toMatchObject({ size, complete: true });
        expect(found.covers.map((cover) => cover.join()).sort()).toEqual(smallest.sort());
      }),
    );
  });

  it('say when there are more than the cap, and refuse an element in no set', () => {
    expect(minimumCovers(1, [[0], [0], [0]], { maximumCovers: 2 })).toEqual({ covers: [[0], [1]], size: 1, complete: false }); // prettier-ignore
    expect(minimumCovers(1, [[0], [0]], { maximumCovers: 2 }).complete).toBe(true);
    expect(minimumCovers(0, [], { maximumCovers: 1 })).toEqual({ covers: [[]], size: 0, complete: true });
    expect(() => minimumCovers(2, [[0]], { maximumCovers: 1 })).toThrow(/received 1/);
  });

  it('give up after the steps that they are allowed', () => {
    // Size 0: one step; size 1: the root and its two choices; so four steps do and three do not.
    const twins: readonly number[][] = [[0], [0]];
    expect(minimumCovers(1, twins, { maximumCovers: 2, maximumSteps: 4 }).size).toBe(1);
    expect(() => minimumCovers(1, twins, { maximumCovers: 2, maximumSteps: 3 })).toThrow(/at most 3 steps.*2 sets/);
  });
});
