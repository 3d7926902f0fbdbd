/** Comparisons and years: tables of figures in parts. */
export const besideStyles = `
.kr-beside { container: kr-section / inline-size; min-width: 0; max-width: 1120px; }
/* One who types a single key sees no word come and go. */
.kr-updating { animation: kr-appear 1ms 300ms both; white-space: nowrap; }
@keyframes kr-appear { from { visibility: hidden; } to { visibility: visible; } }
.kr-beside .kr-table + .kr-table { margin-top: 12px; }
.kr-beside caption { padding: 0 0 2px; font-weight: 600; text-align: start; }
.kr-beside .kr-table tbody tr + tr > * { border-top: 1px solid var(--kr-line); }
.kr-beside .kr-table tbody tr > * { height: 28px; }
.kr-beside .kr-parts > * { height: 22px; border: 0; }
.kr-beside .kr-parts > th { font-weight: 600; line-height: 16px; text-align: end; }
.kr-beside .kr-part { padding-inline-start: 24px; }
/* A line under a part's name says which columns are its own. */
.kr-beside thead .kr-parts > * { position: relative; padding-bottom: 4px; vertical-align: bottom; }
.kr-parts > :is(.kr-part, th)::after {
  content: ""; position: absolute; inset: auto 0 0; border-bottom: 1px solid var(--kr-line);
}
.kr-parts > .kr-part::after { inset-inline-start: 24px; }
.kr-beside .kr-sum > * { border-top-color: var(--kr-foreground); }
.kr-beside .kr-sum > * { font-weight: 600; }
.kr-compare tbody .kr-word { overflow-wrap: anywhere; }
.kr-compare .kr-chart { width: 26%; padding-inline: 18px 8px; }
.kr-splits { width: auto; }
.kr-years .kr-year { white-space: nowrap; }
.kr-splits td, .kr-splits th { padding-inline-start: 24px; }
.kr-splits thead td { border-bottom: 1px solid var(--kr-line); }
.kr-own-scale { display: grid; grid-template-columns: auto minmax(64px, 1fr) 5ch; align-items: center; gap: 8px; font-size: 11px; line-height: 14px; }
.kr-aparts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); gap: 12px 32px; align-items: start; margin-top: 12px; }
.kr-beside .kr-aparts .kr-table { margin: 0; }
.kr-aparts th.kr-number { width: 26%; }
.kr-beside tbody th:has(.kr-meta) { padding-block: 4px; }
/* A chart's column goes where it would be too narrow to read; the same chart then stands under its row's name. */
.kr-row-bar { display: none; }
.kr-beside td.kr-chart { min-width: 180px; }
.kr-score-sets td.kr-chart, .kr-mappings td.kr-chart { width: 36%; padding-inline: 18px 8px; }
.kr-beside-note { margin-top: 6px !important; max-width: 92ch; font-size: 12px; line-height: 16px; }
.kr-beside-note + .kr-beside-note { margin-top: 2px !important; }
.kr-suppressed { color: var(--kr-muted); }
.kr-hidden-note { margin-top: 6px !important; color: var(--kr-muted); font-size: 12px; line-height: 16px; }
@container kr-section (min-width: 600px) {
  /* The same measure in the same place in all three: a table is then as wide as its columns. */
  .kr-years .kr-splits { table-layout: fixed; width: 1px; }
  .kr-years .kr-splits thead th { width: 92px; }
  .kr-years .kr-splits thead th.kr-word { width: 184px; }
}
@container kr-section (max-width: 619.9px) {
  .kr-estimate .kr-sectors td.kr-narrow { display: table-cell; }
}
.kr-beside .kr-not-wide { display: none; }
@container kr-section (max-width: 799.9px) {
  .kr-beside .kr-very-wide { display: none; }
  .kr-row-bar { display: block; max-width: 320px; margin: 2px 0; }
  .kr-beside tbody tr:has(.kr-row-bar) > * { padding-block: 5px 2px; vertical-align: top; }
  .kr-beside thead .kr-row-bar { margin: 4px 0 0; }
}
@container kr-section (max-width: 699.9px) {
  .kr-compare .kr-wide { display: none; }
  .kr-beside .kr-not-wide { display: inline; }
  .kr-compare .kr-first { padding-inline-start: 20px; }
}
@container kr-section (max-width: 599.9px) {
  .kr-years .kr-wide { display: none; }
  .kr-splits { width: 100%; }
  .kr-splits td, .kr-splits th { padding-inline-start: 12px; }
  .kr-beside .kr-word { hyphens: auto; }
}
@container kr-section (max-width: 539.9px) {
  .kr-estimate .kr-compare th.kr-narrow { display: table-cell; }
  .kr-estimate .kr-beside .kr-meta.kr-narrow { display: block; }
  .kr-beside .kr-not-narrow { display: none; }
  .kr-compare .kr-row-bar { display: none; }
  .kr-compare tbody tr > * { padding-block: 3px; }
  .kr-compare > .kr-table:not(.kr-splits) { table-layout: fixed; }
  .kr-compare > .kr-table:not(.kr-splits) .kr-first { padding-inline-start: 4px; }
  .kr-compare > .kr-table:not(.kr-splits) tr > :first-child { width: 31%; }
  .kr-compare .kr-parts > th { padding-inline-start: 4px; white-space: normal; font-size: 11px; line-height: 14px; hyphens: auto; overflow-wrap: break-word; }
}
@container kr-section (max-width: 299.9px) {
  .kr-beside .kr-table { font-size: 12px; line-height: 15px; }
  .kr-beside .kr-table :is(th, td) { overflow-wrap: anywhere; }
  /* A head is of short words: broken inside one it is not read. */
  .kr-beside .kr-table thead .kr-number { overflow-wrap: normal; letter-spacing: -0.02em; }
  .kr-beside .kr-table tr > :not(:first-child) { padding-inline-start: 6px; }
  /* Three long heads or four figures leave a name no room: it has a line of its own, over them. */
  .kr-named-above { --kr-figures: 3; }
  .kr-years .kr-named-above { --kr-figures: 4; }
  .kr-named-above:has(thead .kr-not-narrow) { --kr-figures: 2; }
  .kr-named-above tr { display: grid; grid-template-columns: repeat(var(--kr-figures), minmax(0, 1fr)); }
  .kr-beside .kr-named-above.kr-table tr > * { height: auto; padding-block: 3px; }
  .kr-beside .kr-named-above.kr-table tr > :first-child { grid-column: 1 / -1; padding-bottom: 0; border-bottom: 0; }
  .kr-beside .kr-named-above.kr-table tbody tr > :not(:first-child) { border-top: 0; }
}
`;
