import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { filteredView, noProjectsFilter } from "../projects/filter.js";
import type { ProjectsView } from "../projects/model.js";
import { ProjectsPage } from "../projects/ProjectsPage.js";
import type { ProjectsPageState } from "../projects/page-state.js";
import type { Palette } from "../theme.js";
import { idInAddress } from "./address.js";
import type { PageWindow } from "./page-window.js";

interface PublishedProjectsProps {
  readonly own: PageWindow;
  readonly view: ProjectsView;
  readonly palette: Palette;
  readonly state: ProjectsPageState;
  readonly onState: (state: ProjectsPageState) => void;
}

/** The page of projects where `#id` is the address of one: it is lit, and brought into sight whatever the page shows. */
export function PublishedProjects({ own, ...page }: PublishedProjectsProps): VNode {
  const { view, state, onState } = page;
  const [asked, setAsked] = useState(() => idInAddress(own.location.hash));
  const named = view.projects.some(({ key }) => key === asked) ? asked : undefined;
  const toShow = useRef(named);
  // At once: an address that is changed before an effect runs would never be followed.
  useLayoutEffect(() => {
    own.addEventListener("popstate", () => {
      toShow.current = idInAddress(own.location.hash);
      setAsked(toShow.current);
    });
  }, []);
  useEffect(() => {
    if (named === undefined || toShow.current !== named) return;
    const isLeftOut = !filteredView(view, state.filter).projects.some(({ key }) => key === named);
    if (isLeftOut) return onState({ ...state, filter: noProjectsFilter });
    toShow.current = undefined;
    const find = (selector: string) => own.document.querySelector(`#kr-page .kr-projects-main ${selector}`);
    find(`[data-project=${JSON.stringify(named)}]`)?.focus({ preventScroll: true });
    find("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [named, state.filter]);
  return <ProjectsPage {...page} addresses="linked" highlighted={named} />;
}
