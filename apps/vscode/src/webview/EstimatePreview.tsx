import {
  bannerView,
  type EstimateActions,
  EstimatePage,
  type EstimatePageState,
  type EstimateView,
  estimateWords,
  followView,
  useCalm,
  words,
} from "@kommuneradar/charts";
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Compared, ComparedOffer } from "../protocol/compared.js";
import type { PageLanguage, Status } from "../protocol/envelope.js";
import type { SettingsOffer } from "../protocol/to-webview.js";
import type { ViewSettings } from "../protocol/view-settings.js";
import { ComparedTools } from "./ComparedTools.js";
import { Badge, Button, Checkbox, Divider, Link, ProgressRing, TextField } from "./components.js";
import { ExportButton } from "./ExportButton.js";
import { estimateChoices } from "./estimate-choices.js";
import { beginState, type SavedState } from "./estimate-state.js";
import { restoreScroll, type ScrollPlaces, watchScroll } from "./keep-scroll.js";
import { offerChoices } from "./offered-choices.js";
import { SettingsTools } from "./SettingsTools.js";
import { usePalette } from "./theme.js";

const controls = { Badge, Button, Checkbox, Divider, Link, ProgressRing, TextField };
const announcementPause = 2000;
const scrollPause = 200;

export interface EstimatePreviewProps {
  readonly view: EstimateView;
  readonly status: Status;
  readonly language: PageLanguage;
  /** A newer result is being computed. */
  readonly updating: boolean;
  /** Absent while there are no figures. */
  readonly offer: SettingsOffer | undefined;
  /** Absent while there is nothing to compare. */
  readonly compared: ComparedOffer | undefined;
  readonly actions: EstimateActions;
  readonly saved: SavedState | undefined;
  readonly onState: (state: EstimatePageState) => void;
  readonly onScroll: (scroll: ScrollPlaces) => void;
  readonly onSettings: (settings: ViewSettings) => void;
  readonly onCompared: (compared: Compared) => void;
  readonly onCopySettings: () => void;
  readonly onExport: () => void;
}

/** The estimate page with VS Code's controls, and what the reader has done to it. */
export function EstimatePreview(props: EstimatePreviewProps): VNode {
  const { view, status, language, offer, actions, saved } = props;
  const palette = usePalette();
  const [state, setState] = useState(() => beginState(view, saved));
  const followed = useMemo(() => followView(state, view), [state, view]);
  useEffect(() => setState((before) => followView(before, view)), [view]);
  // A page without figures has nothing to go back to, and must not forget the place in the one with them.
  const hasFigures = offer !== undefined;
  useLayoutEffect(() => {
    if (!hasFigures) return undefined;
    restoreScroll(saved?.scroll ?? {});
    return watchScroll(props.onScroll, scrollPause);
  }, [hasFigures]);
  useLayoutEffect(() => {
    if (offer === undefined) return;
    const { compared, onSettings, onCompared } = props;
    offerChoices(() => estimateChoices({ offer, compared, language, mappingTitle, onSettings, onCompared }));
  });
  const banner = bannerView(status, language, view.body !== "blank");
  const announcement = useCalm(banner?.text ?? view.announcement, announcementPause);
  const mappings: Readonly<Record<string, string>> = estimateWords(language).mappings;
  const mappingTitle = (id: string) => mappings[id] ?? id;
  const updating = props.updating ? words(language).shared.updating : view.updating;
  return (
    <div data-state={status.kind}>
      <EstimatePage
        view={{ ...view, updating }}
        palette={palette}
        state={followed}
        onState={(next) => {
          setState(next);
          props.onState(next);
        }}
        actions={actions}
        controls={controls}
        banner={banner}
        announcement={announcement}
        headerTools={hasFigures && <ExportButton language={language} onExport={props.onExport} />}
        comparisonTools={
          props.compared && (
            <ComparedTools offer={props.compared} language={language} onChange={props.onCompared} />
          )
        }
        settingsTools={
          offer && (
            <SettingsTools
              offer={offer}
              language={language}
              mappingTitle={mappingTitle}
              onChange={props.onSettings}
              onCopy={props.onCopySettings}
            />
          )
        }
      />
    </div>
  );
}
