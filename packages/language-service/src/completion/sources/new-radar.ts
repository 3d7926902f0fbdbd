import { blanksIn, named } from "../snippet.js";
import { defineSource } from "../source.js";
import { stop } from "../write.js";

/** A whole radar, where nothing is written yet: all that it must have, and where to go on. */
export const newRadar = defineSource({
  part: "key",
  fields: { radar: [""] },
  *propose(place) {
    if (place.flow || place.siblings.length > 0 || place.context.document.getText().trim() !== place.typed)
      return;
    const { blank } = blanksIn(place);
    yield {
      ...named("radar", place),
      rank: -1,
      write: {
        form: "snippet",
        lines: [
          "kommuneradar: radar/1",
          `title: ${blank(1, "radar")}`,
          "categories:",
          `  - id: ${stop(2, "id")}`,
          `    title: ${blank(3, "title")}`,
          "technologies:",
          "  - $0",
        ],
      },
    };
  },
});
