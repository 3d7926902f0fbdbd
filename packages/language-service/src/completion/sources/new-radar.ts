import { candidateCategories } from "../../templates/candidate-areas.js";
import { blanksIn, named } from "../snippet.js";
import { defineSource } from "../source.js";
import { stop } from "../write.js";

/** A radar has segments: one category would be none. */
const fewestCategories = 2;

/** A whole radar, where nothing is written yet: all that it must have, so that it is drawn at once. */
export const newRadar = defineSource({
  part: "key",
  fields: { radar: [""] },
  *propose(place) {
    if (place.flow || place.siblings.length > 0 || place.context.document.getText().trim() !== place.typed)
      return;
    const { blank } = blanksIn(place);
    const language = place.context.language === "en" ? "en" : "nb";
    const categories = candidateCategories
      .slice(0, fewestCategories)
      .flatMap(({ id, title }, index) => [
        `  - id: ${stop(2 * index + 2, id)}`,
        `    title: ${stop(2 * index + 3, title[language])}`,
      ]);
    yield {
      ...named("radar", place),
      rank: -1,
      write: {
        form: "snippet",
        lines: [
          "kommuneradar: radar/1",
          `title: ${blank(1, "radar")}`,
          "categories:",
          ...categories,
          "technologies:",
          `  - id: ${stop(20, "id")}`,
          `    title: ${blank(21, "title")}`,
          // The first category, however it is called.
          "    category: $2",
        ],
      },
    };
  },
});
