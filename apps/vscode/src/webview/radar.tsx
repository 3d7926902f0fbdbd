import { applyChanges, radarStyles } from "@kommuneradar/charts";
import { render, type VNode } from "preact";
import type { RadarFromWebview } from "../protocol/from-webview.js";
import { type RadarToWebview, radarToWebview } from "../protocol/to-webview.js";
import { adoptStyles } from "./adopt-styles.js";
import { registerComponents } from "./components.js";
import { connectHost } from "./host.js";
import { type Picture, RadarPreview } from "./RadarPreview.js";
import { beginState, type SavedRadar } from "./radar-state.js";
import { createStore } from "./store.js";
import { useStore } from "./use-store.js";
import "./page.css";

const pictures = createStore<Picture | undefined>(undefined);
const updating = createStore(false);
const cursor = createStore<string | null>(null);
const chosen = createStore<{ readonly id: string } | undefined>(undefined);

const host = connectHost<RadarToWebview, RadarFromWebview>(radarToWebview, (message) => {
  switch (message.type) {
    case "picture":
      updating.set(false);
      pictures.set(message);
      keepComparing(message.picture?.comparing);
      break;
    case "changes":
      updating.set(false);
      change(message);
      break;
    case "updating":
      updating.set(true);
      break;
    case "highlight":
      cursor.set(message.id);
      break;
    case "select":
      chosen.set({ id: message.id });
      break;
  }
});

/** Draws changes to the picture that is shown; changes to another one are of no use, and all of it is asked for. */
function change({
  version,
  from,
  changes,
  isPartial,
  comparing,
  status,
}: RadarToWebview & { type: "changes" }): void {
  const shown = pictures.get();
  if (shown?.picture == null || shown.version !== from) {
    host.post({ type: "ready", source: host.source });
    return;
  }
  const view = applyChanges(shown.picture.view, changes);
  pictures.set({ ...shown, version, status, picture: { view, isPartial, comparing } });
  keepComparing(comparing);
}

/** What is compared is the host's to know, and the page's to remember when VS Code is restarted. */
function keepComparing(comparing: NonNullable<Picture["picture"]>["comparing"] | undefined): void {
  if (comparing === undefined) return;
  const { base, timeline } = comparing;
  const last = timeline?.editions.length ?? 0;
  const at = timeline === null || timeline.at === last - 1 ? "" : timeline.editions[timeline.at]?.id;
  save({ base, edition: timeline === null ? null : (at ?? "") });
}

let saved: SavedRadar = beginState(host.readState());
function save(next: Partial<SavedRadar>): void {
  saved = { ...saved, ...next };
  host.writeState(saved);
}

const comparing = {
  onCompare: () => host.post({ type: "chooseBase", source: host.source }),
  onStop: () => host.post({ type: "compareWith", source: host.source, base: null }),
  onTimeline: (open: boolean) => host.post({ type: "openTimeline", source: host.source, open }),
  onShowEdition: (id: string) => host.post({ type: "showEdition", source: host.source, id }),
};

function App(): VNode | null {
  const shown = useStore(pictures);
  const atCursor = useStore(cursor) ?? undefined;
  const isUpdating = useStore(updating);
  const toShow = useStore(chosen);
  if (shown === undefined) return null;
  const { source } = host;
  const { version } = shown;
  return (
    <RadarPreview
      shown={shown}
      updating={isUpdating}
      atCursor={atCursor}
      saved={saved}
      onSave={save}
      comparing={comparing}
      chosen={toShow}
      onReveal={(id) => host.post({ type: "revealTechnology", source, version, id })}
      onRevealProblem={() => host.post({ type: "revealProblem", source })}
      onNewTechnology={() => host.post({ type: "newTechnology", source })}
      onOpenExample={() => host.post({ type: "openExample", source })}
      onExport={host.askExport}
      onSector={(sector) => host.post({ type: "showSector", source: host.source, sector })}
    />
  );
}

const root = document.getElementById("root");
if (root !== null) {
  registerComponents();
  adoptStyles(radarStyles);
  render(<App />, root);
  host.post({ type: "ready", source: host.source });
}
