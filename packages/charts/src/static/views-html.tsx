import type { Language } from "@kommuneradar/core";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { PlanView } from "../plan/model.js";
import { PlanPage } from "../plan/PlanPage.js";
import { planStyles } from "../plan/styles.js";
import type { ProjectsView } from "../projects/model.js";
import { ProjectsDocument, projectsDocumentStyles } from "../projects/ProjectsDocument.js";
import { projectsStyles } from "../projects/styles.js";
import { packViews, type ViewsByLanguage } from "../published/pack-views.js";
import { lightPalette, type Palette } from "../theme.js";
import { type PageScript, pageShell } from "./page-shell.js";
import { readingStyles } from "./reading-styles.js";

/** How a view is written as a page of its own. */
export interface ViewsHtmlOptions<View> {
  /** Colours that it opens in; light by default. */
  readonly palette?: Palette;
  /** Makes it a page to search, filter and turn the language of; without it the page has no script. */
  readonly live?: { readonly script: PageScript; readonly views: ViewsByLanguage<View> } | undefined;
  /** Paper that it is printed on. */
  readonly paper?: string | undefined;
}

/**
 * Projects as one page that stands alone: board, figures, the lists by technology and sector, and the table. With `live` it is
 * the page of a preview, with search and filter; what is written is then for paper, and for whoever runs no script.
 */
export function renderProjectsHtml(view: ProjectsView, options: ViewsHtmlOptions<ProjectsView> = {}): string {
  const { palette = lightPalette } = options;
  const written = renderToStaticMarkup(<ProjectsDocument view={view} palette={palette} />);
  return viewsHtml(view, written, `${projectsStyles}${projectsDocumentStyles}`, options);
}

/** A plan as one page that stands alone: its scenarios over the estimate, and its other parts. */
export function renderPlanHtml(view: PlanView, options: ViewsHtmlOptions<PlanView> = {}): string {
  const { palette = lightPalette } = options;
  const written = renderToStaticMarkup(<PlanPage view={view} palette={palette} />);
  return viewsHtml(view, written, `${planStyles}.kr-reading{max-width:1280px}`, options);
}

function viewsHtml<View extends { readonly language: Language; readonly title: string }>(
  { language, title }: View,
  written: string,
  styles: string,
  { palette = lightPalette, live, paper }: ViewsHtmlOptions<View>,
): string {
  return pageShell({
    language,
    title,
    palette,
    styles: `${readingStyles}${styles}${paper === undefined ? "" : `@page{size:${paper}}`}`,
    written,
    live: live && { script: live.script, data: packViews(live.views) },
  });
}
