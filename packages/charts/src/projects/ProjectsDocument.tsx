import type { VNode } from "preact";
import type { Palette } from "../theme.js";
import type { ProjectsView } from "./model.js";
import { Content, ProjectsPage } from "./ProjectsPage.js";
import { PageContext } from "./page-context.js";
import { projectsStartState } from "./page-state.js";
import { projectsPageWords } from "./words/index.js";

interface ProjectsDocumentProps {
  readonly view: ProjectsView;
  readonly palette: Palette;
}

/**
 * All of the projects one under the other: board, figures, the list by technology, and table. For paper, and without script. The
 * board has the sectors from top to bottom already, so that a list by them would only say it again.
 */
export function ProjectsDocument({ view, palette }: ProjectsDocumentProps): VNode {
  const { language } = view;
  const parts = view.projects.length > 0 ? (["technologies", "table"] as const) : [];
  const context = {
    language,
    words: projectsPageWords(language),
    palette,
    state: projectsStartState,
    onState: undefined,
    onReveal: undefined,
    addresses: undefined,
    highlighted: undefined,
    highlightedTrial: undefined,
  };
  return (
    <PageContext.Provider value={context}>
      <ProjectsPage view={view} palette={palette} state={projectsStartState} addresses="named" />
      {parts.map((mode) => (
        <section
          key={mode}
          class={`kr-projects kr-${palette.mode} kr-file-part`}
          style={{ "--kr-lacking": palette.warning }}
        >
          <Content view={view} mode={mode} />
        </section>
      ))}
    </PageContext.Provider>
  );
}

export const projectsDocumentStyles = `
.kr-file-part .kr-hidden{position:static;width:auto;height:auto;clip-path:none;padding-bottom:8px;font-size:16px;line-height:22px}
@media print{.kr-file-part{break-before:page}}
`;
