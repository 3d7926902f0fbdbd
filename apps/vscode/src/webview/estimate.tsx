import {
  applyEstimateChanges,
  type EstimateActions,
  estimateStyles,
  type LoadingProgress,
} from "@kommuneradar/charts";
import type { WalkPath } from "@kommuneradar/core";
import { render, type VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Compared } from "../protocol/compared.js";
import { type PageLanguage, pageLanguage, readMessage, type Status } from "../protocol/envelope.js";
import type { EstimateFromWebview } from "../protocol/from-webview.js";
import { type EstimateToWebview, estimateToWebview } from "../protocol/to-webview.js";
import type { ViewSettings } from "../protocol/view-settings.js";
import { adoptStyles } from "./adopt-styles.js";
import { bareEstimate } from "./bare-estimate.js";
import { registerComponents } from "./components.js";
import { EstimatePreview } from "./EstimatePreview.js";
import { type SavedState, savedState } from "./estimate-state.js";
import { connectHost } from "./host.js";
import { createStore } from "./store.js";
import { useStore } from "./use-store.js";
import "./page.css";

type Picture = Extract<EstimateToWebview, { type: "picture" }>;

const pictures = createStore<Picture | undefined>(undefined);
/** Something newer is being made: how far its reading has come, if that is known. */
const work = createStore<LoadingProgress | undefined>(undefined);

const host = connectHost<EstimateToWebview, EstimateFromWebview>(estimateToWebview, (message) => {
  if (message.type === "picture") {
    pictures.set(message);
    work.set(undefined);
  } else if (message.type === "changes") {
    change(message);
    work.set(undefined);
  } else {
    const { done, total } = message.type === "progress" ? message : { done: 0, total: null };
    work.set({ unit: "bytes", done, total });
  }
});

/** Draws changes to the picture that is shown; changes to another one are of no use, and all of it is asked for. */
function change({
  version,
  from,
  changes,
  settings,
  compared,
  status,
}: Extract<EstimateToWebview, { type: "changes" }>): void {
  const shown = pictures.get();
  if (shown?.picture == null || shown.version !== from) {
    host.post({ type: "ready", source: host.source });
    return;
  }
  const { picture } = shown;
  pictures.set({
    ...shown,
    version,
    status,
    picture: {
      view: applyEstimateChanges(picture.view, changes),
      settings: settings ?? picture.settings,
      compared: compared === undefined ? picture.compared : compared,
    },
  });
}

let saved: SavedState | undefined = readMessage(savedState, host.readState());
const save = (next: Partial<SavedState>) => {
  saved = { ...(saved ?? savedState.parse({})), ...next };
  host.writeState(saved);
};

const changeSettings = (settings: ViewSettings) => {
  save({ settings });
  host.post({ type: "changeSettings", source: host.source, settings });
};

const changeCompared = (compared: Compared) => {
  save({ compared });
  host.post({ type: "changeCompared", source: host.source, compared });
};

const openSensitivity = (open: boolean) => {
  save({ sensitivity: open });
  host.post({ type: "openSensitivity", source: host.source, open });
};

const explain = (path: WalkPath | null) => {
  save({ explanation: path });
  host.post({ type: "explain", source: host.source, path });
};

function App(): VNode | null {
  const shown = useStore(pictures);
  const loading = useStore(work);
  const version = useRef(0);
  version.current = shown?.version ?? 0;
  const actions = useMemo<EstimateActions>(
    () => ({
      revealOccupation: (code) =>
        host.post({ type: "revealOccupation", source: host.source, version: version.current, code }),
      overrideOccupation: (code) =>
        host.post({ type: "overrideOccupation", source: host.source, version: version.current, code }),
      openWhyNot20: () => host.post({ type: "openWhyNot20", source: host.source }),
      revealLine: () => host.post({ type: "revealProblem", source: host.source }),
      openProblems: () => host.post({ type: "openProblems", source: host.source }),
      openSensitivity,
      explain,
      revealRow: (table, line) =>
        host.post({ type: "revealRow", source: host.source, version: version.current, table, line }),
      importFile: () => host.post({ type: "importWorkforce", source: host.source }),
      openExample: () => host.post({ type: "openExample", source: host.source }),
    }),
    [],
  );
  // Nothing is drawn for a moment: what comes quickly needs no announcement.
  if (shown === undefined && loading === undefined) return null;

  const language: PageLanguage =
    shown?.language ?? pageLanguage.catch("en").parse(document.documentElement.lang);
  const status: Status = shown?.status ?? { kind: "current" };
  const picture = shown?.picture ?? undefined;
  const bare = () =>
    bareEstimate(shown?.title ?? document.title, language, loading === undefined ? { status } : { loading });
  return (
    <EstimatePreview
      key={picture === undefined ? "bare" : "figures"}
      view={picture?.view ?? bare()}
      status={status}
      language={language}
      updating={picture !== undefined && loading !== undefined}
      offer={picture?.settings}
      compared={picture?.compared ?? undefined}
      actions={actions}
      saved={saved}
      onState={({ allOccupations, search, wideOnly, open }) =>
        save({ allOccupations, search, wideOnly, open: [...open] })
      }
      onScroll={(scroll) => save({ scroll })}
      onSettings={changeSettings}
      onCompared={changeCompared}
      onExport={host.askExport}
      onCopySettings={() => host.post({ type: "copySettings", source: host.source })}
    />
  );
}

const root = document.getElementById("root");
if (root !== null) {
  registerComponents();
  adoptStyles(estimateStyles);
  render(<App />, root);
  host.post({ type: "ready", source: host.source });
}
