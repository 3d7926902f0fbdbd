import type { Method } from "../method.js";
import { codeActions } from "./code-actions.js";
import { codeLenses } from "./code-lenses.js";
import { completion } from "./completion.js";
import { definition } from "./definition.js";
import { documentHighlights } from "./document-highlights.js";
import { documentLinks } from "./document-links.js";
import { documentSymbols } from "./document-symbols.js";
import { foldingRanges } from "./folding-ranges.js";
import { formatting } from "./formatting.js";
import { hover } from "./hover.js";
import { inlayHints } from "./inlay-hints.js";
import { references } from "./references.js";
import { rename } from "./rename.js";
import { selectionRanges } from "./selection-ranges.js";
import { workspaceSymbols } from "./workspace-symbols.js";

/** All help of the protocol, one line each. */
export const methods: readonly Method[] = [
  codeActions,
  codeLenses,
  completion,
  definition,
  documentHighlights,
  documentLinks,
  documentSymbols,
  foldingRanges,
  formatting,
  hover,
  inlayHints,
  references,
  rename,
  selectionRanges,
  workspaceSymbols,
];
