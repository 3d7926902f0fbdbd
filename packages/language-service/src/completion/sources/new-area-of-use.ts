import { entrySnippet } from "../snippet.js";
import { choice } from "../write.js";

/** An area of use: its sector, what it is called, and the occupations it touches. */
export const newAreaOfUse = entrySnippet(
  "areaOfUse",
  { radar: ["technologies.areasOfUse"] },
  ({ place, blank }) => [
    `sector: ${choice(
      1,
      place.context.reference.sectors.map(({ id }) => id),
    )}`,
    `title: ${blank(2, "title")}`,
    "occupations: [$3]",
  ],
);
