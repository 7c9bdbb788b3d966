/** The page's style sheet: colours with enough contrast in light and dark, a table that becomes cards on a phone. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1c1e21; --soft: #5a5f66; --line: #d5d8dc; --page: #fff; --panel: #f5f6f8;
  --good: #0a6b46; --mark: #8a5a00; --bad: #b3261e; --bar: #2f6fb0; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8eaed; --soft: #a8adb4; --line: #3c4046; --page: #15171a; --panel: #1e2125;
    --good: #5fd3a2; --mark: #f0b84d; --bad: #ff8a80; --bar: #7db4ea; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: .5rem 0; } h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
p { margin: .4rem 0; } code { font-size: .92em; }
.good { color: var(--good); } .mark { color: var(--mark); } .bad { color: var(--bad); }
.soft { color: var(--soft); }
.failures { list-style: none; margin: 0; padding: 0; }
.failures li { border-left: .3rem solid var(--bad); background: var(--panel); margin: .5rem 0; padding: .5rem .8rem; }
.failures pre { margin: .3rem 0 0; white-space: pre-wrap; font-size: .85rem; }
.coverage { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .8rem; margin: 0; }
.coverage div { background: var(--panel); padding: .6rem .8rem; } .coverage dt { font-weight: 600; } .coverage dd { margin: 0; }
.coverage .bar { display: block; height: .6rem; padding: 0; margin: .3rem 0; border: 1px solid var(--soft); background: none; }
.coverage .bar span { display: block; height: 100%; background: var(--bar); }
.filter { border: 0; margin: 0; padding: 0; display: contents; }
.choice { position: absolute; opacity: 0; }
.choice + label { display: inline-block; border: 1px solid var(--soft); border-radius: 1rem; padding: .15rem .8rem;
  margin: 0 .3rem .5rem 0; cursor: pointer; }
.choice:checked + label { background: var(--text); color: var(--page); }
.choice:focus-visible + label { outline: .2rem solid var(--bar); outline-offset: .1rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
td .soft { display: block; font-size: .88em; }
@media (max-width: 46rem) {
  table, tbody, tr, td { display: block; } thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tr { border: 1px solid var(--line); margin: .6rem 0; padding: .4rem 0; }
  td { border: 0; padding: .15rem .8rem; display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; }
  td.number { text-align: left; } td::before { content: attr(data-label); color: var(--soft); }
}
@media print { .choice, .choice + label { display: none; } }
`;
