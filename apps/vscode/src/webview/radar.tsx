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

const host = connectHost<RadarToWebview, RadarFromWebview>(radarToWebview, (message) => {
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
      cursor.set(message.id);
      break;
  }
});

/** Draws changes to the picture that is shown; changes to another one are of no use, and all of it is asked for. */
function change({ version, from, changes, isPartial, status }: RadarToWebview & { type: "changes" }): void {
  const shown = pictures.get();
  if (shown?.picture == null || shown.version !== from) {
    host.post({ type: "ready", source: host.source });
    return;
  }
  const view = applyChanges(shown.picture.view, changes);
  pictures.set({ ...shown, version, status, picture: { view, isPartial } });
}

let saved: SavedRadar = beginState(host.readState());

function App(): VNode | null {
  const shown = useStore(pictures);
  const atCursor = useStore(cursor) ?? undefined;
  const isUpdating = useStore(updating);
  if (shown === undefined) return null;
  const { source } = host;
  const { version } = shown;
  return (
    <RadarPreview
      shown={shown}
      updating={isUpdating}
      atCursor={atCursor}
      saved={saved}
      onSave={(next) => {
        saved = { ...saved, ...next };
        host.writeState(saved);
      }}
      onReveal={(id) => host.post({ type: "revealTechnology", source, version, id })}
      onRevealProblem={() => host.post({ type: "revealProblem", source })}
      onNewTechnology={() => host.post({ type: "newTechnology", source })}
      onOpenExample={() => host.post({ type: "openExample", source })}
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
