/**
 * Styles of the radar page. Colours are VS Code's variables with the file palette's as fallback, so the same rules serve
 * a webview and a saved page; sizes follow the 4 px grid.
 */
export const radarStyles = `
.kr-page{box-sizing:border-box;margin:0 auto;padding:0 16px 16px;max-width:1780px;font:13px/18px var(--vscode-font-family,var(--kr-font-family));color:var(--vscode-foreground,var(--kr-foreground));background:var(--vscode-editor-background,var(--kr-background));font-variant-numeric:tabular-nums}
.kr-page *{box-sizing:border-box}
.kr-page h1,.kr-page h2,.kr-page h3,.kr-page p,.kr-page ul,.kr-page dl,.kr-page dd{margin:0;padding:0}
.kr-page ul{list-style:none}
.kr-page h1{font-size:16px;line-height:22px;font-weight:600;min-width:0;overflow-wrap:anywhere}
.kr-page h2{font-size:16px;line-height:22px;font-weight:600}
.kr-page h3{font-size:11px;line-height:14px;font-weight:600}
.kr-muted{color:var(--vscode-descriptionForeground,var(--kr-muted));font-weight:400}
.kr-warning{color:var(--vscode-editorWarning-foreground,var(--kr-warning))}
.kr-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kr-page button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:left;cursor:pointer}
.kr-page a,.kr-page .kr-link{color:var(--vscode-textLink-foreground,var(--kr-link));text-decoration:none;text-align:left}
.kr-page a:hover,.kr-page .kr-link:hover{text-decoration:underline}
.kr-page :focus-visible{outline:2px solid var(--vscode-focusBorder,var(--kr-focus));outline-offset:2px;border-radius:3px}
.kr-toolbar{display:flex;align-items:center;gap:12px;min-height:32px;padding:8px 0}
.kr-toolbar h1{flex:1 1 auto}
.kr-tools-right{display:flex;flex:0 1 auto;gap:8px;align-items:stretch;min-width:0}
.kr-narrow .kr-toolbar{flex-wrap:wrap}
.kr-narrow .kr-tools-right{flex:1 0 100%}
.kr-segmented{display:flex;flex:none;border:1px solid var(--vscode-panel-border,var(--kr-line));border-radius:3px;overflow:hidden}
.kr-page .kr-segmented button{padding:2px 12px;text-align:center}
.kr-page .kr-segmented button[aria-pressed=true]{background:var(--vscode-list-activeSelectionBackground,var(--kr-selection));color:var(--vscode-list-activeSelectionForeground,var(--kr-selection-foreground))}
.kr-page .kr-segmented button:focus-visible{outline-offset:-2px}
.kr-page .kr-search{font:inherit;color:inherit;width:176px;flex:0 1 auto;min-width:64px;padding:2px 8px;border:1px solid var(--vscode-input-border,var(--vscode-panel-border,var(--kr-line)));border-radius:3px;background:var(--vscode-input-background,var(--kr-background))}
.kr-narrow .kr-search{flex:1 1 auto}
.kr-search::placeholder{color:var(--vscode-input-placeholderForeground,var(--kr-muted));opacity:1}
.kr-filtered{padding:0 0 8px!important}
.kr-columns{display:flex;gap:24px;align-items:flex-start;justify-content:center}
.kr-narrow .kr-columns,.kr-middle .kr-columns{flex-direction:column;align-items:center;gap:24px}
.kr-chart{flex:none;max-width:100%}
.kr-chart svg{display:block}
.kr-chart>svg.kr-stale{outline:1px dashed var(--vscode-editorWarning-foreground,var(--kr-warning));outline-offset:-1px}
.kr-narrow .kr-side,.kr-middle .kr-side{width:100%}
.kr-middle .kr-side{max-width:720px}
.kr-middle .kr-side.kr-open{position:sticky;bottom:0;max-height:45vh;overflow:auto;padding:0 0 16px;background:var(--vscode-editor-background,var(--kr-background));border-top:1px solid var(--vscode-panel-border,var(--kr-line))}
.kr-wide .kr-side{flex:none;padding-top:12px;min-width:0}
.kr-rows{flex:1 1 auto;min-width:0}
.kr-rings{font-size:11px;line-height:14px;font-weight:600}
.kr-ring-name{cursor:pointer}
.kr-ring-name:focus-visible{stroke:var(--vscode-focusBorder,var(--kr-focus));stroke-width:2}
.kr-page .kr-blip:focus{outline:none}
.kr-pointing{cursor:pointer}
.kr-page .kr-blip:focus-visible{outline:2px solid var(--vscode-focusBorder,var(--kr-focus));outline-offset:2px}
.kr-legend{display:flex;flex-wrap:wrap;gap:4px 16px;padding-top:8px!important;font-size:12px;line-height:16px}
.kr-legend span{display:flex;align-items:center;gap:4px}
.kr-source{padding-top:24px;font-size:11px;line-height:14px;color:var(--vscode-descriptionForeground,var(--kr-muted))}
.kr-off{display:grid;gap:8px;padding-top:12px!important}
.kr-off>div{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center}
.kr-off dt{font-size:11px;line-height:14px;font-weight:600;flex:0 0 104px}
.kr-narrow .kr-off dt{flex:0 0 100%}
.kr-page .kr-chip{display:inline-block;padding:2px 8px;border:1px solid var(--vscode-panel-border,var(--kr-line));border-radius:3px}
.kr-page button.kr-chip:hover,.kr-page .kr-row:hover,.kr-page .kr-row.kr-hovered{background:var(--vscode-list-hoverBackground,var(--kr-hover))}
.kr-page [aria-current=true]{background:var(--vscode-list-activeSelectionBackground,var(--kr-selection));color:var(--vscode-list-activeSelectionForeground,var(--kr-selection-foreground))}
.kr-page [aria-current=true] .kr-muted{color:inherit}
.kr-list{display:grid;gap:16px}
.kr-list h2{font-size:13px!important;line-height:18px!important;padding:0 4px}
.kr-condition{padding:0 4px 4px!important;font-size:12px;line-height:16px;color:var(--vscode-descriptionForeground,var(--kr-muted));max-width:72ch}
.kr-narrow .kr-condition{display:none}
.kr-page .kr-row{display:flex;align-items:center;gap:6px;width:100%;min-height:28px;padding:2px 4px 2px 2px;border-radius:3px;color:inherit}
.kr-row svg{flex:none}
.kr-row-text{display:flex;flex:1 1 auto;flex-wrap:wrap;justify-content:space-between;gap:0 12px;min-width:0;overflow-wrap:anywhere}
.kr-row-text .kr-muted{font-size:12px}
.kr-page .kr-back{padding:8px 0 12px;color:var(--vscode-textLink-foreground,var(--kr-link))}
.kr-details{display:grid;gap:16px}
.kr-details section{display:grid;gap:4px}
.kr-details p,.kr-details li{max-width:72ch;overflow-wrap:anywhere}
.kr-facts{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center}
.kr-ring{padding:1px 8px;border:1.5px solid;border-radius:3px;font-weight:600}
.kr-inputs{display:grid;gap:4px;padding:4px 0!important}
.kr-inputs>div{display:grid;grid-template-columns:136px 1fr;align-items:center}
.kr-inputs dd{display:flex;gap:8px;align-items:center}
.kr-inputs dd svg{flex:none}
.kr-details header{display:grid;gap:8px}
.kr-text{display:grid;gap:8px}
.kr-page .kr-text ul,.kr-page .kr-text ol{margin:0;padding-left:20px}
.kr-page .kr-text ul{list-style:disc}
.kr-text code{font-family:var(--vscode-editor-font-family,ui-monospace,Consolas,monospace);font-size:12px}
.kr-table{width:100%;border-collapse:collapse}
.kr-table th,.kr-table td{padding:5px 12px 5px 4px;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:break-word}
.kr-table thead th{position:sticky;top:0;background:var(--vscode-editor-background,var(--kr-background));border-bottom:1px solid var(--vscode-panel-border,var(--kr-line));vertical-align:bottom}
.kr-page .kr-table thead th,.kr-page .kr-table thead button{font-size:11px;line-height:14px;font-weight:600}
.kr-page .kr-table th a,.kr-page .kr-table th .kr-link{color:inherit}
.kr-divided>*{border-top:1px solid var(--vscode-panel-border,var(--kr-line))}
.kr-empty{display:grid;gap:8px;justify-items:start;padding:8px 0 24px}
.kr-buttons{display:flex;gap:8px;padding-top:4px!important}
.kr-page .kr-button{padding:4px 12px;border-radius:3px;background:var(--vscode-button-background,var(--kr-link));color:var(--vscode-button-foreground,var(--kr-background))}
.kr-table tbody tr:hover{background:var(--vscode-list-hoverBackground,var(--kr-hover))}
.kr-narrow .kr-table thead{position:absolute;clip-path:inset(50%)}
.kr-narrow .kr-table tr{display:flex;flex-wrap:wrap;gap:0 12px;padding:4px 0}
.kr-narrow .kr-table th,.kr-narrow .kr-table td{padding:1px 4px}
.kr-narrow .kr-table td:empty{display:none}
.kr-narrow .kr-table td[data-column]::before{content:attr(data-column) ": ";color:var(--vscode-descriptionForeground,var(--kr-muted))}
.kr-narrow .kr-table .kr-divided{border-top:1px solid var(--vscode-panel-border,var(--kr-line))}
.kr-narrow .kr-table .kr-divided>*{border-top:0}
.kr-narrow .kr-table tbody th{flex:1 0 100%}
@media (max-width:479px){.kr-page{padding:0 12px 12px}}
@media (prefers-reduced-motion:no-preference){.kr-blip{transition:opacity 160ms ease-out}}
@media print{.kr-tools-right,.kr-back{display:none!important}.kr-page{max-width:none}.kr-columns{flex-direction:column}}
`;
