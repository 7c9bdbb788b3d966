import { describe, expect, it } from 'vitest';
import {
  appendixValues,
  conclusionValues,
  LISTED_DISAGREEMENTS,
  questionValues,
  requireAppendixCopies,
  requireConclusionCopies,
  requireListedDisagreements,
  requireReasons,
  table10Values,
  verdictRows,
} from '../../../src/cluster-policy/conclusions';
import { judge } from '../../../src/report';
import type { Ledger } from '../../../src/report';
import type { Row } from '../../../src/tables';
import {
  assessment,
  calculation,
  caught,
  conclusions,
  ledger,
  table,
  table10Of,
  upstreamOf,
  withCell,
  withPrint,
} from './report-tables';

/** What notebook 06 does: derive, judge, compare copies, compare differences; throws or returns the failed verdict's id. */
function faultsOf(from: Ledger, rows: readonly Row[]): string {
  const { code, message } = caught(() => {
    const table10 = table10Of(from);
    const values = {
      ...appendixValues(upstreamOf(from), rows),
      ...table10Values(rows, table10),
      ...conclusionValues(verdictRows(rows, table10), conclusions),
      ...questionValues({
        questions: table('research-questions'),
        enumerations: table('enumerations'),
        surveys: table('survey-results'),
      }),
    };
    for (const [id, value] of Object.entries(values)) {
      if (!judge(from.row(id), value, calculation).holds) throw new Error(`mismatch ${id}`);
    }
    requireAppendixCopies(from, rows);
    requireConclusionCopies(from, conclusions);
    requireListedDisagreements(from, values, LISTED_DISAGREEMENTS);
  });
  return code === 'none' ? '' : message;
}

const CODES: Readonly<Record<string, readonly string[]>> = {
  cluster_theory: ['yes', 'no'],
  failure_theory: ['strong', 'some', 'none'],
  priority: ['high', 'some', 'very-limited', 'none'],
  arena: ['platform', 'project', 'both', 'none'],
  summary: [...new Set(assessment.map((row) => String(row['summary'])))],
  qualification: ['only-together', 'largely-alone', 'capital-bound', 'unclear'],
};

const SHOWN = [
  '6.1.tested-empirically',
  't10.inputs.replaceable',
  't10.interaction.condition',
  '6.1.geography',
  '6.1.misdirected-policy',
];

describe('flipping a cell', () => {
  it('finds nothing as long as none is flipped', () => {
    expect(faultsOf(ledger, assessment)).toBe('');
  });

  it('turns red and names the failure for every other code of every coded cell of the appendix', () => {
    const flips = assessment.flatMap((row) =>
      Object.entries(CODES).flatMap(([column, codes]) =>
        codes.filter((code) => code !== row[column]).map((code) => [String(row['failure']), column, code] as const),
      ),
    );
    const unseen = flips.filter(([failure, column, code]) => {
      const fault = faultsOf(ledger, withCell(assessment, failure, column, code));
      return !fault.includes(failure);
    });
    expect(flips.length).toBeGreaterThan(300);
    expect(unseen).toEqual([]);
  });

  it('turns red and names the id or its failure for every derived row of the appendix, Table 10 and chapter 6', () => {
    const rows = ledger.rows.filter(({ id }) => /^(a1|t10|6\.[12])\./.test(id) && !SHOWN.includes(id));
    const others = ['none', 'strong', 'both', 'unlisted'];
    const flips = rows.flatMap((row) => {
      const numeric = /^\d+$/.test(row.value);
      const codes = numeric ? [String(Number(row.value) + 1)] : [...others, row.otherwise, 'ideas|inputs'];
      return codes.filter((code) => code !== '' && code !== row.value).map((code) => [row.id, code] as const);
    });
    const unseen = flips.filter(([id, code]) => {
      const fault = faultsOf(withPrint(id, code), assessment);
      return !(fault.includes(id) || fault.includes(id.split('.')[1] ?? id));
    });
    expect(rows).toHaveLength(130);
    expect(unseen).toEqual([]);
  });
});

describe('requireListedDisagreements', () => {
  it('finds exactly the listed differences', () => {
    const values = Object.fromEntries(
      LISTED_DISAGREEMENTS.map(({ id, derived }) => [id, id.endsWith('failures') ? derived.split('|') : derived]),
    );
    expect(requireListedDisagreements(ledger, values, LISTED_DISAGREEMENTS).differing).toEqual(LISTED_DISAGREEMENTS);
  });

  it('names a difference that is not listed, and a listed one that is gone', () => {
    const unlisted = caught(() =>
      requireListedDisagreements(ledger, { 't10.inputs.theory': 'none' }, LISTED_DISAGREEMENTS),
    );
    expect([unlisted.code, unlisted.message.includes('t10.inputs.theory')]).toEqual(['unlisted-disagreement', true]);
    const gone = caught(() =>
      requireListedDisagreements(ledger, { 't10.interaction.theory': 'medium' }, LISTED_DISAGREEMENTS),
    );
    expect([gone.code, gone.message.includes('table-10-theory')]).toEqual(['missing-disagreement', true]);
  });

  it('lists only differences that the ledger itself has as what another place gives', () => {
    const otherwise = LISTED_DISAGREEMENTS.map(({ id }) => ledger.row(id).otherwise);
    expect(otherwise).toEqual(LISTED_DISAGREEMENTS.map(({ derived }) => derived));
  });
});

describe('requireReasons', () => {
  const typology = table('failure-typology');

  it('finds nine reasons, each a type of Table 8', () => {
    expect(requireReasons(assessment, typology)).toBe(9);
  });

  it.each([
    ['inputs', 'externality'],
    ['interaction', null],
    ['ideas', 'public-good'],
    ['classic-failures', 'imperfect-competition'],
  ])('refuses for %s the reason %s', (failure, type) => {
    const error = caught(() => requireReasons(withCell(assessment, failure, 'theory_type', type), typology));
    expect([error.code, error.message.includes(`row ${failure}`)]).toEqual(['reason-without-type', true]);
  });
});
