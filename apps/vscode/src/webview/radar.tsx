import { RadarPage, radarStyles } from "@kommuneradar/charts";
import { render, type VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as z from "zod";
import { readMessage } from "../protocol/envelope.js";
import type { RadarFromWebview } from "../protocol/from-webview.js";
import { type RadarToWebview, radarToWebview } from "../protocol/to-webview.js";
import { adoptStyles } from "./adopt-styles.js";
import { registerComponents } from "./components.js";
import { connectHost } from "./host.js";
import { Strip } from "./Strip.js";
import { usePageSize } from "./size.js";
import { createStore } from "./store.js";
import { usePalette } from "./theme.js";
import { useStore } from "./use-store.js";
import "./page.css";

type Picture = Extract<RadarToWebview, { type: "picture" }>;

/** What the reader has done to the page; survives hiding it and restarting VS Code. */
const savedState = z.looseObject({
  mode: z.enum(["radar", "table"]).default("radar"),
  selected: z.string().optional(),
});

const pictures = createStore<Picture | undefined>(undefined);
const cursor = createStore<string | null>(null);
const host = connectHost<RadarToWebview, RadarFromWebview>(radarToWebview, (message) => {
  if (message.type === "picture") pictures.set(message);
  else if (message.type === "highlight") cursor.set(message.id);
});

function App(): VNode | null {
  const shown = useStore(pictures);
  const atCursor = useStore(cursor) ?? undefined;
  const palette = usePalette();
  const { width, height } = usePageSize();
  const [saved] = useState(() => readMessage(savedState, host.readState()));
  const [mode, setMode] = useState(saved?.mode ?? "radar");
  const [selected, select] = useState(saved?.selected);
  useEffect(
    () => host.writeState({ mode, ...(selected === undefined ? {} : { selected }) }),
    [mode, selected],
  );
  // Open details go with the cursor; closed ones stay closed.
  useEffect(() => {
    if (atCursor !== undefined) select((before) => before && atCursor);
  }, [atCursor]);
  if (shown === undefined) return null;

  const { source } = host;
  const { version, status, language, picture } = shown;
  const reveal = (id: string) => host.post({ type: "revealTechnology", source, version, id });
  const choose = (id: string | undefined) => {
    select(id);
    if (id !== undefined) reveal(id);
  };
  return (
    <div data-state={status.kind} lang={language}>
      <Strip
        status={status}
        isLastGood={picture !== null && !picture.isPartial}
        language={language}
        onGoToLine={() => host.post({ type: "revealProblem", source })}
      />
      {picture !== null && (
        <RadarPage
          view={picture.view}
          palette={palette}
          width={width}
          height={height}
          mode={mode}
          selected={selected}
          highlighted={atCursor}
          stale={status.kind === "stale"}
          onMode={setMode}
          onSelect={choose}
          onReveal={reveal}
          onOpenExample={() => host.post({ type: "openExample", source })}
        />
      )}
    </div>
  );
}

const root = document.getElementById("root");
if (root !== null) {
  registerComponents();
  adoptStyles(radarStyles);
  render(<App />, root);
  host.post({ type: "ready", source: host.source });
}
