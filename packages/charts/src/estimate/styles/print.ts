/** A4: figures, sectors, ten occupations, method and source line on one page. */
export const printStyles = `
@page { size: A4; margin: 12mm; }
@media print {
  .kr-estimate {
    --kr-padding: 0px; font-size: 11px; line-height: 15px;
    print-color-adjust: exact; -webkit-print-color-adjust: exact;
  }
  .kr-estimate .kr-page { padding: 0; }
  .kr-page main { gap: 12px; margin-top: 8px; }
  .kr-banner, .kr-more, .kr-tools, .kr-disclosure, .kr-header-tools, .kr-sort-again,
  .kr-notes p:has(.kr-link, vscode-link), .kr-sensitivity:not(:has([open])), .kr-where-more:not(:has([open])), .kr-beside:has(> .kr-tools):not(:has(table)) {
    display: none;
  }
  .kr-estimate h2 { font-size: 12px; line-height: 16px; }
  .kr-page main > :is(.kr-columns, .kr-beside:not(.kr-explanation)) { margin-top: 4px; }
  .kr-beside-note, .kr-hidden-note { font-size: 11px; line-height: 14px; }
  .kr-live .kr-occupations thead .kr-word .kr-sort { margin-inline-start: 0; }
  .kr-estimate summary::before { display: none; }
  .kr-figures { --kr-label: 232px; --kr-range: 100px; }
  .kr-figure, .kr-figure-marks { height: 44px; }
  .kr-figure-name { line-height: 14px; }
  .kr-columns { gap: 10px; }
  .kr-section-head, .kr-settings h2 { min-height: 20px; }
  .kr-table tbody tr > * { height: 20px; }
  .kr-table thead th { height: 20px; }
  .kr-sectors th.kr-word { width: 23%; }
  .kr-sectors th.kr-coverage { width: 66px; }
  /* What was typed since the last save is of the screen; on paper the bars need the room. */
  .kr-sectors tr > .kr-changes { width: 0; padding: 0; }
  .kr-sectors .kr-changes > * { display: none; }
  .kr-sectors th.kr-number.kr-measure { width: 112px; }
  .kr-sectors .kr-range { display: inline-block; min-width: 60px; text-align: start; }
  .kr-table thead .kr-measure { padding-inline-end: 63px; white-space: nowrap; }
  .kr-sector-bar { margin: -4px 0; }
  .kr-sectors td.kr-coverage { line-height: 12px; }
  .kr-estimate .kr-coverage-mini { display: none; }
  .kr-occupation { padding: 1px 0; }
  .kr-settings dl { display: block; margin-top: 2px; }
  .kr-settings dl > div { display: inline; }
  .kr-settings dt, .kr-settings dd { display: inline; }
  .kr-settings dt::after { content: ": "; }
  .kr-settings dd::after { content: ". "; }
  .kr-source { margin-top: 8px; padding-top: 4px; }
  .kr-beside .kr-table tbody tr > *, .kr-sensitivity .kr-table tbody tr > * { height: 20px; padding-block: 1px; }
  .kr-table tr, .kr-figure, .kr-beside .kr-table { break-inside: avoid; }
  .kr-section-head, .kr-estimate h2, .kr-tools, .kr-where-lead, .kr-where-figures-are { break-after: avoid; }
  /* Small type leaves a sheet room for the charts beside their figures, but beside a municipality's and its group's. */
  .kr-beside:not(.kr-compare) :is(th, td).kr-very-wide { display: table-cell; vertical-align: middle; }
  .kr-beside:not(.kr-compare, .kr-where) tr > :not(.kr-very-wide) { vertical-align: middle; }
  .kr-beside:not(.kr-compare) .kr-row-bar { display: none; }
  .kr-beside td.kr-chart { min-width: 0; }
}
`;
