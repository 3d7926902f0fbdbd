/** Comparisons and years: tables of figures in parts. */
export const besideStyles = `
.kr-beside { container: kr-section / inline-size; min-width: 0; max-width: 1120px; }
.kr-beside .kr-table + .kr-table { margin-top: 12px; }
.kr-beside caption { padding: 0 0 2px 6px; font-weight: 600; text-align: start; }
.kr-beside .kr-table tbody tr + tr > * { border-top: 1px solid var(--kr-line); }
.kr-beside .kr-table tbody tr > * { height: 28px; }
.kr-beside .kr-parts > * { height: 22px; border: 0; }
.kr-beside .kr-parts > th { font-weight: 600; line-height: 16px; text-align: end; }
.kr-beside .kr-part { padding-inline-start: 24px; }
.kr-beside .kr-sum > * { border-top-color: var(--kr-foreground); }
.kr-beside .kr-sum > * { font-weight: 600; }
.kr-compare .kr-chart { width: 26%; padding-inline: 18px 8px; }
.kr-splits { width: auto; }
.kr-years .kr-year { white-space: nowrap; }
.kr-splits td, .kr-splits th { padding-inline-start: 24px; }
.kr-own-scale { display: grid; grid-template-columns: 3ch minmax(90px, 1fr) 6ch; align-items: center; gap: 6px; font-size: 12px; }
.kr-own-scale > :first-child { text-align: end; }
.kr-beside td.kr-chart { min-width: 180px; }
.kr-beside-note { margin-top: 6px !important; max-width: 92ch; font-size: 12px; line-height: 16px; }
.kr-beside-note + .kr-beside-note { margin-top: 2px !important; }
.kr-suppressed { color: var(--kr-muted); }
.kr-hidden-note { margin-top: 6px !important; color: var(--kr-muted); font-size: 12px; line-height: 16px; }
@container kr-section (max-width: 519.9px) {
  .kr-estimate .kr-sectors td.kr-narrow { display: table-cell; }
}
.kr-beside .kr-not-wide { display: none; }
@container kr-section (max-width: 799.9px) {
  .kr-beside .kr-very-wide { display: none; }
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
  .kr-compare .kr-not-narrow { display: none; }
  .kr-estimate .kr-compare th.kr-narrow { display: table-cell; }
  .kr-estimate .kr-compare .kr-meta.kr-narrow { display: block; }
  .kr-compare tbody tr > * { padding-block: 3px; }
  .kr-compare > .kr-table:not(.kr-splits) { table-layout: fixed; }
  .kr-compare > .kr-table:not(.kr-splits) .kr-first { padding-inline-start: 6px; }
  .kr-compare > .kr-table:not(.kr-splits) tr > :first-child { width: 34%; }
  .kr-compare .kr-parts > th { padding-inline-start: 6px; font-size: 11px; line-height: 14px; hyphens: auto; overflow-wrap: break-word; }
}
@container kr-section (max-width: 299.9px) {
  .kr-beside .kr-table { font-size: 12px; line-height: 15px; }
  .kr-beside .kr-table th, .kr-beside .kr-table td { padding-inline-start: 6px; overflow-wrap: anywhere; }
}
`;
