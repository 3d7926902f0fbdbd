import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { lightPalette, type Palette } from "../theme.js";
import { type Controls, plainControls } from "./controls.js";
import { type EstimateWords, estimateWords } from "./text/index.js";

/** What the reader may ask the host for. A control whose action is missing is not drawn. */
export interface EstimateActions {
  /** Show the first row of an occupation in its file. */
  readonly revealOccupation?: (code: string) => void;
  /** Put another value in place of an occupation's. */
  readonly overrideOccupation?: (code: string) => void;
  /** Show a 1-based line of the file that the banner speaks of. */
  readonly revealLine?: (line: number) => void;
  readonly openProblems?: () => void;
  /** Show the page on why figures of different reports differ. */
  readonly openWhyNot20?: () => void;
  readonly openExample?: () => void;
  readonly importFile?: () => void;
  /** The reader opens or closes what each choice does to the total: compute it, or no longer. */
  readonly openSensitivity?: (open: boolean) => void;
  readonly cancel?: () => void;
}

/** What every part of the page needs. */
export interface EstimatePageContext {
  readonly palette: Palette;
  readonly words: EstimateWords;
  readonly controls: Controls;
  readonly actions: EstimateActions;
}

export const PageContext = createContext<EstimatePageContext>({
  palette: lightPalette,
  words: estimateWords("en"),
  controls: plainControls,
  actions: {},
});

export function usePage(): EstimatePageContext {
  return useContext(PageContext);
}
