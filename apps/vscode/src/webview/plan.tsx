import { PlanPage, planStyles, useCalm } from "@kommuneradar/charts";
import { render, type VNode } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { PlanFromWebview } from "../protocol/from-webview.js";
import { type PlanToWebview, planToWebview } from "../protocol/to-webview.js";
import { adoptStyles } from "./adopt-styles.js";
import { registerComponents } from "./components.js";
import { ExportButton } from "./ExportButton.js";
import { connectHost } from "./host.js";
import { restoreScroll, watchScroll } from "./keep-scroll.js";
import { beginPlanState } from "./plan-state.js";
import { Strip } from "./Strip.js";
import { createStore } from "./store.js";
import { usePalette } from "./theme.js";
import { useStore } from "./use-store.js";
import "./page.css";

type Shown = Extract<PlanToWebview, { type: "picture" }>;

const announcementPause = 2000;
const scrollPause = 200;

const pictures = createStore<Shown | undefined>(undefined);
const cursor = createStore<string | null>(null);

const host = connectHost<PlanToWebview, PlanFromWebview>(planToWebview, (message) => {
  if (message.type === "picture") pictures.set(message);
  else if (message.type === "highlight") cursor.set(message.id);
});

const reveal = (key: string) =>
  host.post({ type: "revealEntry", source: host.source, version: pictures.get()?.version ?? 0, key });

function App(): VNode | null {
  const shown = useStore(pictures);
  const atCursor = useStore(cursor) ?? undefined;
  const palette = usePalette();
  const hasPicture = shown?.picture != null;
  useLayoutEffect(() => {
    if (!hasPicture) return undefined;
    restoreScroll(beginPlanState(host.readState()).scroll);
    return watchScroll((scroll) => host.writeState({ scroll }), scrollPause);
  }, [hasPicture]);
  const said = useCalm(shown?.picture?.view.sentence ?? "", announcementPause);
  if (shown === undefined) return null;
  const { status, language, picture, title } = shown;
  return (
    <div data-state={status.kind} lang={language}>
      <Strip
        status={status}
        isLastGood={picture !== null && !picture.isPartial}
        language={language}
        onGoToLine={() => host.post({ type: "revealProblem", source: host.source })}
      />
      {picture === null ? (
        <main class={`kr-plan kr-${palette.mode}`} lang={language}>
          <h1>{title}</h1>
        </main>
      ) : (
        <>
          <PlanPage
            view={picture.view}
            palette={palette}
            onReveal={reveal}
            highlighted={atCursor}
            isStale={status.kind === "stale"}
            tools={<ExportButton language={language} onExport={host.askExport} />}
          />
          <div class="kr-hidden" role="status">
            {said}
          </div>
        </>
      )}
    </div>
  );
}

const root = document.getElementById("root");
if (root !== null) {
  registerComponents();
  adoptStyles(planStyles);
  render(<App />, root);
  host.post({ type: "ready", source: host.source });
}
