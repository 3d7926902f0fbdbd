/** Technologies over sectors: a table where there is room for the sectors, else a list. */
export const whereStyles = `
.kr-where-lead { margin: 0 0 6px !important; max-width: 92ch; }
.kr-processes :is(.kr-table, .kr-where-bar) { max-width: 760px; }
.kr-where-matrix { table-layout: fixed; }
.kr-where-matrix tr > :first-child { width: 24%; }
.kr-where-matrix tbody tr > * { padding-block: 4px; vertical-align: top; }
.kr-where-matrix .kr-where-cell { padding-inline-start: 14px; hyphens: auto; overflow-wrap: break-word; }
.kr-where-figures { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 8px; font-variant-numeric: tabular-nums; }
.kr-where-cell .kr-explains { display: block; width: 100%; }
.kr-where-bar { display: block; margin-top: 2px; }
.kr-where .kr-where-sums > tr:first-child > * { border-top: 1px solid var(--kr-foreground); }
.kr-where-sums th { font-weight: 600; }
.kr-where .kr-where-list { display: none; }
/* Two sectors of one technology are told apart by the room between them. */
.kr-where-list tbody :is(th, td) { padding-block: 6px; }
.kr-where-list .kr-where-name { font-weight: 600; }
.kr-where .kr-where-list tbody > tr + tr > * { border-top: 0; }
.kr-where-list tbody td { vertical-align: top; }
.kr-where .kr-where-matrix .kr-where-more > td, .kr-where .kr-where-list .kr-where-more > td { height: auto; border-top: 0; padding-block: 0 6px; }
.kr-where-occupations .kr-table { margin: 2px 0 8px 17px; width: min(100% - 17px, 560px); }
.kr-where-occupations .kr-table tr > :first-child { width: auto; }
@container kr-section (max-width: 839.9px) {
  .kr-where .kr-where-many .kr-where-matrix { display: none; }
  .kr-where .kr-where-many .kr-where-list { display: table; }
}
@container kr-section (max-width: 679.9px) {
  .kr-where .kr-where-few .kr-where-matrix { display: none; }
  .kr-where .kr-where-few .kr-where-list { display: table; }
}
`;
