import { narrowHorizonRules } from "../horizon/HorizonChart.js";

/** Styles of the page of a plan. Colours are VS Code's variables with the file palette's as fallback. */
const color = (theme: string, own: string) => `var(--vscode-${theme},var(--kr-${own}))`;
const background = color("editor-background", "background");
const foreground = color("foreground", "foreground");
const muted = color("descriptionForeground", "muted");
const line = color("panel-border", "line");
const focus = color("focusBorder", "focus");
const warning = color("editorWarning-foreground", "warning");
const selection = color("list-inactiveSelectionBackground", "hover");

/** CSS of the page of a plan. */
export const planStyles = `
.kr-plan{box-sizing:border-box;container:kr-plan/inline-size;max-width:1280px;margin:0 auto;padding:16px;font:13px/18px var(--vscode-font-family,var(--kr-font-family));color:${foreground};background:${background};font-variant-numeric:tabular-nums;overflow-wrap:anywhere;hyphens:auto}
.kr-plan *{box-sizing:border-box}
.kr-plan :is(h1,h2,p,ul,figure){margin:0;padding:0}
.kr-plan ul{list-style:none}
.kr-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kr-plan header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:flex-start;justify-content:space-between}
.kr-plan header>div{flex:1 1 240px;min-width:0}
.kr-plan h1{display:flex;flex-wrap:wrap;gap:0 8px;align-items:center;font-size:16px;line-height:22px;font-weight:600}
.kr-plan-badge{padding:0 6px;border:1px solid ${muted};border-radius:3px;font-size:11px;line-height:14px;font-weight:400}
.kr-plan h3{margin:0;font-size:13px;line-height:18px;font-weight:600}
.kr-plan h2{margin-bottom:4px;font-size:13px;line-height:18px;font-weight:600}
.kr-plan section{margin-top:32px}
.kr-plan .kr-muted{color:${muted};font-weight:400}
.kr-plan p{max-width:92ch}
.kr-plan p+table{margin-top:8px}
.kr-plan button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:start;cursor:pointer}
.kr-plan button:hover{text-decoration:underline}
.kr-plan :focus-visible{outline:2px solid ${focus};outline-offset:2px;border-radius:3px}
.kr-plan-missing{margin-top:16px!important;color:${muted}}
.kr-plan-note{margin-top:4px!important;font-size:12px;line-height:16px}
.kr-plan-scenarios{display:flex;flex-wrap:wrap;gap:16px 24px;margin:8px 0}
.kr-plan figure{flex:1 1 min(336px,100%);max-width:500px;min-width:0;container:kr-figure/inline-size}
.kr-plan figure svg{display:block;width:100%;height:auto}
.kr-plan figcaption{color:${muted};font-size:12px;line-height:16px}
.kr-plan figcaption li+li{margin-top:4px}
.kr-plan summary{width:fit-content;cursor:pointer}
.kr-plan-scroll{overflow-x:auto;margin-top:8px}
.kr-plan caption{text-align:start;font-weight:600;padding:4px 0}
.kr-plan table{border-collapse:collapse;width:100%;font:inherit}
.kr-plan :is(th,td){padding:4px 12px 4px 0;border-bottom:1px solid ${line};text-align:start;vertical-align:top;font-weight:400}
.kr-plan thead th{font-size:11px;line-height:14px;font-weight:600;color:${muted};vertical-align:bottom}
.kr-plan tbody th[scope=row]{width:40%}
/* Words are whole beside one another; one that is longer than any of ours breaks. */
.kr-plan section>table td{min-width:13ch;max-width:26ch;overflow-wrap:break-word}
.kr-plan .kr-plan-scroll tbody th{width:auto}
.kr-plan .kr-number{text-align:end;white-space:nowrap;padding-inline:12px 0}
.kr-plan .kr-plan-group{padding-top:12px;font-weight:600}
.kr-plan-more{display:block;font-size:12px;line-height:16px}
.kr-plan .kr-at-cursor>*{background:${selection}}
/* Only high contrast has it: an outline where other themes have a fill. */
.kr-plan .kr-at-cursor{outline:1px solid var(--vscode-contrastActiveBorder,transparent);outline-offset:-1px}
.kr-plan.kr-is-stale{outline:1px dashed ${warning};outline-offset:-8px}
/* A picture is drawn 500 px wide, and its names must be read where it is shown smaller. */
${narrowHorizonRules(".kr-plan figure svg text", ".kr-plan .kr-year-near")
  .map(({ below, rules }) => `@container kr-figure (max-width:${below}px){${rules}}`)
  .join("\n")}
.kr-plan .kr-bounds{white-space:nowrap}
@container kr-plan (max-width:819.9px){.kr-plan .kr-plan-scroll .kr-bounds{display:block}}
@container kr-plan (max-width:679.9px){
.kr-plan table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.kr-plan table :is(tr,th,td){display:block;width:auto;min-width:0;max-width:none;border-bottom:0;padding:0;text-align:start}
.kr-plan table tr{padding:4px 0;border-bottom:1px solid ${line}}
.kr-plan table tbody th[scope=row]{width:auto;padding:0;text-align:start;font-weight:600}
.kr-plan table td.kr-number{text-align:start;padding:0}
.kr-plan table td:empty{display:none}
.kr-plan table td::before{content:attr(data-column) ": ";color:${muted}}
/* Years are many, and their figures short: one after another. */
.kr-plan .kr-plan-scroll td{display:inline-block;margin-inline-end:16px}
.kr-plan .kr-plan-scroll .kr-bounds{display:inline}
}
`;
