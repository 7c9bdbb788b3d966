import { describe, expect, it } from 'vitest';
import { figureValue } from '../../workspace/runner/figure-value';
import type { Outcome } from '../../workspace/runner/outcome';
import { createProgress } from '../../workspace/runner/progress';
import { textReport } from '../../workspace/runner/text-report';

const outcome: Outcome = {
  study: 'canary',
  counts: { exact: 1, withinRounding: 0, explained: 0, notReproducible: 0, mismatch: 1 },
  coverage: { given: { covered: 3, total: 3, missing: [] }, derived: { covered: 1, total: 2, missing: ['t4.total'] } },
  figures: [
    {
      id: 't4.n',
      printed: '15',
      computed: 15,
      verdict: 'exact',
      holds: true,
      notebook: 'notebooks/03-cost.ipynb',
      cell: 2,
    },
    {
      id: 't4.total',
      printed: '604226722',
      computed: 604226721.5,
      verdict: 'mismatch',
      holds: false,
      notebook: 'notebooks/03-cost.ipynb',
      cell: 12,
    },
  ],
  failures: [
    {
      notebook: 'notebooks/03-cost.ipynb',
      cell: 12,
      source: 'reproduce(a);',
      name: 'VerdictMismatch',
      message: 'first\nsecond',
    },
  ],
  isFullRun: true,
  keptCount: 0,
  passed: false,
};
const plain = (value: Outcome): string => textReport(value, { colours: false, seconds: 4.06 }).replace(/\u202f/g, ' ');

describe('textReport', () => {
  it('says that results were kept, and how to run all again, only where some were', () => {
    expect(plain({ ...outcome, keptCount: 2 })).toContain('2 notebooks unchanged since the last run');
    expect(plain(outcome)).not.toContain('--fresh');
  });

  it('aligns the table, names failures and what is missing, and closes with counts and coverage', () => {
    expect(plain(outcome).split('\n')).toEqual([
      'id            printed       computed  verdict   notebook                 cell',
      't4.n               15             15  exact     notebooks/03-cost.ipynb     2',
      't4.total  604 226 722  604 226 721.5  mismatch  notebooks/03-cost.ipynb    12',
      '',
      '✗ notebooks/03-cost.ipynb cell 12 [reproduce(a);]',
      '  VerdictMismatch: first',
      '    second',
      '',
      '✗ not covered, 1 of derived: t4.total',
      '',
      '1 exact · 0 within rounding · 0 explained · 0 not reproducible · 1 mismatch; coverage given 3/3, derived 1/2; 1 failure — 4.1 s',
      '',
    ]);
  });

  it('does not ask for full coverage when only some notebooks were run', () => {
    const text = plain({ ...outcome, isFullRun: false });
    expect(text).not.toContain('not covered');
    expect(text).toContain('coverage of these notebooks given 3/3');
  });

  it('cuts long sets, so that the table stays a table', () => {
    const figure = {
      ...(outcome.figures[0] as Outcome['figures'][number]),
      computed: Array(20).fill('name') as string[],
    };
    const [, row] = plain({ ...outcome, figures: [figure] }).split('\n');
    expect(row).toContain(`${'name, '.repeat(5)}name,…  exact`);
  });

  it('colours only if told to', () => {
    expect(plain(outcome)).not.toContain('\u001b');
    expect(textReport(outcome, { colours: true, seconds: 1 })).toContain('\u001b[31m');
  });
});

describe('figureValue', () => {
  it('groups thousands, keeps printed decimals, cuts computed ones at twelve digits', () => {
    const values = ['15492992.87', 0.1 + 0.2, 1 / 3, '0.30', '-1234', null, ['a', 'b'], 'medium', '30 %', 1e21];
    expect(
      values.map((value) =>
        figureValue(value)
          .replace(/\u202f/g, ' ')
          .replace('\u2212', '-'),
      ),
    ).toEqual(['15 492 992.87', '0.3', '0.333333333333', '0.30', '-1 234', '–', 'a, b', 'medium', '30 %', '1e+21']);
  });
});

describe('createProgress', () => {
  const run = (isTTY: boolean): string => {
    const written: string[] = [];
    const progress = createProgress({ isTTY, columns: 60, write: (text) => written.push(text) });
    progress.start(['a.ipynb', 'b.ipynb']);
    progress.cell('a.ipynb', 1, 2);
    progress.cell('a.ipynb', 2, 2);
    progress.end('a.ipynb', 1);
    progress.stop();
    return written.join('');
  };

  it('writes a line for each finished notebook where there is no terminal', () => {
    const lines = run(false).split('\n');
    expect(lines.slice(1)).toEqual(['a.ipynb: 2/2 cells, 1 failure', '']);
  });

  it('writes one line over and over on a terminal, and clears it', () => {
    const text = run(true);
    expect(text).toContain('\r\u001b[2K0/2 notebooks · a.ipynb 1/2');
    expect(text).not.toContain('\n');
    expect(text.endsWith('\r\u001b[2K')).toBe(true);
  });
});
