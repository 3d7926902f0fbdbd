import type { Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { usePageSize } from "../page-size.js";
import { Announcements } from "../radar/Announcements.js";
import { filterTechnologies } from "../radar/filter.js";
import { inSector } from "../radar/in-sector.js";
import { type RadarPageState, startState } from "../radar/page-state.js";
import { pageTitle } from "../radar/page-title.js";
import { RadarPage } from "../radar/RadarPage.js";
import { darkPalette, lightPalette } from "../theme.js";
import { keepChoice } from "./kept-choice.js";
import type { PageWindow } from "./page-window.js";
import type { PublishedRadar } from "./published-radar.js";
import { createPublishedViewer, now } from "./published-viewer.js";
import { RadarDocument } from "./RadarDocument.js";
import { useDark } from "./use-dark.js";
import { useSelection } from "./use-selection.js";

export interface PublishedPageProps {
  readonly own: PageWindow;
  readonly published: PublishedRadar;
  /** Language that the page opens in. */
  readonly language: Language;
  /** Sets what stands on paper, where the page is printed. */
  readonly print: (document: () => VNode) => void;
}

/** The page of an editor's preview in a browser of its own: with the address, the languages and the colours besides. */
export function PublishedPage({ own, published, print, ...props }: PublishedPageProps): VNode {
  const { earlier, home } = published;
  const size = usePageSize(own);
  const [dark, onDark] = useDark(own);
  const [language, setLanguage] = useState(props.language);
  const [state, setState] = useState<RadarPageState>({ ...startState, sector: published.sector });
  const [edition, showEdition] = useState<string>();
  const viewer = useMemo(() => createPublishedViewer(published), [published]);
  const { view, timeline } = useMemo(() => viewer(language, edition), [language, edition]);
  const { selected, last, select, focusDetails } = useSelection(own, published);
  const sector = view.sectors.find(({ id }) => id === state.sector);
  const seen = sector === undefined ? view : inSector(view, sector);
  useEffect(() => {
    own.document.documentElement.lang = language;
    own.document.title = pageTitle(seen);
  }, [seen]);
  const onState = ({ selected: chosen, ...change }: Partial<RadarPageState>, asked = false) => {
    if (asked) select(chosen);
    if (Object.keys(change).length > 0) setState((before) => ({ ...before, ...change }));
  };
  print(() => (
    <RadarDocument view={seen} palette={lightPalette} shown={filterTechnologies(seen, state.filter)} beside />
  ));
  return (
    <>
      <RadarPage
        view={view}
        palette={dark ? darkPalette : lightPalette}
        width={size.width}
        height={size.height}
        state={{ ...state, selected }}
        onState={(change) => onState(change, "selected" in change)}
        highlighted={last}
        comparing={
          earlier.length === 0
            ? undefined
            : {
                timeline,
                onTimeline: (open) => showEdition(open ? now : undefined),
                onShowEdition: showEdition,
              }
        }
        reading={{
          dark,
          onDark,
          home,
          onLanguage: (next) => {
            keepChoice(own, "language", next);
            setLanguage(next);
          },
        }}
        reveals="details"
        onReveal={(id) => {
          select(id);
          focusDetails();
        }}
      />
      <Announcements view={view} state={state} />
    </>
  );
}
