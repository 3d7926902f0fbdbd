/**
 * Where a table's columns no longer fit side by side (a narrow pane at 200 %): the row's name on a line of its own, its
 * figures under it, and the heads likewise. Last in the sheet, as it undoes what the other parts say of cells.
 */
export const stackedStyles = `
@container kr-section (max-width: 259.9px) {
  .kr-table, .kr-table :is(caption, thead, tbody) { display: block; }
  .kr-table tr { display: flex; flex-wrap: wrap; }
  .kr-estimate .kr-sectors tr.kr-narrow { display: flex; }
  .kr-estimate .kr-table tr > :is(th, td) { width: auto; height: auto; }
  .kr-table thead tr { border-bottom: 1px solid var(--kr-line); }
  .kr-estimate .kr-table thead th { border: 0; }
  .kr-table tr > .kr-word, .kr-table tr > [colspan] { flex: 1 0 100%; }
  .kr-table tr > :is(.kr-number, .kr-end) { flex: 1; min-width: 0; text-align: start; }
  .kr-estimate .kr-table tr > :is(.kr-number, .kr-end) { border-top: 0; }
  .kr-score .kr-scored { align-items: flex-start; }
  .kr-sensitivity .kr-table tr { grid-template-columns: 1fr 1fr; }
  .kr-sensitivity .kr-table tr > .kr-end + .kr-number { grid-column: 1 / -1; text-align: start; }
  .kr-estimate .kr-sort-arrow { position: static; display: inline-block; margin-inline-start: 4px; }
}
`;
