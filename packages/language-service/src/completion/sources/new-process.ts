import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** A mapped work process: who does it, the time it takes, and its potential. */
export const newProcess = entrySnippet(
  "process",
  { estimate: ["processes"], plan: ["processes"] },
  ({ place, blank }) => [
    `id: ${stop(1, "id")}`,
    `title: ${blank(2, "title")}`,
    `sector: ${choice(
      3,
      place.context.reference.sectors.map(({ id }) => id),
    )}`,
    "occupations: [$4]",
    `timeShare: ${stop(5, "0.1")}`,
    `potential: ${stop(6, "0.5")}`,
    `because: ${blank(7, "because")}`,
  ],
);
