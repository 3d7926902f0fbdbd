/** Sectors and occupations. The tables follow their own width: side by side each is narrower than the page. */
export const tableStyles = `
.kr-columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px 32px; align-items: start; }
.kr-sectors, .kr-occupations { container: kr-section / inline-size; min-width: 0; }
.kr-section-head { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 16px; min-height: 30px; }
.kr-sort-again { margin-inline-start: auto; }
.kr-table { width: 100%; border-collapse: collapse; }
.kr-sectors .kr-table { table-layout: fixed; }
.kr-table th, .kr-table td { padding: 0 0 0 12px; font-weight: 400; text-align: start; vertical-align: middle; }
.kr-table tr > :first-child { padding-inline-start: 0; }
.kr-table thead th { height: 32px; border-bottom: 1px solid var(--kr-line); vertical-align: bottom; padding-bottom: 3px; font-size: 11px; line-height: 14px; }
.kr-table tbody tr > * { height: 32px; }
.kr-table tbody + tbody > tr:first-child > *, .kr-small-table tbody tr + tr > * { border-top: 1px solid var(--kr-line); }
.kr-table .kr-number { text-align: end; white-space: nowrap; }
.kr-table thead .kr-number { white-space: normal; }
.kr-table .kr-word { overflow-wrap: break-word; hyphens: auto; }
.kr-table .kr-code { color: var(--kr-muted); }
.kr-table tr.kr-reveals { cursor: pointer; }
/* Names stand in line with the headings, so what marks a row reaches out of the table. */
.kr-table tr.kr-reveals:hover { background: var(--kr-hover); box-shadow: -6px 0 var(--kr-hover), 6px 0 var(--kr-hover); }
.kr-sort {
  position: relative; display: inline-block; padding: 0; border: 0; background: none; color: var(--kr-muted); font: 600 11px/14px var(--kr-font); text-align: inherit;
}
button.kr-sort { cursor: pointer; }
button.kr-sort:hover, [aria-sort] > .kr-sort { color: var(--kr-foreground); }
.kr-sort-arrow { position: absolute; right: -10px; bottom: 5px; }
.kr-changed > tr:first-child > :is(.kr-word, .kr-code:first-child) { position: relative; }
.kr-changed > tr:first-child > :first-child::before {
  content: ""; position: absolute; inset-block: 0; inset-inline-start: -9px; border-inline-start: 3px solid var(--kr-modified);
}
.kr-flagged { margin-inline-end: 4px; }
.kr-flag { color: var(--kr-muted); font-size: 11px; line-height: 14px; font-weight: 600; white-space: nowrap; }
.kr-meta { display: block; color: var(--kr-muted); font-size: 11px; line-height: 14px; }
.kr-estimate .kr-narrow, .kr-estimate .kr-middle { display: none; }
.kr-sector-legend { gap: 2px 12px; color: var(--kr-muted); font-size: 11px; line-height: 14px; }
.kr-sectors :where(th.kr-word) { width: 19%; }
.kr-sectors :where(th.kr-number) { width: 70px; }
.kr-sectors :where(th.kr-measure) { width: 68px; }
.kr-sectors .kr-chart { padding-inline: 18px 8px; }
/* The column of changes stands from the first, empty or not, and takes its room from the others, not from the chart alone. */
.kr-sectors .kr-long-names th.kr-word { width: 26%; }
.kr-since th.kr-word { width: 17%; }
.kr-sectors .kr-since.kr-long-names th.kr-word { width: 24%; }
.kr-since th.kr-number { width: 60px; }
.kr-sectors .kr-long-weights th.kr-number:not(.kr-measure, .kr-changes) { width: 88px; }
.kr-since th.kr-measure { width: 70px; }
.kr-since th.kr-changes { width: 66px; }
.kr-since .kr-chart { padding-inline: 22px 4px; }
.kr-kept-room { visibility: hidden; }
.kr-table .kr-measure { line-height: 16px; }
.kr-range { display: block; color: var(--kr-muted); font-size: 11px; line-height: 13px; }
.kr-sectors :where(.kr-coverage) { width: 76px; }
.kr-sectors .kr-coverage { text-align: end; }
.kr-sectors td.kr-coverage { font-size: 11px; line-height: 14px; }
.kr-coverage-low { display: flex; justify-content: flex-end; align-items: center; gap: 3px; }
.kr-coverage-low .kr-flag { line-height: 9px; }
.kr-changes .kr-change { display: block; font-size: 11px; line-height: 14px; }
.kr-occupation { display: flex; align-items: flex-start; gap: 2px; padding: 5px 0; }
.kr-occupation > div { min-width: 0; }
.kr-disclosure {
  flex: none; width: 24px; height: 24px; margin: -3px 0 -3px -6px; padding: 4px; border: 0; border-radius: 3px;
  background: none; color: inherit; cursor: pointer;
}
.kr-disclosure:hover { background: var(--kr-hover); }
/* The chain's row spans columns that narrow pages hide: only the automatic layout gives those no room. */
.kr-occupations th.kr-word { width: 100%; overflow-wrap: anywhere; }
.kr-live .kr-occupations thead .kr-word .kr-sort { margin-inline-start: 20px; }
.kr-occupations .kr-level { width: auto; white-space: nowrap; }
.kr-score .kr-scored { display: flex; align-items: center; justify-content: flex-end; gap: 2px 12px; padding-inline-end: 5px; }
.kr-scored .kr-probability { width: 96px; }
.kr-occupations th.kr-score { padding-inline-end: 5px; white-space: nowrap; }
.kr-more { margin-top: 8px !important; }
.kr-tools { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; margin: 4px 0; }
.kr-table .kr-chain-row > td { height: auto; padding: 0 0 10px 24px; border: 0; }
.kr-chain-facts { display: none; }
.kr-chain ol { display: grid; gap: 2px; }
.kr-chain li { display: grid; grid-template-columns: 104px minmax(0, 1fr) 48px 64px; gap: 0 10px; align-items: start; }
.kr-chain-label { color: var(--kr-muted); font-size: 11px; line-height: 18px; }
.kr-chain-line { padding-top: 3px; }
.kr-chain-text { overflow-wrap: anywhere; }
.kr-chain-value { text-align: end; }
.kr-chain .kr-chain-override { margin-top: 6px; padding-inline-start: 114px; }
.kr-chain li:last-child { margin-top: 2px; padding-top: 3px; border-top: 1px solid var(--kr-line); }
.kr-small-table { max-width: 480px; }
.kr-small-table thead th { color: var(--kr-muted); font: 600 11px/14px var(--kr-font); }
@container kr-estimate (min-width: 1080px) {
  .kr-columns:not(.kr-one-column) {
    grid-template: "sectors occupations" auto "settings occupations" 1fr / minmax(0, 6fr) minmax(0, 4fr);
  }
  .kr-columns.kr-many-sectors:not(.kr-one-column) {
    grid-template: "sectors occupations" auto "sectors settings" 1fr / minmax(0, 6fr) minmax(0, 4fr);
  }
  /* Far higher than the occupations beside them: they have the whole width, and rows of one line. */
  .kr-columns.kr-tall-sectors:not(.kr-one-column) {
    grid-template: "sectors sectors" auto "occupations settings" auto / minmax(0, 6fr) minmax(0, 4fr);
  }
  .kr-sectors { grid-area: sectors; }
  .kr-occupations { grid-area: occupations; }
  .kr-settings { grid-area: settings; }
  .kr-columns.kr-long-list.kr-tall-sectors:not(.kr-one-column) {
    grid-template: "sectors sectors" auto "occupations occupations" auto "settings settings" auto / minmax(0, 1fr);
  }
  .kr-columns.kr-long-list:not(.kr-one-column, .kr-tall-sectors) {
    grid-template: "sectors settings" auto "occupations occupations" auto / minmax(0, 6fr) minmax(0, 4fr);
  }
  .kr-one-column > * { grid-area: auto; }
}
@container kr-section (max-width: 679.9px) {
  .kr-occupations .kr-wide { display: none; }
  .kr-estimate .kr-occupations .kr-middle { display: block; }
  .kr-score .kr-scored { flex-direction: column; align-items: flex-end; gap: 1px; }
  .kr-occupations tbody tr > * { padding-block: 6px 5px; vertical-align: top; }
  .kr-occupation { padding: 0; }
  .kr-occupations tr > .kr-word { padding-inline-start: 0; }
  .kr-chain li { grid-template-columns: 84px minmax(0, 1fr) 44px; }
  .kr-chain .kr-chain-override { padding-inline-start: 94px; }
  .kr-chain-line { display: none; }
}
@container kr-section (max-width: 619.9px) {
  .kr-sectors .kr-wide { display: none; }
  .kr-estimate .kr-sectors .kr-narrow { display: block; }
  .kr-estimate .kr-sectors tr.kr-narrow { display: table-row; }
  .kr-sectors .kr-table th.kr-word { width: auto; }
  .kr-sectors th.kr-number { width: 70px; }
  .kr-sector-legend { flex: 1 0 100%; order: 1; }
  .kr-sectors tbody tr:first-child > * { padding-block: 5px 2px; vertical-align: top; }
  .kr-table .kr-second > td { height: 32px; padding: 0 6px 4px 0; border: 0; }
  .kr-table .kr-second > .kr-changes { padding: 0 0 2px; }
  /* What comes beside a heading while one types has its room: on the heading's line, not on one of its own. */
  .kr-section-head > h2 { padding-block: 3px; }
}
@container kr-section (max-width: 399.9px) {
  .kr-occupations .kr-not-narrow { display: none; }
  .kr-occupations .kr-section-head > .kr-muted { flex: 1 0 100%; order: 1; }
  .kr-scored .kr-probability { width: 72px; }
  .kr-occupations th.kr-score { white-space: normal; }
  .kr-estimate .kr-occupations .kr-middle { display: none; }
  .kr-chain-facts { display: block; }
  .kr-table .kr-chain-row > td { padding-inline-start: 6px; }
}
@container kr-section (max-width: 339.9px) {
  .kr-table .kr-word { overflow-wrap: anywhere; }
  .kr-table tr > :not(:first-child) { padding-inline-start: 6px; }
  .kr-scored .kr-probability { width: 56px; }
  .kr-chain li { grid-template-columns: minmax(0, 1fr) 44px; }
  .kr-chain .kr-chain-override { padding-inline-start: 0; }
  .kr-chain-label { grid-column: 1 / -1; }
}
`;
