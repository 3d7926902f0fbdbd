import type { Language, WalkPath } from "@kommuneradar/core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { lightPalette, type Palette } from "../theme.js";
import { type Controls, plainControls } from "./controls.js";
import type { GoTo } from "./explanation/use-walk.js";
import { type EstimateWords, estimateWords } from "./text/index.js";

/** What the reader may ask the host for. A control whose action is missing is not drawn. */
export interface EstimateActions {
  /** Show the first row of an occupation in its file. */
  readonly revealOccupation?: (code: string) => void;
  /** Put another value in place of an occupation's. */
  readonly overrideOccupation?: (code: string) => void;
  /** Show a 1-based line of the file that the banner speaks of. */
  readonly revealLine?: (line: number) => void;
  /** Show the list of what is wrong in the files. */
  readonly openProblems?: () => void;
  /** Show the page on why figures of different reports differ. */
  readonly openWhyNot20?: () => void;
  /** Open the sample workforce and its estimate. */
  readonly openExample?: () => void;
  /** Let the reader choose a workforce to import. */
  readonly importFile?: () => void;
  /** The reader opens or closes what each choice does to the total: compute it, or no longer. */
  readonly openSensitivity?: (open: boolean) => void;
  /** Explain the figure at a place of the walk from the total to the source occupations; null closes it. */
  readonly explain?: (path: WalkPath | null) => void;
  /** Show a 0-based line of one of the workforce files, by its place among them. */
  readonly revealRow?: (table: number, line: number) => void;
  /** Stop the first reading. */
  readonly cancel?: () => void;
}

/** What every part of the page needs. */
export interface EstimatePageContext {
  readonly palette: Palette;
  readonly language: Language;
  readonly words: EstimateWords;
  readonly controls: Controls;
  readonly actions: EstimateActions;
  /** There is somebody to press what can be pressed: no file, no print. */
  readonly isLive: boolean;
  /** Opens the explanation of a figure; undefined where nobody can. */
  readonly goTo: GoTo | undefined;
}

export const PageContext = createContext<EstimatePageContext>({
  palette: lightPalette,
  language: "en",
  words: estimateWords("en"),
  controls: plainControls,
  actions: {},
  isLive: false,
  goTo: undefined,
});

export function usePage(): EstimatePageContext {
  return useContext(PageContext);
}
