/** What each choice does to the total: the figures of the ends stand at either side of the bars. */
export const sensitivityStyles = `
.kr-sensitivity summary { cursor: pointer; }
.kr-sensitivity summary::before {
  content: ""; width: 6px; height: 6px; margin: 0 -8px 0 3px; border: solid currentColor; border-width: 1.5px 1.5px 0 0; transform: rotate(45deg);
}
.kr-sensitivity [open] > summary::before { transform: rotate(135deg); }
.kr-sensitivity td.kr-chart { width: 38%; }
.kr-sensitivity .kr-end, .kr-sensitivity td.kr-number { white-space: nowrap; }
.kr-sensitivity .kr-table tbody tr > * { padding-block: 2px; height: 32px; }
@container kr-section (max-width: 539.9px) {
  .kr-sensitivity .kr-end, .kr-sensitivity td.kr-number { white-space: normal; }
}
`;
