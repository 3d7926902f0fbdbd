import type { VNode } from "preact";
import type { PlanView } from "../plan/model.js";
import { PlanPage } from "../plan/PlanPage.js";
import { filteredView } from "../projects/filter.js";
import type { ProjectsView } from "../projects/model.js";
import { ProjectsDocument } from "../projects/ProjectsDocument.js";
import { projectsStartState } from "../projects/page-state.js";
import { lightPalette } from "../theme.js";
import { PublishedPage } from "./PublishedPage.js";
import { PublishedProjects } from "./PublishedProjects.js";
import { PublishedViews } from "./PublishedViews.js";
import { unpackRadar } from "./pack.js";
import { unpackViews } from "./pack-views.js";
import type { PageGiven } from "./start.js";

/** The page of a radar. */
export function radarPage({ data, ...given }: PageGiven): VNode {
  return <PublishedPage {...given} published={unpackRadar(data)} />;
}

/** The page of projects. On paper stands what passes the filter, in every arrangement. */
export function projectsPage({ data, ...given }: PageGiven): VNode {
  return (
    <PublishedViews<ProjectsView, typeof projectsStartState>
      {...given}
      views={unpackViews(data)}
      start={projectsStartState}
      Page={(page) => <PublishedProjects {...page} own={given.own} />}
      Paper={({ view, state }) => (
        <ProjectsDocument view={filteredView(view, state.filter)} palette={lightPalette} />
      )}
    />
  );
}

/** The page of a plan. */
export function planPage({ data, ...given }: PageGiven): VNode {
  return (
    <PublishedViews<PlanView, null>
      {...given}
      views={unpackViews(data)}
      start={null}
      Page={({ view, palette }) => <PlanPage view={view} palette={palette} />}
      Paper={({ view }) => <PlanPage view={view} palette={lightPalette} />}
    />
  );
}
