// One line per language feature: the service has a method of each name.
export { assessEdit } from "./assess-edit.js";
export { codeLenses } from "./code-lenses.js";
export { completions } from "./completions.js";
export { definition } from "./definition.js";
export { documentHighlights } from "./document-highlights.js";
export { documentLinks } from "./document-links.js";
export { documentSymbols } from "./document-symbols.js";
export { fixAll } from "./fix-all.js";
export { foldingRanges } from "./folding-ranges.js";
export { hover } from "./hover.js";
export { inlayHints } from "./inlay-hints.js";
export { newTechnology } from "./new-technology.js";
export { prepareRename } from "./prepare-rename.js";
export { references } from "./references.js";
export { rename } from "./rename.js";
export { resolveCodeLens } from "./resolve-code-lens.js";
export { selectionRanges } from "./selection-ranges.js";
