import { entrySnippet } from "../snippet.js";
import { stop } from "../write.js";

/** A category: what it must have. */
export const newCategory = entrySnippet("category", { radar: ["categories"] }, ({ blank }) => [
  `id: ${stop(1, "id")}`,
  `title: ${blank(2, "title")}`,
]);
