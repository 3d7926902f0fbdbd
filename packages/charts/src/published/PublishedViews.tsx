import type { Language } from "@kommuneradar/core";
import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { languageOf, withoutMarks } from "../languages/language-marks.js";
import { LanguageTool, ThemeTool } from "../radar/reading-tools.js";
import { darkPalette, lightPalette, type Palette } from "../theme.js";
import { keepChoice } from "./kept-choice.js";
import type { ViewsByLanguage } from "./pack-views.js";
import type { PageWindow } from "./page-window.js";
import { useDark } from "./use-dark.js";

interface ShownView {
  readonly language: Language;
  readonly title: string;
}

export interface PublishedViewsProps<View extends ShownView, State> {
  readonly own: PageWindow;
  readonly views: ViewsByLanguage<View>;
  /** Language that the page opens in. */
  readonly language: Language;
  /** What a reader has done to the page, to begin with. */
  readonly start: State;
  readonly Page: ComponentType<{
    readonly view: View;
    readonly palette: Palette;
    readonly state: State;
    readonly onState: (state: State) => void;
  }>;
  /** What stands on paper. */
  readonly Paper: ComponentType<{ readonly view: View; readonly state: State }>;
  readonly print: (document: () => VNode) => void;
}

/** The page of an editor's preview in a browser of its own: with the languages and the colours besides. */
export function PublishedViews<View extends ShownView, State>(
  props: PublishedViewsProps<View, State>,
): VNode {
  const { own, views, start, Page, Paper, print } = props;
  const [dark, onDark] = useDark(own);
  const [language, setLanguage] = useState(props.language);
  const [state, setState] = useState(start);
  const view = views[language];
  useEffect(() => {
    own.document.documentElement.lang = language;
    own.document.title = withoutMarks(view.title);
    const title = own.document.querySelector("title");
    if (title !== null) title.lang = languageOf(view.title) ?? "";
  }, [view]);
  print(() => <Paper view={view} state={state} />);
  const onLanguage = (next: Language) => {
    keepChoice(own, "language", next);
    setLanguage(next);
  };
  const reading = { dark, onDark, onLanguage };
  return (
    <>
      <header class="kr-reading">
        <LanguageTool reading={reading} language={language} />
        <ThemeTool reading={reading} language={language} />
      </header>
      <Page view={view} palette={dark ? darkPalette : lightPalette} state={state} onState={setState} />
    </>
  );
}
