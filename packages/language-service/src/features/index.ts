// One line per language feature: the service has a method of each name.
export { foldingRanges } from "./folding-ranges.js";
export { selectionRanges } from "./selection-ranges.js";
