import { renderToStaticMarkup } from "preact-render-to-string";
import { escapeXml } from "../static/escape.js";
import { paletteVariables } from "../static/palette-variables.js";
import { lightPalette, type Palette } from "../theme.js";
import type { ProjectsView } from "./model.js";
import { Content, ProjectsPage } from "./ProjectsPage.js";
import { PageContext } from "./page-context.js";
import { projectsStartState } from "./page-state.js";
import { projectsStyles } from "./styles.js";
import { projectsPageWords } from "./words/index.js";

export interface ProjectsHtmlOptions {
  /** Colours of the file; light by default. */
  readonly palette?: Palette;
}

const pageStyles = `
.kr-file-part .kr-hidden{position:static;width:auto;height:auto;clip-path:none;padding-bottom:8px;font-size:16px;line-height:22px}
@media print{.kr-file-part{break-before:page}}
`;

/**
 * Projects as one page that stands alone: board, figures, the lists by technology and sector, and the table, without
 * script and without network. A policy in the page says so to the browser too.
 */
export function renderProjectsHtml(view: ProjectsView, options: ProjectsHtmlOptions = {}): string {
  const { palette = lightPalette } = options;
  const words = projectsPageWords(view.language);
  const parts = view.projects.length > 0 ? (["technologies", "sectors", "table"] as const) : [];
  const { language } = view;
  const context = {
    language,
    words,
    palette,
    state: projectsStartState,
    onState: undefined,
    onReveal: undefined,
    highlighted: undefined,
    highlightedTrial: undefined,
  };
  const body = renderToStaticMarkup(
    <PageContext.Provider value={context}>
      <ProjectsPage view={view} palette={palette} state={projectsStartState} />
      {parts.map((mode) => (
        <section
          key={mode}
          class={`kr-projects kr-${palette.mode} kr-file-part`}
          style={{ "--kr-lacking": palette.warning }}
        >
          <Content view={view} mode={mode} />
        </section>
      ))}
    </PageContext.Provider>,
  );
  return [
    `<!doctype html><html lang="${view.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeXml(view.title)}</title>`,
    `<style>${paletteVariables(palette)}${projectsStyles}${pageStyles}</style></head><body>${body}</body></html>\n`,
  ].join("");
}
