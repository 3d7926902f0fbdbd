import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** A challenge, with the indicator that shows it and where that is from. */
export const newChallenge = entrySnippet("challenge", { plan: ["challenges"] }, ({ place, blank }) => [
  `id: ${stop(1, "id")}`,
  `title: ${blank(2, "title")}`,
  `sector: ${choice(
    3,
    place.context.reference.sectors.map(({ id }) => id),
  )}`,
  `indicator: ${blank(4, "indicator")}`,
  `source: ${blank(5, "source")}`,
]);
