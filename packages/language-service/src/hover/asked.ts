import type { Language } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import type { SymbolIndex } from "../symbols/symbol-index.js";
import type { HoverWords } from "../text/hover/index.js";

/** What every card of a hover is made from. */
export interface Asked {
  readonly context: FeatureContext;
  readonly symbols: SymbolIndex;
  readonly language: Language;
  readonly words: HoverWords;
}
