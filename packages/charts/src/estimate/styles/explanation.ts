/** How a figure comes about, and the figures that can be pressed to see it. */
export const explanationStyles = `
.kr-explains {
  padding: 0; border: 0; background: none; color: inherit; font: inherit; font-variant-numeric: inherit;
  text-align: inherit; white-space: inherit; cursor: pointer;
  text-decoration: underline dotted 1px; text-decoration-color: var(--kr-muted); text-underline-offset: 3px;
}
/* Nearly every figure of a table can be pressed: at full strength the lines would be read before the figures. */
.kr-table .kr-explains { text-decoration-color: color-mix(in oklab, var(--kr-muted) 45%, transparent); }
.kr-high-contrast .kr-table .kr-explains { text-decoration-color: currentColor; }
.kr-estimate .kr-explains:hover { text-decoration: underline solid; color: var(--kr-link); }
.kr-explanation { padding: 10px 16px 14px; border: 1px solid var(--kr-line); border-radius: 3px; scroll-margin: 8px; }
.kr-explanation-head { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; }
.kr-explanation-head nav { flex: 1 1 280px; min-width: 0; }
.kr-explanation-tools { display: flex; gap: 8px; margin-inline-start: auto; }
.kr-crumbs { display: flex; flex-wrap: wrap; gap: 0 6px; }
.kr-crumbs li { overflow-wrap: anywhere; }
.kr-crumbs li + li::before { content: "›"; margin-inline-end: 6px; color: var(--kr-muted); }
.kr-estimate .kr-explanation h2 { margin-top: 8px; font-size: 15px; line-height: 20px; overflow-wrap: anywhere; }
.kr-estimate .kr-explanation h3 { margin: 14px 0 0; font-size: 13px; line-height: 18px; font-weight: 600; }
.kr-explanation > p { margin-top: 6px !important; max-width: 92ch; overflow-wrap: anywhere; }
.kr-formulas { display: grid; gap: 4px; margin-top: 8px !important; }
.kr-formulas > div { display: flex; gap: 0 6px; align-items: baseline; }
.kr-formulas dt { flex: none; font-weight: 600; }
.kr-formulas dd { min-width: 0; overflow-wrap: anywhere; }
.kr-formulas dd > span { color: var(--kr-muted); }
.kr-formulas dd > * { display: inline-block; max-width: 100%; }
.kr-explained-tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 0 32px; align-items: start; }
.kr-explained-parts { container: kr-parts / inline-size; min-width: 0; max-width: 760px; }
.kr-explained-parts tfoot th, .kr-explained-parts tfoot td { height: 28px; border-top: 1px solid var(--kr-line); }
.kr-explained-parts tfoot tr:last-child > * { font-weight: 600; border-top-color: var(--kr-foreground); }
.kr-explained-parts th.kr-word { width: 100%; }
.kr-explained-parts tbody .kr-word { overflow-wrap: anywhere; }
.kr-explained-parts .kr-code { color: inherit; }
.kr-part-bar { display: flex; align-items: center; justify-content: flex-end; gap: 8px; }
.kr-part-bar > span { min-width: 6ch; }
.kr-ground { display: grid; gap: 4px; margin-top: 14px !important; max-width: 92ch; }
.kr-ground > div { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 0 10px; }
.kr-ground dt { color: var(--kr-muted); }
.kr-ground dd { overflow-wrap: anywhere; }
/* Two tables side by side: the names need the room of the bars, which say no more than the figures beside them. */
@container kr-parts (max-width: 479.9px) {
  .kr-part-bar .kr-share-bar { display: none; }
}
@container kr-section (max-width: 539.9px) {
  .kr-explained-parts tr > .kr-part-share { display: none; }
  .kr-explained-parts :is(tbody, tfoot) .kr-word { padding-block: 3px; }
  .kr-formulas > div { flex-wrap: wrap; }
  .kr-formulas dt { flex: 0 1 auto; min-width: 0; overflow-wrap: anywhere; }
  .kr-ground > div { grid-template-columns: minmax(0, 1fr); }
  .kr-ground > div + div { margin-top: 4px; }
}
@container kr-estimate (max-width: 339.9px) {
  .kr-explanation { padding-inline: 8px; }
}
/* The names of the parts can be broken, not the words above their figures: a letter on each line cannot be read. */
@container kr-section (min-width: 260px) {
  .kr-explained-parts .kr-table thead th { overflow-wrap: break-word; }
}
@media print {
  .kr-explains { text-decoration: none; }
  .kr-explanation-tools { display: none; }
}
`;
