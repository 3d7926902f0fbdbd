import {
  ProjectsBare,
  ProjectsPage,
  type ProjectsPageState,
  projectsChoices,
  useCalm,
} from "@kommuneradar/charts";
import type { VNode } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { ProjectsToWebview } from "../protocol/to-webview.js";
import { ExportButton } from "./ExportButton.js";
import { restoreScroll, watchScroll } from "./keep-scroll.js";
import { useChoices } from "./offered-choices.js";
import type { SavedProjects } from "./projects-state.js";
import { Strip } from "./Strip.js";
import { usePalette } from "./theme.js";

export type ProjectsShown = Extract<ProjectsToWebview, { type: "picture" }>;

interface ProjectsPreviewProps {
  readonly shown: ProjectsShown;
  readonly updating: boolean;
  /** The project, and the trial of it, the cursor stands at in the text. */
  readonly atCursor: { readonly id: string; readonly trial: number | undefined } | undefined;
  /** What the page begins with. */
  readonly saved: SavedProjects;
  readonly onSave: (next: Partial<SavedProjects>) => void;
  readonly onReveal: (key: string, trial?: number) => void;
  readonly onRevealProblem: () => void;
  readonly onOpenExample: () => void;
  readonly onExport: () => void;
}

const announcementPause = 2000;
const scrollPause = 200;

/** The projects page in its pane: with the strip over it, and with what the reader does to it kept. */
export function ProjectsPreview(props: ProjectsPreviewProps): VNode {
  const { shown, updating, atCursor, saved, onSave } = props;
  const { status, language, picture } = shown;
  const palette = usePalette();
  const [state, setState] = useState<ProjectsPageState>(() => saved);
  // Before it is painted: a page that is hidden or loaded anew at once has kept it by then.
  useLayoutEffect(() => onSave(state), [state]);
  useChoices(() => picture && projectsChoices(picture.view, state), setState);
  const hasPicture = picture !== null;
  useLayoutEffect(() => {
    if (!hasPicture) return undefined;
    restoreScroll(saved.scroll);
    return watchScroll((scroll) => onSave({ scroll }), scrollPause);
  }, [hasPicture]);
  const said = useCalm(picture?.view.sentence ?? "", announcementPause);
  return (
    <div data-state={status.kind} lang={language}>
      <Strip
        status={status}
        isLastGood={picture !== null && !picture.isPartial}
        language={language}
        onGoToLine={props.onRevealProblem}
      />
      {picture === null ? (
        <ProjectsBare title={shown.title} language={language} palette={palette} />
      ) : (
        <>
          <ProjectsPage
            view={picture.view}
            palette={palette}
            state={state}
            onState={setState}
            onReveal={props.onReveal}
            onOpenExample={props.onOpenExample}
            highlighted={atCursor?.id}
            highlightedTrial={atCursor?.trial}
            isStale={status.kind === "stale"}
            isUpdating={updating}
            tools={<ExportButton language={language} onExport={props.onExport} />}
          />
          <div class="kr-hidden" role="status">
            {said}
          </div>
        </>
      )}
    </div>
  );
}
