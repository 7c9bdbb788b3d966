import { describe, expect, it } from 'vitest';
import { reproductionPage } from '../../workspace/report-page';
import { html } from '../../workspace/report-page/html';
import type { Outcome } from '../../workspace/runner/outcome';

const outcome: Outcome = {
  study: 'canary',
  counts: { exact: 1, withinRounding: 0, explained: 0, notReproducible: 0, mismatch: 1 },
  coverage: { derived: { covered: 1, total: 3, missing: ['<b>one</b>', 'two'] } },
  figures: [
    {
      id: 't4.n',
      printed: '15',
      computed: 15,
      verdict: 'exact',
      holds: true,
      notebook: 'notebooks/a.ipynb',
      cell: 2,
      quantity: 'sample size',
      section: '3.1',
    },
    {
      id: '<script>alert(1)</script>',
      printed: '"1"',
      computed: "<img src=x onerror='1'>",
      verdict: 'mismatch',
      holds: false,
      notebook: 'notebooks/b.ipynb',
      cell: 7,
      unit: 'SEK & öre',
      forensics: '<i>none</i>',
    },
  ],
  failures: [
    {
      notebook: 'notebooks/b.ipynb',
      cell: 7,
      source: 'a < b && c',
      name: 'VerdictMismatch',
      message: '</pre><script>2</script>',
    },
  ],
  isFullRun: true,
  keptCount: 0,
  passed: false,
};
const page = reproductionPage(outcome);

describe('html', () => {
  it('escapes values and keeps pieces made with it', () => {
    expect(html`<a title="${'"<&>\''}">${html`<b>${1}</b>`}${[html`x`, html`y`]}</a>`.html).toBe(
      '<a title="&quot;&lt;&amp;&gt;&#39;"><b>1</b>x\ny</a>',
    );
  });
});

describe('reproductionPage', () => {
  it('escapes every text and has no script and nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<img|<i>|<b>one/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('a &lt; b &amp;&amp; c');
    expect(page).not.toMatch(/<[^>]*\b(?:src|href)=|https?:|@import|url\(/);
    expect(page).toContain("default-src 'none'");
  });

  it('puts failures before coverage before figures, and names what is not covered', () => {
    const order = ['id="failures"', 'id="coverage"', 'id="figures"'].map((id) => page.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    expect(page).toContain('Not covered: 2 of derived');
    expect(page).toContain('&lt;b&gt;one&lt;/b&gt;, two');
    expect(page).toContain('1 of 3');
    expect(page).toContain('width:33%');
  });

  it('gives each figure its notebook, cell and class, and a filter for each class that occurs', () => {
    expect(page).toMatch(
      /<tr class="is-exact">[\s\S]*t4\.n[\s\S]*sample size, section 3\.1[\s\S]*notebooks\/a\.ipynb[\s\S]*>2</,
    );
    expect([...page.matchAll(/id="show-(\w+)"/g)].map(([, key]) => key)).toEqual(['all', 'exact', 'mismatch']);
    expect(page).toContain('#show-mismatch:checked ~ table tbody tr:not(.is-mismatch)');
  });

  it('says that it passed, without a list of failures, when nothing failed', () => {
    const passed = reproductionPage({ ...outcome, failures: [], coverage: {}, passed: true });
    expect(passed).toContain('<span class="good">passed</span>');
    expect(passed).not.toContain('id="failures"');
  });

  it('is the same text every time', () => {
    expect(reproductionPage(outcome)).toBe(page);
  });
});
