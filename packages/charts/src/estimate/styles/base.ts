/**
 * Colours and type of the page. Every colour is the theme's; outside VS Code the `--kr-file-…` variables that
 * `fileVariables` writes stand in for it.
 */
export const baseStyles = `
.kr-estimate {
  --kr-background: var(--vscode-editor-background, var(--kr-file-background, #ffffff));
  --kr-foreground: var(--vscode-foreground, var(--kr-file-foreground, #1f1f1f));
  --kr-muted: var(--vscode-descriptionForeground, var(--kr-file-muted, #595959));
  --kr-line: var(--vscode-panel-border, var(--kr-file-line, #d4d4d4));
  --kr-focus: var(--vscode-focusBorder, var(--kr-file-focus, #1b5faa));
  --kr-hover: var(--vscode-list-hoverBackground, var(--kr-file-hover, #f2f2f2));
  --kr-link: var(--vscode-textLink-foreground, var(--kr-file-link, #1b5faa));
  --kr-warning: var(--vscode-editorWarning-foreground, var(--kr-file-warning, #7a5c00));
  --kr-modified: var(--vscode-editorGutter-modifiedBackground, var(--kr-file-modified, #1b5faa));
  --kr-widget: var(--vscode-editorWidget-background, var(--kr-background));
  --kr-padding: 16px;
  --kr-font: var(--vscode-font-family, 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif);
  container: kr-estimate / inline-size;
  color: var(--kr-foreground);
  background: var(--kr-background);
  font: 13px/18px var(--kr-font);
  font-variant-numeric: tabular-nums;
  text-align: start;
}
.kr-estimate.kr-high-contrast {
  --kr-muted: var(--kr-foreground);
  --kr-line: var(--vscode-contrastBorder, var(--kr-file-line, #ffffff));
}
.kr-estimate *, .kr-estimate *::before { box-sizing: border-box; }
.kr-estimate h1, .kr-estimate h2, .kr-estimate p, .kr-estimate ul, .kr-estimate ol, .kr-estimate dl,
.kr-estimate dd { margin: 0; padding: 0; }
.kr-estimate ul, .kr-estimate ol { list-style: none; }
.kr-estimate h1 { font-size: 16px; line-height: 22px; font-weight: 600; }
.kr-estimate h2 { font-size: 14px; line-height: 20px; font-weight: 600; }
.kr-estimate svg { display: block; flex: none; }
.kr-estimate svg text { font-family: inherit; font-variant-numeric: tabular-nums; }
.kr-page { max-width: calc(1120px + 2 * var(--kr-padding)); margin: 0 auto; padding: 24px var(--kr-padding) 16px; }
.kr-page main { display: flex; flex-direction: column; gap: 24px; margin-top: 20px; }
/* The figures and where they lie are one block; what explains them comes after a longer pause. */
.kr-page main > :is(.kr-columns, .kr-beside:not(.kr-explanation)) { margin-top: 12px; }
.kr-muted { color: var(--kr-muted); }
.kr-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.kr-defs { position: absolute; }
.kr-tick { font-size: 11px; font-weight: 600; }
.kr-caption, .kr-source { font-size: 11px; line-height: 14px; color: var(--kr-muted); }
.kr-title-line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 24px; }
.kr-title-line h1 { overflow-wrap: anywhere; }
.kr-header-tools { margin-inline-start: auto; }
.kr-sample { display: inline-flex; }
.kr-sample > * {
  display: inline-block; padding: 1px 7px; border: 1px solid currentColor; border-radius: 3px;
  font-size: 11px; line-height: 16px; font-weight: 600; white-space: nowrap;
}
/* A host's badge may paint a ground of its own: this one is an outline, as it warns and does not count. */
.kr-sample > *::part(control) { height: auto; padding: 0; border: 0; background: none; color: inherit; font: inherit; }
.kr-sentence { margin-top: 4px !important; max-width: 84ch; }
.kr-source { margin-top: 24px; padding-top: 8px; border-top: 1px solid var(--kr-line); overflow-wrap: anywhere; }
.kr-estimate a, .kr-link { color: var(--kr-link); text-decoration: underline; text-underline-offset: 2px; }
button.kr-link { padding: 0; border: 0; background: none; font: inherit; text-align: start; cursor: pointer; }
.kr-button {
  padding: 3px 11px; border: 1px solid var(--kr-line); border-radius: 3px; background: none;
  color: inherit; font: inherit; cursor: pointer;
}
.kr-button:hover { background: var(--kr-hover); }
.kr-button-primary { border-color: var(--kr-foreground); font-weight: 600; }
.kr-estimate :focus-visible { outline: 2px solid var(--kr-focus); outline-offset: 2px; }
.kr-field, .kr-check { display: inline-flex; align-items: center; gap: 8px; }
.kr-input {
  min-width: 0; padding: 3px 6px; border: 1px solid var(--kr-line); border-radius: 3px;
  background: none; color: inherit; font: inherit;
}
/* The same mark as before an occupation: everything on the page opens alike. */
.kr-estimate summary { display: flex; align-items: center; gap: 8px; width: fit-content; cursor: pointer; }
.kr-estimate summary::before {
  content: ""; flex: none; width: 6px; height: 6px; margin-inline: 3px 0; border: solid currentColor; border-width: 1.5px 1.5px 0 0; transform: rotate(45deg);
}
.kr-estimate [open] > summary::before { transform: rotate(135deg); }
.kr-divider { border: 0; border-top: 1px solid var(--kr-line); }
/* At the foot of what is seen, after everything on the page: it covers neither title nor last line, and shifts nothing. */
.kr-live { display: flex; flex-direction: column; min-height: 100vh; }
.kr-live > .kr-page { width: 100%; }
.kr-banner {
  position: sticky; z-index: 2; bottom: 0; margin-top: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px;
  /* However long the message and narrow the pane, most of the picture is seen. */
  min-height: 40px; max-height: 40vh; overflow-y: auto;
  padding: 4px var(--kr-padding); border-top: 1px solid var(--kr-line); background: var(--kr-widget);
}
.kr-banner-stale { border-top-color: var(--kr-warning); }
.kr-banner-text { flex: 1 1 180px; min-width: 0; overflow-wrap: anywhere; }
/* What is under the banner is scrolled out from under it when it gets the focus. */
html:has(.kr-banner) { scroll-padding-block-end: 72px; }
/* At the foot of what is seen, only while the keyboard is in a table; what has the focus is kept out from under it. */
.kr-arrow-keys {
  position: fixed; inset: auto auto 0 0; z-index: 1; visibility: hidden; padding: 3px 10px !important; font-size: 11px; line-height: 14px;
  color: var(--kr-muted); background: var(--kr-widget); border: solid var(--kr-line); border-width: 1px 1px 0 0;
}
.kr-estimate:has([data-one-stop] :focus-visible) .kr-arrow-keys { visibility: visible; }
html:has(.kr-arrow-keys):not(:has(.kr-banner)) { scroll-padding-block-end: 26px; }
.kr-stale main { outline: 1px dashed var(--kr-muted); outline-offset: 7px; }
.kr-empty { max-width: 560px; padding: 24px 0; }
.kr-empty p { margin: 4px 0 16px; }
.kr-buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.kr-loading { display: flex; align-items: center; gap: 16px; }
.kr-loading-text { display: grid; flex: 1; gap: 4px; max-width: 400px; }
.kr-settings h2 { display: flex; align-items: center; min-height: 30px; }
.kr-settings dl { display: grid; gap: 3px 32px; }
.kr-settings dl > div { display: grid; grid-template-columns: 160px 1fr; gap: 0 12px; }
.kr-settings dt { color: var(--kr-muted); }
.kr-settings dd { min-width: 0; overflow-wrap: anywhere; }
@container kr-estimate (max-width: 479.9px) {
  .kr-page { --kr-padding: 12px; }
  .kr-settings dl > div { grid-template-columns: 116px 1fr; }
}
@container kr-estimate (max-width: 299.9px) {
  /* The longest word of ours is whole at 220 px, as a pane is at a zoom of 200 %. */
  .kr-title-line h1 { font-size: 13px; line-height: 18px; hyphens: auto; }
  .kr-settings dl > div { grid-template-columns: 1fr; }
  .kr-button { white-space: normal; }
  .kr-banner > svg { display: none; }
}
`;
