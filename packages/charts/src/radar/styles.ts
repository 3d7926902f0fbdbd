/**
 * Styles of the radar page. Colours are VS Code's variables with the file palette's as fallback, so the same rules serve
 * a webview and a saved page; sizes follow the 4 px grid.
 */
const color = (theme: string, own: string) => `var(--vscode-${theme},var(--kr-${own}))`;
const background = color("editor-background", "background");
const foreground = color("foreground", "foreground");
const muted = color("descriptionForeground", "muted");
const line = color("panel-border", "line");
const focus = color("focusBorder", "focus");
const link = color("textLink-foreground", "link");
const warning = color("editorWarning-foreground", "warning");
const hover = color("list-hoverBackground", "hover");
const selection = color("list-activeSelectionBackground", "selection");
const onSelection = color("list-activeSelectionForeground", "selection-foreground");
/** Only high contrast has these: an outline where other themes have a fill. */
const contrastLine = "1px solid var(--vscode-contrastBorder,transparent)";
const activeLine = "1px solid var(--vscode-contrastActiveBorder,transparent)";

const base = `
.kr-page{box-sizing:border-box;margin:0 auto;padding:0 16px 16px;max-width:calc(var(--kr-inner,1040px) + 32px);font:13px/18px var(--vscode-font-family,var(--kr-font-family));color:${foreground};background:${background};font-variant-numeric:tabular-nums}
.kr-page *{box-sizing:border-box}
.kr-page h1,.kr-page h2,.kr-page h3,.kr-page p,.kr-page ul,.kr-page dl,.kr-page dd{margin:0;padding:0}
.kr-page ul{list-style:none}
.kr-page h1{font-size:16px;line-height:22px;font-weight:600;min-width:0;overflow-wrap:anywhere}
.kr-page h2{font-size:16px;line-height:22px;font-weight:600}
.kr-page h3{font-size:11px;line-height:14px;font-weight:600}
.kr-muted{color:${muted};font-weight:400}
.kr-warning{color:${warning}}
.kr-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kr-page button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:left;cursor:pointer}
.kr-page button:disabled{cursor:default;opacity:.5}
.kr-page a,.kr-page .kr-link{color:${link};text-decoration:none;text-align:left}
.kr-page a:hover,.kr-page .kr-link:hover:not(:disabled){text-decoration:underline}
.kr-page :focus-visible{outline:2px solid ${focus};outline-offset:2px;border-radius:3px}
.kr-icon{flex:none;display:block}
`;

const toolbar = `
.kr-toolbar{position:relative;display:flex;align-items:center;gap:8px;min-height:48px;padding:8px 0}
.kr-page .kr-toolbar h1{flex:1 1 0;font-size:13px;line-height:16px;text-wrap:balance}
@media (min-width:1016px){.kr-wide .kr-toolbar h1{font-size:16px;line-height:20px}}
.kr-segmented{display:flex;flex:none;height:28px;border:1px solid ${line};border-radius:3px;overflow:hidden}
.kr-page .kr-segmented button{padding:0 12px;text-align:center;white-space:nowrap}
.kr-page .kr-segmented button:hover{background:${hover}}
.kr-page .kr-segmented button[aria-pressed=true]{background:${selection};color:${onSelection};outline:${activeLine};outline-offset:-1px}
.kr-page .kr-segmented button:focus-visible{outline:2px solid ${focus};outline-offset:-2px}
.kr-page .kr-tool{display:flex;align-items:center;gap:6px;height:28px;min-width:28px;padding:0 6px;border-radius:3px;white-space:nowrap;border:${contrastLine}}
.kr-page .kr-tool:hover,.kr-page .kr-tool[aria-expanded=true]{background:${hover};outline:${activeLine};outline-offset:-1px}
.kr-page .kr-tool:focus-visible{outline:2px solid ${focus}}
.kr-badge{min-width:16px;padding:0 4px;border-radius:8px;font-size:11px;line-height:16px;text-align:center;background:var(--vscode-badge-background,var(--kr-link));color:var(--vscode-badge-foreground,var(--kr-background));border:${contrastLine}}
.kr-page .kr-search,.kr-page .kr-select{font:inherit;height:28px;width:100%;padding:0 8px;border:1px solid var(--vscode-input-border,${line});border-radius:3px;background:var(--vscode-input-background,var(--kr-background));color:var(--vscode-input-foreground,inherit)}
.kr-page .kr-select{padding:0 4px;text-overflow:ellipsis}
.kr-page .kr-search:focus,.kr-page .kr-select:focus{outline:1px solid ${focus};outline-offset:-1px}
.kr-tool-search{width:160px}
.kr-tool-sector{width:176px}
.kr-tool-language{width:104px}
.kr-page a.kr-tool:hover{text-decoration:none}
.kr-search::placeholder{color:var(--vscode-input-placeholderForeground,var(--kr-muted));opacity:1}
.kr-backdrop{position:fixed;inset:0;z-index:3}
.kr-panel{position:absolute;z-index:4;top:44px;right:0;max-width:100%;max-height:calc(100vh - 60px);overflow:auto;padding:12px 16px;border:1px solid var(--vscode-menu-border,var(--vscode-editorWidget-border,${line}));border-radius:3px;background:var(--vscode-editorWidget-background,var(--kr-background));color:var(--vscode-editorWidget-foreground,${foreground})}
.kr-page .kr-panel:focus-visible{outline-offset:-2px}
.kr-page .kr-more .kr-tool{padding:0}
.kr-more .kr-segmented{width:fit-content}
.kr-tool>.kr-in-more{display:none}.kr-more .kr-tool>.kr-in-more{display:inline}
.kr-more{display:grid;gap:12px;width:224px;max-width:100%}
.kr-filter{display:grid;gap:12px;width:640px;max-width:100%}
.kr-facets{columns:3 176px;column-gap:24px}
.kr-page .kr-facets fieldset{break-inside:avoid;border:0;margin:0;padding:0 0 16px;min-width:0}
.kr-facets legend{padding:0 0 4px;font-size:11px;line-height:14px;font-weight:600}
.kr-facets label{display:flex;gap:6px;align-items:flex-start;padding:2px 0;cursor:pointer}
.kr-facets label span:first-of-type{flex:1 1 auto;min-width:0;overflow-wrap:anywhere;hyphens:auto}
.kr-facets input{flex:none;margin:2px 0 0;accent-color:${focus}}
.kr-filter-end{display:flex;justify-content:space-between;gap:12px;border-top:1px solid ${line};padding-top:8px!important}
.kr-status{display:flex;flex-wrap:wrap;gap:0 12px;min-height:18px;font-size:12px;line-height:16px;color:${muted}}
`;

const chart = `
.kr-columns{display:flex;gap:24px;align-items:flex-start;justify-content:center}
.kr-narrow .kr-columns,.kr-middle .kr-columns{flex-direction:column;align-items:center;gap:24px}
.kr-chart{flex:none;width:var(--kr-size);max-width:100%}
.kr-chart svg{display:block}
.kr-chart>svg.kr-stale{outline:1px dashed ${warning};outline-offset:-1px}
.kr-rings{padding:8px 0 4px!important;font-size:11px;line-height:14px;font-weight:600}
.kr-ring-name{cursor:pointer}
.kr-ring-name:focus-visible{stroke:${focus};stroke-width:2}
.kr-page .kr-blip:focus{outline:none}
.kr-pointing{cursor:pointer}
.kr-chart .kr-dimmed{opacity:.4}
.kr-page .kr-blip:focus-visible{outline:2px solid ${focus};outline-offset:2px}
.kr-legend{display:flex;flex-wrap:wrap;gap:2px 16px;padding-top:8px!important;font-size:12px;line-height:16px}
.kr-legend>span{display:flex;align-items:center;gap:4px}
.kr-legend>.kr-moved{flex:1 0 100%;align-items:flex-start}
.kr-legend svg{flex:none}
.kr-moved>span{padding-top:4px;min-width:0;overflow-wrap:anywhere}
.kr-off{display:grid;gap:8px;padding-top:8px!important}
.kr-off>div{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center}
.kr-off dt{font-size:11px;line-height:14px;font-weight:600;flex:0 0 104px}
.kr-narrow .kr-off dt{flex:0 0 100%}
.kr-page .kr-chip{display:inline-block;padding:2px 8px;border:1px solid ${line};border-radius:3px;max-width:100%;overflow-wrap:anywhere}
.kr-source{padding-top:24px;font-size:11px;line-height:14px;color:${muted}}
.kr-empty{display:grid;gap:8px;justify-items:start;padding:8px 0 24px}
.kr-buttons{display:flex;flex-wrap:wrap;gap:8px;padding-top:4px!important}
.kr-page .kr-button{padding:4px 12px;border-radius:3px;background:var(--vscode-button-background,var(--kr-link));color:var(--vscode-button-foreground,var(--kr-background));border:1px solid var(--vscode-button-border,transparent)}
`;

const rows = `
.kr-narrow .kr-side,.kr-middle .kr-side{width:100%}
.kr-middle .kr-side{max-width:720px}
.kr-wide .kr-side{flex:none;min-width:0}
.kr-rows{flex:1 1 auto;min-width:0;width:100%}
.kr-page button.kr-chip:hover,.kr-page .kr-row:hover,.kr-page .kr-row.kr-hovered{background:${hover}}
.kr-page .kr-row:hover,.kr-page .kr-row.kr-hovered,.kr-page button.kr-chip:hover{outline:${activeLine};outline-offset:-1px}
.kr-page [aria-current=true],.kr-page .kr-row[aria-selected=true]{background:${selection};color:${onSelection};outline:${activeLine};outline-offset:-1px}
.kr-page [aria-current=true] .kr-muted,.kr-page [aria-current=true] .kr-link,.kr-page .kr-row[aria-selected=true] .kr-muted{color:inherit}
.kr-page .kr-row:focus-visible{outline:2px solid ${focus};outline-offset:-2px}
.kr-list{display:grid;gap:16px}
.kr-list h2{font-size:13px!important;line-height:18px!important;padding:0 4px}
.kr-none h2{color:${muted}}
.kr-condition{padding:0 4px 4px!important;font-size:12px;line-height:16px;color:${muted};max-width:72ch}
.kr-narrow .kr-condition{display:none}
.kr-list li{content-visibility:auto;contain-intrinsic-size:auto 28px}
.kr-page .kr-row{display:flex;align-items:center;gap:6px;width:100%;min-height:28px;padding:2px 4px 2px 2px;border-radius:3px;color:inherit}
.kr-row svg{flex:none}
.kr-row-text{display:flex;flex:1 1 auto;flex-wrap:wrap;justify-content:space-between;gap:0 12px;min-width:0;overflow-wrap:anywhere}
.kr-row-text .kr-muted{font-size:12px}
.kr-page .kr-more-rows{padding:8px 4px}
.kr-table{width:100%;border-collapse:collapse}
.kr-table th,.kr-table td{padding:5px 12px 5px 4px;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:break-word}
.kr-table thead th{position:sticky;top:0;background:${background};box-shadow:inset 0 -1px ${line};vertical-align:bottom}
.kr-page .kr-table thead th,.kr-page .kr-table thead button{font-size:11px;line-height:14px;font-weight:600}
.kr-page .kr-table th a,.kr-page .kr-table th .kr-link{color:inherit}
.kr-divided>*{border-top:1px solid ${line}}
.kr-table tbody tr:hover{background:${hover}}
.kr-middle .kr-table,.kr-chosen .kr-table{font-size:12px;line-height:16px}
.kr-middle .kr-table th,.kr-middle .kr-table td,.kr-chosen .kr-table td,.kr-chosen .kr-table th{padding-right:8px}
.kr-middle .kr-table tbody th,.kr-chosen .kr-table tbody th{overflow-wrap:anywhere;min-width:112px}
.kr-narrow .kr-table thead{position:absolute;clip-path:inset(50%)}
.kr-narrow .kr-table tr{display:flex;flex-wrap:wrap;gap:0 12px;padding:4px 0}
.kr-narrow .kr-table th,.kr-narrow .kr-table td{padding:1px 4px;min-width:0;overflow-wrap:anywhere}
.kr-narrow .kr-table td:empty{display:none}
.kr-narrow .kr-table td[data-column]::before{content:attr(data-column) ": ";color:${muted}}
.kr-narrow .kr-table .kr-divided{border-top:1px solid ${line}}
.kr-narrow .kr-table .kr-divided>*{border-top:0}
.kr-narrow .kr-table tbody th{flex:1 0 100%}
`;

const since = `
.kr-page .kr-since-tool{max-width:128px}
.kr-since-tool span{min-width:0;overflow:hidden;text-overflow:ellipsis}
.kr-page .kr-tool[aria-pressed=true]{background:${selection};color:${onSelection};outline:${activeLine};outline-offset:-1px}
.kr-timeline{display:flex;flex:none;align-items:center;gap:4px;min-height:32px;margin-block:4px}
.kr-timeline input{flex:1 1 160px;min-width:80px;max-width:480px;margin:0;accent-color:${focus}}
.kr-timeline-label{flex:1 1 200px;min-width:0;font-size:12px;line-height:16px;max-height:32px;overflow:hidden;overflow-wrap:anywhere}
.kr-narrow .kr-timeline{flex-wrap:wrap}
.kr-narrow .kr-timeline input{flex:1 1 60%}
.kr-narrow .kr-timeline-label{order:1;flex:1 0 100%}
.kr-changes{margin-bottom:16px;padding-bottom:16px;border-bottom:1px solid ${line}}
.kr-changes summary{cursor:pointer;padding:0 4px 4px}
.kr-page .kr-changes h2{display:inline;font-size:13px;line-height:18px}
.kr-page .kr-changes h3{padding:8px 4px 2px}
.kr-changes .kr-row{padding:3px 4px}
.kr-page .kr-changes p.kr-row{padding:3px 4px}
.kr-changes .kr-row-text{display:grid;gap:0}
.kr-changes li{content-visibility:auto;contain-intrinsic-size:auto 44px}
`;

const details = `
.kr-page .kr-back{display:inline-flex;align-items:center;gap:4px;padding:4px 0 8px;color:${link}}
.kr-details{display:grid;gap:16px}
.kr-details section{display:grid;gap:4px}
.kr-details p,.kr-details li{max-width:72ch;overflow-wrap:anywhere}
.kr-page .kr-path ol{margin:0;padding:0;list-style:none}
.kr-facts{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center}
.kr-ring{padding:1px 8px;border:1.5px solid;border-radius:3px;font-weight:600}
.kr-inputs{display:grid;gap:4px;padding:4px 0!important}
.kr-inputs>div{display:grid;grid-template-columns:minmax(0,136px) 1fr;align-items:center}
.kr-inputs dd{display:flex;gap:8px;align-items:center}
.kr-inputs dd svg{flex:none}
.kr-areas{display:grid;gap:8px}
.kr-areas dt{display:flex;justify-content:space-between;gap:0 12px;flex-wrap:wrap;max-width:72ch}
.kr-area-ring{font-weight:600}
.kr-page .kr-area-ring em{font-style:normal;font-weight:400;margin-left:8px;padding:0 6px;border:1px solid;border-radius:3px;font-size:11px;line-height:14px}
.kr-areas dd{font-size:12px;line-height:16px;max-width:72ch;overflow-wrap:anywhere}
.kr-details header{display:grid;gap:8px}
.kr-text{display:grid;gap:8px}
.kr-page .kr-text ul,.kr-page .kr-text ol{margin:0;padding-left:20px}
.kr-page .kr-text ul{list-style:disc}
.kr-text code{font-family:var(--vscode-editor-font-family,ui-monospace,Consolas,monospace);font-size:12px}
.kr-middle.kr-chosen{padding-bottom:calc(var(--kr-details) + 16px)}
.kr-bottom{position:fixed;inset:auto 0 0;z-index:1;height:var(--kr-details);display:flex;flex-direction:column;background:${background};border-top:1px solid ${line}}
.kr-splitter{flex:none;height:8px;cursor:row-resize;touch-action:none}
.kr-splitter::before{content:"";display:block;width:32px;height:2px;margin:3px auto 0;border-radius:1px;background:${muted}}
.kr-splitter:hover::before{background:${focus}}
.kr-page .kr-splitter:focus-visible{outline-offset:-2px}
.kr-bottom-content{flex:1 1 auto;overflow:auto;padding:0 16px 16px}
`;

/** A page that is as high as its pane: chart and list scroll each for itself, so that the chart stays in sight. */
const wide = `
@media screen{
.kr-wide{display:flex;flex-direction:column;height:var(--kr-height);padding-bottom:0}
.kr-wide .kr-toolbar,.kr-wide .kr-status,.kr-wide .kr-source,.kr-wide .kr-empty{flex:none}
.kr-wide .kr-columns{flex:1 1 auto;min-height:0;align-items:stretch;gap:10px}
.kr-wide .kr-chart{width:calc(var(--kr-size) + 14px)}
.kr-wide .kr-chart,.kr-wide .kr-side,.kr-wide .kr-rows{overflow-y:auto;overflow-x:hidden;padding-bottom:16px}
.kr-wide .kr-source{padding:7px 0 8px;border-top:1px solid ${line}}
}
`;

const media = `
@media (max-width:479px){.kr-page{padding:0 12px 12px}.kr-bottom-content{padding:0 12px 12px}}
@media (max-width:239px){.kr-page .kr-inputs>div{grid-template-columns:1fr}}
@media (prefers-reduced-motion:no-preference){
.kr-marks{transition:opacity 160ms ease-out}
.kr-move-0{animation:kr-move-0 160ms ease-out}.kr-move-1{animation:kr-move-1 160ms ease-out}
.kr-appear-0{animation:kr-appear-0 160ms ease-out}.kr-appear-1,.kr-ghosts{animation:kr-appear-1 160ms ease-out}
@keyframes kr-move-0{from{transform:translate(var(--kr-x),var(--kr-y))}}
@keyframes kr-move-1{from{transform:translate(var(--kr-x),var(--kr-y))}}
@keyframes kr-appear-0{from{opacity:0}}
@keyframes kr-appear-1{from{opacity:0}}
}
@media (forced-colors:active){.kr-chart svg{forced-color-adjust:none}.kr-page [aria-current=true],.kr-page .kr-row[aria-selected=true],.kr-page [aria-pressed=true]{outline:2px solid Highlight!important}}
@media print{
.kr-toolbar>*:not(h1),.kr-timeline,.kr-back,.kr-status button,.kr-details>p:last-child button,.kr-more-rows{display:none!important}
.kr-page{max-width:none;padding:0}
.kr-columns{flex-direction:column;align-items:center}
.kr-side{width:100%!important}.kr-list{display:block;columns:2;column-gap:24px}.kr-list section{break-inside:avoid-page;padding-bottom:12px}.kr-row,.kr-list li{break-inside:avoid}
.kr-bottom{position:static;height:auto;width:100%;border:0}.kr-splitter{display:none}
}
`;

/** CSS of the page of a radar. */
export const radarStyles = [base, toolbar, chart, rows, since, details, wide, media].join("");
