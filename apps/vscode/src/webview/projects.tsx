import { applyProjectsChanges, projectsStyles } from "@kommuneradar/charts";
import { render, type VNode } from "preact";
import type { ProjectsFromWebview } from "../protocol/from-webview.js";
import { type ProjectsToWebview, projectsToWebview } from "../protocol/to-webview.js";
import { adoptStyles } from "./adopt-styles.js";
import { registerComponents } from "./components.js";
import { connectHost } from "./host.js";
import { ProjectsPreview, type ProjectsShown } from "./ProjectsPreview.js";
import { beginProjectsState, type SavedProjects } from "./projects-state.js";
import { createStore } from "./store.js";
import { useStore } from "./use-store.js";
import "./page.css";

const pictures = createStore<ProjectsShown | undefined>(undefined);
const updating = createStore(false);
const cursor = createStore<{ readonly id: string; readonly trial: number | undefined } | undefined>(
  undefined,
);

const host = connectHost<ProjectsToWebview, ProjectsFromWebview>(projectsToWebview, (message) => {
  switch (message.type) {
    case "picture":
      updating.set(false);
      pictures.set(message);
      break;
    case "changes":
      updating.set(false);
      change(message);
      break;
    case "updating":
      updating.set(true);
      break;
    case "highlight":
      cursor.set(message.id === null ? undefined : { id: message.id, trial: message.trial ?? undefined });
      break;
  }
});

/** Draws changes to the picture that is shown; changes to another one are of no use, and all of it is asked for. */
function change({
  version,
  from,
  changes,
  isPartial,
  status,
}: ProjectsToWebview & { type: "changes" }): void {
  const shown = pictures.get();
  if (shown?.picture == null || shown.version !== from) {
    host.post({ type: "ready", source: host.source });
    return;
  }
  const view = applyProjectsChanges(shown.picture.view, changes);
  pictures.set({ ...shown, version, status, picture: { view, isPartial } });
}

let saved: SavedProjects = beginProjectsState(host.readState());
function save(next: Partial<SavedProjects>): void {
  saved = { ...saved, ...next };
  host.writeState(saved);
}

const reveal = (key: string, trial?: number) =>
  host.post({
    type: "revealProject",
    source: host.source,
    version: pictures.get()?.version ?? 0,
    key,
    ...(trial !== undefined && { trial }),
  });
const revealProblem = () => host.post({ type: "revealProblem", source: host.source });
const openExample = () => host.post({ type: "openExample", source: host.source });

function App(): VNode | null {
  const shown = useStore(pictures);
  const atCursor = useStore(cursor);
  const isUpdating = useStore(updating);
  if (shown === undefined) return null;
  return (
    <ProjectsPreview
      shown={shown}
      updating={isUpdating}
      atCursor={atCursor}
      saved={saved}
      onSave={save}
      onReveal={reveal}
      onRevealProblem={revealProblem}
      onOpenExample={openExample}
      onExport={host.askExport}
    />
  );
}

const root = document.getElementById("root");
if (root !== null) {
  registerComponents();
  adoptStyles(projectsStyles);
  render(<App />, root);
  host.post({ type: "ready", source: host.source });
}
