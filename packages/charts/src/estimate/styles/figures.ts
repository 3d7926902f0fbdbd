/** The two main figures, what their range covers, and the composition. */
export const figureStyles = `
.kr-figures { --kr-label: 228px; --kr-value: 112px; --kr-range: 112px; }
.kr-figure, .kr-figures-axis { display: grid; grid-template-columns: var(--kr-label) var(--kr-value) var(--kr-range) 1fr; }
.kr-figure { align-items: center; height: 56px; }
.kr-figures-axis > svg { grid-column: 4; }
.kr-figures-range-kind { grid-column: 3; align-self: end; padding: 0 0 4px 10px; white-space: nowrap; }
.kr-figure-name { font-weight: 600; }
.kr-figure-label { padding-inline-end: 8px; }
.kr-figure-value {
  justify-self: end; font-size: 28px; line-height: 32px; font-weight: 600; white-space: nowrap;
}
.kr-figure-range { display: flex; flex-direction: column; padding-inline-start: 10px; white-space: nowrap; }
.kr-figure-range-kind { display: none; font-size: 11px; line-height: 14px; }
.kr-figure-marks { align-self: stretch; }
.kr-notes { max-width: 92ch; }
.kr-notes p + p { margin-top: 2px; }
.kr-legend { display: flex; flex-wrap: wrap; gap: 2px 20px; }
.kr-legend li { display: flex; align-items: center; gap: 6px; min-width: 0; overflow-wrap: anywhere; }
.kr-legend-value { font-weight: 600; }
.kr-composition .kr-legend { margin: 6px 0 4px; }
.kr-bar { margin-bottom: 3px; }
.kr-coverage-line { display: flex; flex-wrap: wrap; gap: 2px 16px; margin-top: 5px !important; }
.kr-coverage-part { display: inline-flex; gap: 6px; }
.kr-coverage-part > svg { margin-top: 6px; }
@container kr-estimate (max-width: 880px) {
  .kr-figures { --kr-label: 194px; --kr-value: 112px; --kr-range: 96px; }
}
@container kr-estimate (max-width: 679.9px) {
  .kr-figures { display: flex; flex-direction: column; gap: 12px; }
  .kr-figure { display: grid; grid-template-columns: auto minmax(0, 1fr); height: auto; row-gap: 2px; }
  .kr-figure-label, .kr-figure-marks { grid-column: 1 / -1; }
  .kr-figure-label { padding: 0; }
  .kr-figure-range { flex-flow: row wrap; align-items: baseline; align-content: end; gap: 0 8px; }
  .kr-figure-range-kind { flex: 1 0 100%; order: 1; }
  .kr-figure-marks { height: 28px; }
  .kr-figure-range-kind { display: inline; }
  .kr-figures-range-kind { display: none; }
  .kr-figures-axis { display: block; order: 1; margin-top: -10px; }
}
@container kr-estimate (max-width: 259.9px) {
  .kr-figure { grid-template-columns: minmax(0, 1fr); }
  .kr-figure-name { overflow-wrap: anywhere; }
  .kr-figures-axis text:nth-last-of-type(2) { display: none; }
  .kr-figure-value { justify-self: start; }
  .kr-figure-range { padding: 0; white-space: normal; }
}
`;
