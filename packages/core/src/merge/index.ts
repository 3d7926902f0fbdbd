export { type MergedText, mergeTexts } from "./merge-texts.js";
export { oneLineEach } from "./one-line-each.js";
