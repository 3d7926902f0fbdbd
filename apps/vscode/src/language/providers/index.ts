import type { Provider } from "../provider.js";
import { codeLenses } from "./code-lenses.js";
import { completion } from "./completion.js";
import { definition } from "./definition.js";
import { documentHighlights } from "./document-highlights.js";
import { documentLinks } from "./document-links.js";
import { documentSymbols } from "./document-symbols.js";
import { fixAll } from "./fix-all.js";
import { foldingRanges } from "./folding-ranges.js";
import { formatting } from "./formatting.js";
import { hover } from "./hover.js";
import { inlayHints } from "./inlay-hints.js";
import { override } from "./override.js";
import { quickFixes } from "./quick-fixes.js";
import { references } from "./references.js";
import { rename } from "./rename.js";
import { selectionRanges } from "./selection-ranges.js";

/** All editing help, one line each. */
export const providers: readonly Provider[] = [
  codeLenses,
  completion,
  definition,
  documentHighlights,
  documentLinks,
  documentSymbols,
  fixAll,
  foldingRanges,
  formatting,
  hover,
  inlayHints,
  override,
  quickFixes,
  references,
  rename,
  selectionRanges,
];
