const small = "(max-width:623px)";

/** What is written on a page of its own, and which of that and the drawing by script is seen. */
const written = `
.kr-file{max-width:1256px;padding-top:16px}
.kr-file>*{margin-bottom:24px}.kr-page.kr-file>h1{margin-bottom:4px}.kr-page.kr-file>.kr-status{margin-bottom:0}.kr-page.kr-file>.kr-home{margin-bottom:8px}
.kr-file .kr-columns{flex-wrap:wrap;align-items:flex-start}
.kr-file .kr-chart>svg{max-width:100%;height:auto}.kr-file .kr-small{display:none}
.kr-on-paper{display:none}
.kr-file .kr-side{flex:1 1 320px;min-width:0;padding-top:24px}
.kr-page a.kr-row:hover{text-decoration:none}
.kr-file summary{cursor:pointer;font-weight:600;padding:4px 0}.kr-file details{border-top:1px solid var(--kr-line);padding:4px 0}
.kr-file .kr-details{padding:8px 0 16px}.kr-file .kr-details h2{display:none}
@media screen and ${small}{.kr-file .kr-large{display:none}.kr-file .kr-small{display:block}
.kr-file .kr-table thead{position:absolute;clip-path:inset(50%)}.kr-file .kr-table tr{display:flex;flex-wrap:wrap;gap:0 12px;padding:4px 0}
.kr-file .kr-table th,.kr-file .kr-table td{padding:1px 4px;min-width:0;overflow-wrap:anywhere}.kr-file .kr-table td:empty{display:none}
.kr-file .kr-table td[data-column]::before{content:attr(data-column) ": ";color:var(--kr-muted)}
.kr-file .kr-table .kr-divided{border-top:1px solid var(--kr-line)}.kr-file .kr-table .kr-divided>*{border-top:0}.kr-file .kr-table tbody th{flex:1 0 100%}}
`;

const live = `
@media screen{.kr-live #kr-written{display:none}}
#kr-page:empty{display:none}
.kr-live .kr-details h2{scroll-margin-top:100px;width:fit-content}
`;

/**
 * On paper the chart takes the width there is, on A4 as on A3, and no more than a sheet holds; the details stand in as many
 * columns as there is room for.
 */
const print = `
@page{margin:12mm}
@media print{#kr-page,.kr-home,.kr-file>.kr-source{display:none}.kr-page .kr-on-paper{display:block;padding-top:8px}
.kr-file .kr-large,.kr-file .kr-chart{width:100%}.kr-file .kr-chart>svg{width:100%;max-height:84vh}
.kr-file .kr-side{flex:none;padding-top:0;break-before:page}
.kr-file .kr-list h2,.kr-file .kr-condition,.kr-file .kr-all h2{break-after:avoid}
.kr-file .kr-table{font-size:11px}.kr-file .kr-table th,.kr-file .kr-table td{padding:3px 8px 3px 2px}.kr-file tr{break-inside:avoid}.kr-file thead th{position:static}
.kr-file .kr-each{break-before:page;columns:300px;column-gap:32px}
.kr-file details::details-content{content-visibility:visible;height:auto}.kr-file details{break-inside:avoid}.kr-file summary{list-style:none}}
`;

export const pageStyles = `${written}${live}${print}`;
