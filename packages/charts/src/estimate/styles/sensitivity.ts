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
.kr-row-bar { display: none; }
@container kr-section (max-width: 799.9px) {
  .kr-row-bar { display: block; margin: 2px 0; }
}
@container kr-section (max-width: 539.9px) {
  .kr-sensitivity .kr-not-narrow { display: none; }
  .kr-estimate .kr-sensitivity .kr-meta.kr-narrow { display: block; }
  .kr-sensitivity .kr-end, .kr-sensitivity td.kr-number { white-space: normal; }
}
`;
