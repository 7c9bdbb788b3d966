import type { CodedRow } from '../../classification';
import { FAILURE_THEORY_RULES } from './appendix-rules';
import { asPrinted } from './as-printed';
import type { AuditInput } from './audit-input';
import type { ContradictionRun, ReadingResults } from './contradiction-run';
import { decideRows } from './decide-rows';
import { ADDITIONALITY_RULES, TABLE_10_ADDRESSED_RULES, TABLE_10_THEORY_RULES } from './table-10-rules';

/** The contradictions about coded cells, run under both readings. */
export const RUNS_ON_CODINGS: readonly ContradictionRun[] = [
  {
    id: 'arena-platform-or-both',
    asks: 'failures of high priority that are worked on in projects alone',
    run: ({ upstream, assessment }) => [
      failuresWhere(upstream, { practice: 'high', arena: 'project' }),
      failuresWhere(assessment, { priority: 'high', arena: 'project' }),
    ],
  },
  {
    id: 'internationalisation-three-types',
    asks: 'support in failure theory by the rule: classic types only; unclear only',
    run: (input) => [theoryBy(input, 'internationalisation', 'yes'), theoryBy(input, 'internationalisation', 'no')],
  },
  {
    id: 'classic-failures-missing',
    asks: 'support in failure theory by the rule: no entry in Table 8; entered as classic',
    run: (input) => [theoryBy(input, 'classic-failures', 'no'), theoryBy(input, 'classic-failures', 'yes')],
  },
  {
    id: 'ideas-theory',
    asks: 'additionality for ideas by the rule of Table 10: theory by Table 8; theory as the appendix has it',
    run: ({ table10 }) => [
      additionalityOf(table10, 'ideas', { theory: 'strong' }),
      additionalityOf(table10, 'ideas', {}),
    ],
  },
  {
    id: 'table-10-rows',
    asks: 'rows without additionality by the rule of Table 10: all that the appendix has; those of Table 10',
    run: ({ assessment, table10 }: AuditInput): ReadingResults => {
      const theory = decideRows('audit', assessment, TABLE_10_THEORY_RULES);
      const addressed = decideRows('audit', assessment, TABLE_10_ADDRESSED_RULES);
      const all = assessment.map((row) => {
        const failure = String(row['failure']);
        return { failure, theory: theory.get(failure) ?? null, addressed: addressed.get(failure) ?? null };
      });
      return [countWithout(all), countWithout(table10)];
    },
  },
  {
    id: 'all-or-most-agree',
    asks: 'sources that name too little clustering: as printed in Table 7; by the lists of 4.1 and 4.2',
    run: ({ ledger, table }) => [
      asPrinted(ledger, 't7.clustering.sources'),
      sourcesOf(table('failure-sources'), 'clustering'),
    ],
  },
  {
    id: 'four-needs-or-eight-failures',
    asks: 'what policy and research agree on: needs in the text; failures in Table 7',
    run: ({ table, upstream }) => [
      table('enumerations').filter((row) => row['list'] === 'initiative-consensus').length,
      failuresWhere(upstream, { group: 'agree-initiative' }).length,
    ],
  },
  {
    id: 'uneven-geography',
    asks: 'failures said to be only uneven geography',
    run: ({ ledger }) => [asPrinted(ledger, '4.3.uneven-geography'), asPrinted(ledger, '6.1.unsupported-failures')],
  },
  {
    id: 'table-2-stricter',
    asks: 'criteria for potential: Table 2; Table 1',
    run: ({ table }: AuditInput): ReadingResults => {
      const criteria = (test: string): number =>
        table('litmus-criteria').filter((row) => row['test'] === test && row['verdict'] === 'potential').length;
      return [criteria('collaboration'), criteria('porterian')];
    },
  },
  {
    id: 'boundary-crossing-focus',
    asks: 'failure that carries the third benefit: as listed first; by priority in practice',
    run: ({ table, assessment }: AuditInput): ReadingResults => {
      const behind = table('conclusion-failures')
        .filter((row) => row['conclusion'] === 'benefit.collaboration')
        .map((row) => String(row['failure']));
      const high = failuresWhere(assessment, { priority: 'high' }).filter((failure) => behind.includes(failure));
      return [behind.slice(0, 1), high];
    },
  },
  {
    id: 'sparse-chains-focus',
    asks: 'additionality for sparse value chains by the rule: addressed to some extent; not addressed',
    run: ({ table10 }) => [
      additionalityOf(table10, 'sparse-value-chains', { addressed: 'some' }),
      additionalityOf(table10, 'sparse-value-chains', { addressed: 'none' }),
    ],
  },
  {
    id: 'internationalisation-arena',
    asks: 'arenas with activities for internationalisation: as printed; in the case clusters, with their number',
    run: ({ ledger, table }) => [asPrinted(ledger, 't9.internationalisation.arena'), activitiesByArena(table)],
  },
];

function failuresWhere(rows: readonly CodedRow[], codes: CodedRow): readonly string[] {
  return rows
    .filter((row) => Object.entries(codes).every(([column, code]) => row[column] === code))
    .map((row) => String(row['failure']));
}

function theoryBy({ upstream }: AuditInput, failure: string, classic: 'yes' | 'no'): string {
  const rows = upstream
    .filter((row) => row['failure'] === failure)
    .map((row) => ({ ...row, classic, unclear: classic === 'yes' ? 'no' : 'yes' }));
  return decideRows('audit', rows, FAILURE_THEORY_RULES).get(failure) ?? '';
}

function additionalityOf(table10: readonly CodedRow[], failure: string, changes: CodedRow): string {
  const rows = table10.filter((row) => row['failure'] === failure).map((row) => ({ ...row, ...changes }));
  return decideRows('audit', rows, ADDITIONALITY_RULES).get(failure) ?? '';
}

function countWithout(rows: readonly CodedRow[]): string {
  const outcomes = [...decideRows('audit', rows, ADDITIONALITY_RULES).values()];
  const without = outcomes.filter((outcome) => outcome === 'no' || outcome === 'less-likely').length;
  return `${without} of ${outcomes.length}`;
}

function sourcesOf(links: readonly CodedRow[], failure: string): readonly string[] {
  return [...new Set(links.filter((row) => row['failure'] === failure).map((row) => String(row['source'])))];
}

function activitiesByArena(table: AuditInput['table']): readonly string[] {
  const linked = table('activity-failures').filter((row) => row['failure'] === 'internationalisation');
  const arenaOf = new Map(table('case-activities').map((row) => [row['id'], String(row['arena'])]));
  const arenas = linked.map((row) => arenaOf.get(row['activity'] ?? null) ?? 'unknown');
  return [...new Set(arenas)].map((arena) => `${arena} ${arenas.filter((other) => other === arena).length}`);
}
