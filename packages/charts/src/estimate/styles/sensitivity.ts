/** What each choice does to the total: the figures of the ends stand at either side of the bars. */
export const sensitivityStyles = `
.kr-sensitivity td.kr-chart { width: 38%; }
.kr-sensitivity .kr-end, .kr-sensitivity td.kr-number { white-space: nowrap; }
.kr-sensitivity .kr-table tbody tr > * { padding-block: 2px; height: 32px; }
/* The bar across the whole row, and under it the figures of its ends, each at its own side. */
@container kr-section (max-width: 539.9px) {
  .kr-sensitivity .kr-table tr { display: grid; grid-template-columns: 1fr 1fr minmax(72px, auto); gap: 0 12px; }
  .kr-sensitivity .kr-table tr > :is(th, td) { width: auto; height: auto; padding: 0; border: 0; }
  .kr-sensitivity .kr-table tr > .kr-word { grid-column: 1 / -1; padding-top: 6px; }
  .kr-sensitivity .kr-table thead tr > th { padding-bottom: 3px; }
  .kr-sensitivity .kr-table tbody tr { padding-bottom: 6px; }
  .kr-sensitivity .kr-table :is(thead tr, tbody tr:not(:last-child)) { border-bottom: 1px solid var(--kr-line); }
  .kr-sensitivity .kr-table tr > .kr-number:nth-child(2) { text-align: start; }
  .kr-sensitivity .kr-row-bar { max-width: none; }
  .kr-sensitivity .kr-end, .kr-sensitivity td.kr-number { white-space: normal; }
}
`;
