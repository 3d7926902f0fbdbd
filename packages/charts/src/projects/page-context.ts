import type { Language } from "@kommuneradar/core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { lightPalette, type Palette } from "../theme.js";
import { type ProjectsPageState, projectsStartState } from "./page-state.js";
import { projectsPageWords } from "./words/index.js";
import type { ProjectsPageWords } from "./words/words.js";

/** What every part of the page needs. */
export interface ProjectsPageContext {
  readonly language: Language;
  readonly words: ProjectsPageWords;
  readonly palette: Palette;
  readonly state: ProjectsPageState;
  /** Absent on pages nobody can press. */
  readonly onState: ((state: ProjectsPageState) => void) | undefined;
  /** Shows a project in its file, or one of its trials by its position. */
  readonly onReveal: ((key: string, trial?: number) => void) | undefined;
  /** `named`: a card is where `#id` leads; `linked`: a name leads to the address of its project. */
  readonly addresses: "named" | "linked" | undefined;
  /** The project the cursor stands in, or that the address names. */
  readonly highlighted: string | undefined;
  /** The trial of that project the cursor stands in. */
  readonly highlightedTrial: number | undefined;
}

export const PageContext = createContext<ProjectsPageContext>({
  language: "en",
  words: projectsPageWords("en"),
  palette: lightPalette,
  state: projectsStartState,
  onState: undefined,
  onReveal: undefined,
  addresses: undefined,
  highlighted: undefined,
  highlightedTrial: undefined,
});

export function usePage(): ProjectsPageContext {
  return useContext(PageContext);
}
