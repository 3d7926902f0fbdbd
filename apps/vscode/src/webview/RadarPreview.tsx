import {
  Announcements,
  type Comparing,
  RadarBare,
  RadarPage,
  type RadarPageState,
  radarChoices,
  usePageSize,
} from "@kommuneradar/charts";
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { RadarToWebview } from "../protocol/to-webview.js";

import { restoreScroll, watchScroll } from "./keep-scroll.js";
import { useChoices } from "./offered-choices.js";
import { pageStateOf, type SavedRadar } from "./radar-state.js";
import { Strip } from "./Strip.js";

import { usePalette } from "./theme.js";

export type Picture = Extract<RadarToWebview, { type: "picture" }>;

interface RadarPreviewProps {
  readonly shown: Picture;
  readonly updating: boolean;
  /** The technology the cursor stands at in the text. */
  readonly atCursor: string | undefined;
  /** What the page begins with. */
  readonly saved: SavedRadar;
  readonly onSave: (next: Partial<SavedRadar>) => void;
  readonly onReveal: (id: string) => void;
  readonly onRevealProblem: () => void;
  readonly onNewTechnology: () => void;
  readonly onOpenExample: () => void;
  readonly onExport: () => void;
  /** The radar of a sector is shown; "" for that of the whole. */
  readonly onSector: (sector: string) => void;
  readonly comparing: Omit<Comparing, "timeline">;
  /** A technology to show, as if it had been chosen here; the same one twice is two objects. */
  readonly chosen: { readonly id: string } | undefined;
}

const scrollPause = 200;

/** The radar page in its pane: with the strip over it, and with what the reader does to it kept. */
export function RadarPreview(props: RadarPreviewProps): VNode {
  const { shown, atCursor, saved, chosen, onSave, onReveal } = props;
  const { status, language, picture } = shown;
  const palette = usePalette();
  const { width, height } = usePageSize(window);
  const [state, setState] = useState<RadarPageState>(() => pageStateOf(saved));
  const change = (next: Partial<RadarPageState>) => setState((before) => ({ ...before, ...next }));
  // Before it is painted: a page that is hidden or loaded anew at once has kept it by then.
  useLayoutEffect(() => onSave(state), [state]);
  useChoices(() => picture && radarChoices(picture.view, state), setState);
  useEffect(() => props.onSector(state.sector ?? ""), [state.sector]);
  const hasPicture = picture !== null;
  useLayoutEffect(() => {
    if (!hasPicture) return undefined;
    restoreScroll(saved.scroll);
    return watchScroll((scroll) => onSave({ scroll }), scrollPause);
  }, [hasPicture]);
  // Open details go with the cursor; closed ones stay closed.
  useEffect(() => {
    if (atCursor === undefined) return;
    setState((before) => (before.selected === undefined ? before : { ...before, selected: atCursor }));
  }, [atCursor]);
  useEffect(() => {
    if (chosen !== undefined) change({ selected: chosen.id });
  }, [chosen]);
  const onState = (next: Partial<RadarPageState>) => {
    change(next);
    if (next.selected !== undefined) onReveal(next.selected);
  };
  return (
    <div data-state={status.kind} lang={language}>
      <Strip
        status={status}
        isLastGood={picture !== null && !picture.isPartial}
        language={language}
        onGoToLine={props.onRevealProblem}
      />
      {picture === null ? (
        <RadarBare title={shown.title} language={language} palette={palette} width={width} height={height} />
      ) : (
        <>
          <RadarPage
            view={picture.view}
            palette={palette}
            width={width}
            height={height}
            state={state}
            onState={onState}
            highlighted={atCursor}
            comparing={{ ...props.comparing, timeline: picture.comparing.timeline ?? undefined }}
            stale={status.kind === "stale"}
            updating={props.updating}
            onReveal={onReveal}
            onNewTechnology={props.onNewTechnology}
            onOpenExample={props.onOpenExample}
            onExport={props.onExport}
          />
          <Announcements view={picture.view} state={state} />
        </>
      )}
    </div>
  );
}
