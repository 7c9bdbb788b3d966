import { survivingItems } from '../../classification';
import { asPrinted } from './as-printed';
import type { AuditInput } from './audit-input';
import type { ContradictionRun, ReadingResults } from './contradiction-run';
import { decideRows } from './decide-rows';
import { FAILURE_THEORY_RULES } from './appendix-rules';

/** The contradictions about figures and wording that a computation can take sides in, run under both readings. */
export const RUNS_ON_FIGURES: readonly ContradictionRun[] = [
  {
    id: 'number-of-questions',
    asks: 'sub-questions: 1.1; 6.1',
    run: ({ table }: AuditInput): ReadingResults => {
      const inSection = (section: string): number =>
        table('research-questions').filter((row) => row['section'] === section && row['level'] === 'sub').length;
      return [inSection('1.1'), inSection('6.1')];
    },
  },
  {
    id: 'nearly-double',
    asks: "policy's failures per failure of the research on initiatives: by Table 7; by the lists of 4.1 and 4.2",
    run: ({ number, ledger, upstream }: AuditInput): ReadingResults => {
      const inTable7 = (source: string): number =>
        upstream.filter((row) => asPrinted(ledger, `t7.${String(row['failure'])}.sources`).includes(source)).length;
      return [inTable7('policy') / inTable7('initiative-research'), number('4.1.failures') / number('4.2.gaps')];
    },
  },
  {
    id: 'porter-three-or-four',
    asks: 'failures with Porter: roles in 2.2; list of 4.2',
    run: ({ table }) => [
      table('enumerations').filter((row) => row['list'] === 'porter-policy-roles').length,
      table('theory-failures').filter((row) => row['source'] === 'porter').length,
    ],
  },
  {
    id: 'triangulation-sources',
    asks: 'failures that pass: agreement of two or more sources (Table 7); strong support in failure theory (Table 8)',
    run: ({ upstream }: AuditInput): ReadingResults => {
      const theory = decideRows('audit', upstream, FAILURE_THEORY_RULES);
      const agreed = upstream.filter((row) => row['group'] !== 'unique').map((row) => String(row['failure']));
      return [agreed, [...theory].filter(([, outcome]) => outcome === 'strong').map(([failure]) => failure)];
    },
  },
  {
    id: 'not-prioritised-three-or-four',
    asks: 'failures in Table 9, prioritised or not: last row as four items; as in Table 7',
    run: ({ upstream }) => [upstream.length + 1, upstream.length],
  },
  {
    id: 'learning-about-what',
    asks: 'sources behind learning: one failure (Table 7); two failures, research on regional development alone',
    run: ({ table }: AuditInput): ReadingResults => {
      const own = table('failure-sources').filter((row) => row['failure'] === 'regional-learning');
      const sources = (rows: typeof own): readonly string[] => [...new Set(rows.map((row) => String(row['source'])))];
      return [sources(own), sources(own.filter((row) => row['basis'] === 'same'))];
    },
  },
  {
    id: 'quarter-in-each-group',
    asks: 'those with financing who neither lacked another source nor had one easily: a quarter easily; as printed for them',
    run: ({ number }: AuditInput): ReadingResults => {
      const rest = (easily: string): number => 1 - number('5.2.sweco.none-other.financing') - number(easily);
      return [rest('5.2.sweco.easily-obtainable.each'), rest('5.2.sweco.easily-obtainable.financing')];
    },
  },
  {
    id: 'survey-in-line',
    asks: 'contacts through the initiative, share of those asked: survey of 2011; Ramböll',
    run: ({ number }) => [number('5.2.sweco.received.contacts'), number('5.2.ramboll.new-networks.yes')],
  },
  {
    id: 'products-without-services',
    asks: 'firms that it helped: to new products; to new services, which are products',
    run: ({ number }) => [number('5.2.ramboll.new-products.yes'), number('5.2.ramboll.new-services.yes')],
  },
  {
    id: 'international-profile',
    asks: 'case clusters with platform work abroad: weak profile, so few; counted',
    run: ({ table }: AuditInput): ReadingResults => {
      const abroad = table('activity-failures')
        .filter((row) => row['failure'] === 'internationalisation')
        .map((row) => row['activity']);
      const own = table('case-activities').filter(
        (row) => row['arena'] === 'platform' && abroad.includes(row['id'] ?? null),
      );
      return [new Set(own.map((row) => row['cluster'])).size, 'weak'];
    },
  },
  {
    id: 'missing-section-4.4',
    asks: 'last section of chapter 4: referred to; existing',
    run: ({ table }: AuditInput): ReadingResults => {
      const sections = table('sections').map((row) => String(row['id']));
      return [
        '4.4',
        sections
          .filter((id) => id.startsWith('4.'))
          .sort()
          .at(-1) ?? 'none',
      ];
    },
  },
  {
    id: 'criteria-two-or-three',
    asks: 'whether commercialisation passes all criteria: the two of the summary; the three of chapter 4, worth unknown',
    run: (): ReadingResults => {
      const answers = { marketFailure: 'yes', additionality: 'yes', costEffectiveness: 'unknown' } as const;
      const passes = (criteria: readonly string[]): string =>
        survivingItems([{ item: 'commercialisation', answers }], criteria).surviving.length > 0 ? 'yes' : 'open';
      return [passes(Object.keys(answers).slice(0, 2)), passes(Object.keys(answers))];
    },
  },
  {
    id: 'cind-excluded-employees',
    asks: 'employees left out: as said; by the list',
    run: ({ number }) => [
      number('3.1.cind.excluded-employees'),
      number('3.1.cind.local') + number('3.1.cind.natural-resources') + number('3.1.cind.public-administration'),
    ],
  },
  {
    id: 'cind-concentration',
    asks: 'industry clusters that are concentrated, share: quotation in 2.3; more than size explains, 3.1',
    run: ({ number }) => [
      number('2.3.overrepresented-share'),
      number('3.1.cind.above-expected') / number('2.3.industry-clusters'),
    ],
  },
  {
    id: 'eu-equal-parts',
    asks: "the EU's share of what is not local: equal parts; by Tables 5 and 6",
    run: ({ number }) => [
      number('3.3.eu-share-of-rest'),
      (1 - number('t6.observed-sum') / number('3.3.observed-sum')) / (1 - number('3.3.local-share')),
    ],
  },
  {
    id: 'list-outdated',
    asks: 'annual cost in million SEK: the list as it is; with one initiative more, by the median',
    run: ({ number }: AuditInput): ReadingResults => {
      const others = number('3.3.population-size') - number('3.3.sample-size');
      const total = number('3.3.observed-sum') + number('t5.others');
      return [total / 1e6, (total + number('t5.others') / others) / 1e6];
    },
  },
  {
    id: 'population-scope',
    asks: 'annual cost in million SEK: the networks at the same cost; the initiatives of the list alone',
    run: ({ number }: AuditInput): ReadingResults => {
      const total = (number('3.3.observed-sum') + number('t5.others')) / 1e6;
      const count = number('3.3.population-size');
      return [(total * (count + number('3.2.strategic-networks'))) / count, total];
    },
  },
];
