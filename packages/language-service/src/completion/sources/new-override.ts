import { entrySnippet } from "../snippet.js";
import { stop } from "../write.js";

/** A value that replaces the score set's, with its reason. */
export const newOverride = entrySnippet("override", { estimate: ["overrides"] }, ({ blank }) => [
  `occupation: ${stop(1, "5321")}`,
  `probability: ${stop(2, "0.5")}`,
  `because: ${blank(3, "because")}`,
]);
