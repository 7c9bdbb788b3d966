import { qualityOfApproximation } from '../../classification';
import type { CodedRow } from '../../classification';
import type { AuditInput } from './audit-input';
import { asPrinted } from './as-printed';
import { concludedFailures } from './concluded-failures';
import { VERDICT_RULES } from './conclusion-rules';
import type { ContradictionRun, ReadingResults } from './contradiction-run';
import { decideRows } from './decide-rows';
import { SUMMARY_RULES } from './appendix-rules';
import { supportModel } from './support-model';
import { ADDITIONALITY_RULES, TABLE_10_THEORY_RULES } from './table-10-rules';
import { verdictRows } from './verdict-rows';
import { CODED_COLUMNS, verdictTable } from './verdict-table';

/** The contradictions on which a conclusion of chapter 5 or 6 turns, run under both readings. */
export const RUNS_ON_CONCLUSIONS: readonly ContradictionRun[] = [
  {
    id: 'table-10-theory',
    asks: 'failures for which the rule of Table 10 says a plain yes',
    run: (input: AuditInput): ReadingResults => {
      const theory = decideRows('audit', input.assessment, TABLE_10_THEORY_RULES);
      const recoded = input.table10.map((row) => ({ ...row, theory: theory.get(String(row['failure'])) ?? null }));
      return [withAdditionality(input.table10, ['yes']), withAdditionality(recoded, ['yes'])];
    },
  },
  {
    id: 'inputs-priority',
    asks: 'summing-up of inputs by the rule of the appendix',
    run: ({ assessment }: AuditInput): ReadingResults => {
      const inputs = assessment.filter((row) => row['failure'] === 'inputs');
      const summing = (rows: readonly CodedRow[]): string =>
        decideRows('audit', rows, SUMMARY_RULES).get('inputs') ?? '';
      return [summing(inputs), summing(inputs.map((row) => ({ ...row, priority: 'high' })))];
    },
  },
  {
    id: 'five-failures',
    asks: 'reasonable starting points',
    run: (input) => [reasonableFailures(input), withAdditionality(input.table10, ['yes', 'likely'])],
  },
  {
    id: 'identical-codes',
    asks: "share of the appendix's rows whose verdict some rule on the columns can give: coded columns; with the types of Table 8",
    run: ({ assessment, upstream, conclusions }: AuditInput): ReadingResults => {
      const rows = verdictTable(assessment, upstream, conclusions);
      const quality = (conditionColumns: readonly string[]): number =>
        qualityOfApproximation(rows, { conditionColumns, decisionColumn: 'verdict' });
      return [quality(CODED_COLUMNS), quality([...CODED_COLUMNS, 'types'])];
    },
  },
  {
    id: 'transformation-pressure-verdict',
    asks: 'verdict on transformation pressure: as listed; by Table 10',
    run: ({ ledger, assessment, table10 }) => [
      asPrinted(ledger, '6.1.transformation-pressure.verdict').join(''),
      decideRows('audit', verdictRows(assessment, table10), VERDICT_RULES).get('transformation-pressure') ?? '',
    ],
  },
  {
    id: 'benefit-outside-the-five',
    asks: 'benefits with a failure behind them: of all failures; of the five',
    run: (input: AuditInput): ReadingResults => {
      const benefits = concludedFailures(input.conclusions, 'benefit');
      const five = reasonableFailures(input);
      return [benefits.length, benefits.filter(({ failures }) => failures.some((id) => five.includes(id))).length];
    },
  },
  {
    id: 'thin-or-strong-support',
    asks: 'failures with support and practice behind the third benefit',
    run: (input: AuditInput): ReadingResults => {
      const thin = ['interaction', 'boundary-crossing'];
      const recoded = input.assessment.map((row) =>
        thin.includes(String(row['failure'])) ? { ...row, cluster_theory: 'no' } : row,
      );
      return [carriedByThirdBenefit(input, recoded), carriedByThirdBenefit(input, input.assessment)];
    },
  },
  {
    id: 'replaceable-inputs',
    asks: 'failures for which additionality is to be expected: inputs not to be had otherwise; inputs to be had from others',
    run: ({ table10 }: AuditInput): ReadingResults => {
      const expected = withAdditionality(table10, ['yes', 'likely']);
      return [expected, expected.filter((failure) => failure !== 'inputs')];
    },
  },
  {
    id: 'decisive-financing',
    asks: 'financing as a share of the decisive cases: mostly, so at least; at most by the margins',
    run: ({ number }) => [
      0.5,
      (number('5.2.sweco.received.financing') * number('5.2.sweco.very-important.financing')) /
        (number('5.2.sweco.decisive') * number('5.2.sweco.received.information')),
    ],
  },
  {
    id: 'counterfactual-studies',
    asks: 'surveys of the report that ask what would have been otherwise: as the summary says; counted',
    run: ({ table }: AuditInput): ReadingResults => {
      const asked = table('survey-results').filter((row) =>
        ['elsewhere', 'decisive'].includes(String(row['question'])),
      );
      return ['several', new Set(asked.map((row) => row['study'])).size];
    },
  },
  {
    id: 'assumptions-3-and-4',
    asks: 'annual cost in million SEK: random sample, by the mean; larger ones over-represented, by the median',
    run: ({ number }) => [
      (number('3.3.population-size') * number('3.3.observed-sum')) / number('3.3.sample-size') / 1e6,
      (number('3.3.observed-sum') + number('t5.others')) / 1e6,
    ],
  },
];

function withAdditionality(rows: readonly CodedRow[], words: readonly string[]): readonly string[] {
  const outcomes = decideRows('audit', rows, ADDITIONALITY_RULES);
  return [...outcomes].filter(([, outcome]) => words.includes(outcome)).map(([failure]) => failure);
}

function reasonableFailures({ conclusions }: AuditInput): readonly string[] {
  return concludedFailures(conclusions, 'reasonable-failure').flatMap(({ failures }) => failures);
}

function carriedByThirdBenefit({ conclusions }: AuditInput, rows: AuditInput['assessment']): readonly string[] {
  const { rows: coded, conclusions: evaluate } = supportModel(rows, conclusions);
  const found = evaluate(coded);
  const third = concludedFailures(conclusions, 'benefit')[2]?.failures ?? [];
  return third.filter((failure) => found[`${failure}: has support and practice`] === true);
}
