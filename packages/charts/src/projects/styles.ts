/**
 * Styles of the page of projects. Colours are VS Code's variables with the file palette's as fallback, so the same rules
 * serve a webview and a saved page; sizes follow the 4 px grid, and the layout the page's own width.
 */
const color = (theme: string, own: string) => `var(--vscode-${theme},var(--kr-${own}))`;
const background = color("editor-background", "background");
const foreground = color("foreground", "foreground");
const muted = color("descriptionForeground", "muted");
const line = color("panel-border", "line");
const focus = color("focusBorder", "focus");
const warning = color("editorWarning-foreground", "warning");
const hover = color("list-hoverBackground", "hover");
const selection = color("list-activeSelectionBackground", "selection");
const onSelection = color("list-activeSelectionForeground", "selection-foreground");
/** Only high contrast has it: an outline where other themes have a fill. */
const activeLine = "1px solid var(--vscode-contrastActiveBorder,transparent)";

const base = `
.kr-projects{box-sizing:border-box;container:kr-projects/inline-size;max-width:1568px;margin:0 auto;padding:16px;font:13px/18px var(--vscode-font-family,var(--kr-font-family));color:${foreground};background:${background};font-variant-numeric:tabular-nums;overflow-wrap:break-word;hyphens:auto}
.kr-projects *{box-sizing:border-box}
.kr-projects :is(h1,h2,h3,h4,h5,p,ul,ol,dl,dd){margin:0;padding:0}
.kr-projects :is(ul,ol){list-style:none}
.kr-projects h1{font-size:16px;line-height:22px;font-weight:600}
.kr-projects h2{font-size:13px;line-height:18px;font-weight:600}
.kr-projects :is(h3,h4,h5){font-size:13px;line-height:18px;font-weight:600}
.kr-projects button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:start;cursor:pointer}
.kr-projects :focus-visible{outline:2px solid ${focus};outline-offset:2px;border-radius:3px}
.kr-projects .kr-muted{color:${muted};font-weight:400}
.kr-projects .kr-small{font-size:11px;line-height:14px}
.kr-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kr-projects header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:flex-start;justify-content:space-between}
.kr-projects header>div:first-child{flex:1 1 240px;min-width:0}
.kr-projects header p{max-width:84ch}
.kr-projects footer{margin-top:24px;padding-top:8px;border-top:1px solid ${line}}
.kr-projects .kr-button{padding:4px 12px;border-radius:3px;background:var(--vscode-button-background,var(--kr-link));color:var(--vscode-button-foreground,var(--kr-background));border:1px solid var(--vscode-button-border,transparent)}
.kr-modes{display:flex;flex-wrap:wrap;border:1px solid ${line};border-radius:3px}
.kr-projects .kr-modes button{padding:4px 12px;white-space:nowrap}
.kr-projects .kr-modes button:hover{background:${hover};outline:${activeLine};outline-offset:-1px}
.kr-projects .kr-modes button[aria-pressed=true]{background:${selection};color:${onSelection};outline:${activeLine};outline-offset:-1px}
.kr-projects .kr-modes button:focus-visible{outline:2px solid ${focus};outline-offset:-2px}
.kr-projects-filter{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:12px}
.kr-projects-filter :is(input,select){flex:1 1 128px;min-width:0;max-width:224px;height:28px;padding:0 8px;font:inherit;color:var(--vscode-input-foreground,inherit);background:var(--vscode-input-background,var(--kr-background));border:1px solid var(--vscode-input-border,var(--vscode-contrastBorder,${line}));border-radius:3px;text-overflow:ellipsis}
.kr-projects-filter select{padding:0 4px;color:var(--vscode-dropdown-foreground,inherit);background:var(--vscode-dropdown-background,var(--kr-background));border-color:var(--vscode-dropdown-border,var(--vscode-contrastBorder,${line}))}
.kr-projects-filter select.kr-chosen{font-weight:600}
.kr-projects-filter input{flex:2 1 176px;max-width:320px}
.kr-projects-filter input::placeholder{color:var(--vscode-input-placeholderForeground,var(--kr-muted));opacity:1}
.kr-projects-filter :is(input,select):focus{outline:1px solid ${focus};outline-offset:-1px}
.kr-projects a{color:var(--vscode-textLink-foreground,var(--kr-link));text-decoration:underline}
.kr-projects [aria-current=true] a{color:inherit}
@container kr-projects (max-width:959.9px){.kr-projects-filter :is(input,select){max-width:none}.kr-projects-filter input{flex-basis:100%}}
.kr-projects a.kr-project-title{color:inherit;text-decoration:none}
.kr-projects .kr-link{color:var(--vscode-textLink-foreground,var(--kr-link));text-decoration:underline}
.kr-projects-body{display:grid;gap:24px 32px;margin-top:16px;align-items:start}
.kr-projects-main,.kr-projects aside{min-width:0}
.kr-is-stale .kr-projects-body{outline:1px dashed ${warning};outline-offset:7px}
.kr-no-projects{display:grid;gap:8px;justify-items:start;padding:24px 0}
.kr-tag,.kr-status-word{display:inline-block;padding:0 6px;border:1px solid ${muted};border-radius:3px;font-size:11px;line-height:14px;font-weight:400;white-space:nowrap}
.kr-no-figure{color:${muted};font-style:italic}
.kr-lacking{color:var(--kr-lacking)}
.kr-project-title{font-weight:600}
.kr-projects :is(button,a).kr-project-title:hover{text-decoration:underline}
.kr-projects summary{width:fit-content;max-width:100%;cursor:pointer}
`;

const board = `
.kr-board-head{display:none}
.kr-board-row+.kr-board-row{margin-top:24px}
.kr-board-row>h3{padding-bottom:4px;border-bottom:1px solid ${line}}
.kr-cell h4{padding-top:8px;font-size:11px;line-height:14px}
.kr-empty-cell{display:none}
.kr-cell>ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(288px,100%),1fr));gap:8px 24px;padding-top:8px!important}
.kr-card{position:relative;scroll-margin-top:40px;display:grid;gap:4px;padding:4px 8px;border-inline-start:3px solid var(--kr-own,${line});content-visibility:auto;contain-intrinsic-size:auto 120px}
.kr-cell-0{--kr-own:var(--kr-column-0)}.kr-cell-1{--kr-own:var(--kr-column-1)}.kr-cell-2{--kr-own:var(--kr-column-2)}
.kr-card:hover,.kr-project-row:hover{background:${hover};outline:${activeLine};outline-offset:-1px}
/* The name's button covers its card: a click anywhere on it shows the place in the text. */
.kr-card button.kr-project-title::after{content:"";position:absolute;inset:0;cursor:pointer}
.kr-card .kr-sources a{position:relative;z-index:1}
.kr-card details{position:relative;z-index:1}
.kr-card details[open]{cursor:auto}
.kr-card-head{display:flex;gap:8px;align-items:flex-start;justify-content:space-between}
.kr-card-head h5{min-width:0}
.kr-status-word{flex:none;margin-top:1px}
.kr-projects :is(.kr-card,.kr-project-row,tr)[aria-current=true]{background:${selection};color:${onSelection};outline:${activeLine};outline-offset:-1px}
.kr-projects [aria-current=true] :is(.kr-muted,.kr-no-figure,.kr-lacking){color:inherit}
.kr-projects [aria-current=true] :is(.kr-tag,.kr-status-word){border-color:currentColor}
.kr-card dl>div,.kr-benefit dl>div{display:grid;grid-template-columns:88px minmax(0,1fr);gap:0 8px}
.kr-card .kr-benefits-plan{display:grid;gap:4px;padding:4px 0 4px 12px}
.kr-card .kr-benefits-plan>div{display:block}
.kr-card dt{color:${muted}}
.kr-projects [aria-current=true] dt{color:inherit}
.kr-technologies{display:flex;flex-wrap:wrap;gap:2px 12px}
.kr-trials li{padding:0 4px}
.kr-projects .kr-trials li[aria-current=true]{outline:1px solid currentColor;border-radius:3px}
.kr-projects button.kr-trial-title:hover{text-decoration:underline}
.kr-trials{display:grid;gap:8px;padding:4px 0 4px 12px!important}
.kr-high-contrast .kr-card{border-inline-start-color:var(--vscode-contrastBorder,${foreground})}
@container kr-projects (min-width:800px){
.kr-board-head{display:grid;grid-template-columns:var(--kr-tracks);gap:24px;position:sticky;top:0;z-index:2;padding:4px 0;background:${background};border-bottom:1px solid ${line};font-weight:600}
.kr-board-cells{display:grid;grid-template-columns:var(--kr-tracks);gap:24px}
.kr-board-row,.kr-board-row+.kr-board-row{margin-top:16px}
.kr-empty-cell{display:block}
.kr-cell>ul{grid-template-columns:minmax(0,1fr)}
.kr-cell h4{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
}
`;

const lists = `
.kr-groups{display:grid;gap:24px}
.kr-groups h3{padding-bottom:4px;border-bottom:1px solid ${line}}
.kr-project-row{display:grid;gap:0 16px;padding:5px 4px}
.kr-row-effect{display:flex;flex-wrap:wrap;gap:0 4px}
.kr-groups .kr-project-row h4{font-weight:400}
@container kr-projects (min-width:640px){
.kr-project-row{grid-template:"title facts potential realised"/minmax(0,4fr) minmax(0,3fr) minmax(0,2fr) minmax(0,2fr)}
.kr-row-effect{display:block}
.kr-row-effect>span{font-size:11px;line-height:14px}
.kr-row-potential{grid-area:potential}.kr-row-realised{grid-area:realised}
}
.kr-projects-table{width:100%;border-collapse:collapse}
.kr-projects-table :is(th,td){padding:5px 12px 5px 4px;text-align:start;vertical-align:top;font-weight:400}
.kr-projects-table thead th,.kr-projects-table thead button{font-size:11px;line-height:14px;font-weight:600}
.kr-projects-table thead th{position:sticky;top:0;z-index:1;background:${background};box-shadow:inset 0 -1px ${line};vertical-align:bottom;overflow-wrap:normal}
.kr-projects-table [aria-sort=ascending] button::after{content:" ▲"}
.kr-projects-table [aria-sort=descending] button::after{content:" ▼"}
.kr-projects-table tbody tr:hover{background:${hover}}
.kr-projects-table tbody tr+tr>*{border-top:1px solid ${line}}
.kr-projects-table .kr-technologies{display:block}
@container kr-projects (min-width:1040px){.kr-projects-table tbody th{width:24%;overflow-wrap:anywhere}}
@container kr-projects (max-width:1039.9px){
.kr-projects-table :is(thead,tbody,tr,th){display:block}
/* The heads stand in front of each value; those that sort stay, in a row. */
.kr-projects-table tbody .kr-project-title{font-weight:600}
.kr-projects-table thead tr{display:flex;flex-wrap:wrap;gap:0 16px;border-bottom:1px solid ${line}}
.kr-projects-table thead th{display:none}
.kr-projects-table thead th:has(button){display:block;position:static;box-shadow:none}
.kr-projects-table thead:not(:has(button)){display:none}
.kr-projects-table tbody :is(tr,tr+tr)>*{border:0;padding:1px 4px}
.kr-projects-table tbody tr{padding:6px 0}
.kr-projects-table tbody tr+tr{border-top:1px solid ${line}}
.kr-projects-table td{display:grid;grid-template-columns:136px minmax(0,1fr);gap:0 8px}
.kr-projects-table td:empty{display:none}
.kr-projects-table td::before{color:${muted}}
${Array.from({ length: 9 }, (_, at) => `.kr-projects-table td:nth-child(${at + 2})::before{content:var(--kr-head-${at})}`).join("\n")}
.kr-projects [aria-current=true] td::before{color:inherit}
}
@container kr-projects (min-width:640px) and (max-width:1039.9px){
.kr-projects-table tbody tr{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 24px}
.kr-projects-table tbody th{grid-column:1/-1}
}
@container kr-projects (max-width:359.9px){.kr-projects .kr-modes button{padding:4px 8px}.kr-projects-table td{grid-template-columns:88px minmax(0,1fr)}}
`;

const figures = `
.kr-projects aside{display:grid;gap:24px}
.kr-projects aside section{display:grid;gap:8px}
.kr-projects aside h3{padding-top:4px;font-size:11px;line-height:14px}
.kr-share{display:flex;gap:2px;height:12px}
.kr-share>*{flex:1 1 0;min-width:2px}
.kr-share-measured{background:var(--vscode-charts-blue,var(--kr-link))}
.kr-share-not-measured{background:repeating-linear-gradient(135deg,${muted} 0 1px,transparent 1px 4px);border:1px solid ${muted}}
.kr-share-unsaid{border:1px solid ${muted}}
.kr-high-contrast .kr-share-measured{background:${foreground}}
.kr-key{display:inline-block;width:10px;height:10px;margin-inline-end:2px}
.kr-measured details ul{display:grid;gap:4px;padding:4px 0 4px 20px}
.kr-measured .kr-project-title{font-weight:400}
.kr-outcomes{display:flex;flex-wrap:wrap;gap:4px 24px}
.kr-outcomes>div{display:flex;gap:8px}
.kr-outcomes dd{font-weight:600}
.kr-days>div{display:grid;grid-template-columns:40px minmax(0,1fr);gap:0 8px;padding:1px 0}
.kr-days dd{display:grid;grid-template-columns:minmax(40px,1fr) 136px;gap:0 8px;align-items:center}
.kr-days-bar{display:block;min-width:2px;height:10px;background:var(--vscode-charts-blue,var(--kr-link))}
@container kr-projects (max-width:359.9px){.kr-days dd{grid-template-columns:minmax(0,1fr)}}
.kr-high-contrast .kr-days-bar{background:${foreground}}
@container kr-projects (min-width:720px){.kr-projects aside{grid-template-columns:repeat(2,minmax(0,1fr));gap:24px 32px;align-items:start}}
@container kr-projects (min-width:1160px){
.kr-projects-body{grid-template-columns:minmax(0,1fr) 320px}
.kr-projects-body:has(.kr-projects-table){grid-template-columns:minmax(0,1fr)}
.kr-projects-body:not(:has(.kr-projects-table)) aside{grid-template-columns:minmax(0,1fr)}
}
`;

const media = `
@media (max-width:479px){.kr-projects{padding:12px}}
@media (forced-colors:active){.kr-projects [aria-current=true],.kr-projects [aria-pressed=true]{outline:2px solid Highlight!important}.kr-share>*,.kr-days-bar{forced-color-adjust:none}}
@page{margin:12mm}
@media print{
.kr-projects{max-width:none;padding:0}
.kr-modes,.kr-projects-filter{display:none}
.kr-projects details::details-content{content-visibility:visible;height:auto}
.kr-card,.kr-project-row,.kr-projects tr,.kr-projects aside section{break-inside:avoid;content-visibility:visible}
.kr-projects h3{break-after:avoid}
.kr-share,.kr-days-bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** CSS of the page of projects. */
export const projectsStyles = [base, board, lists, figures, media].join("");
