import { inputLines } from "../assessment-lines.js";
import { type Blanks, blanksIn, named } from "../snippet.js";
import { defineSource } from "../source.js";
import { stop } from "../write.js";

const technology = "technologies";
const assessment = "technologies.assessment";

/** An assessment with its three inputs: as a key of a technology, or inside one that is still empty. */
export const newAssessment = defineSource({
  part: "key",
  fields: { radar: [technology, assessment] },
  *propose(place) {
    const { field, flow, siblings } = place;
    if (field === technology && siblings.includes("assessment")) return;
    if (field === assessment && siblings.length > 0) return;
    const lines = linesOf(blanksIn(place));
    const inside = flow ? [lines.join(", ")] : lines;
    const own = flow ? [`{ ${lines.join(", ")} }`] : ["", ...lines.map((line) => `  ${line}`)];
    yield {
      ...named("assessment", place),
      rank: field === technology ? 1 : 0,
      write:
        field === technology
          ? { form: "key", key: "assessment", lines: own }
          : { form: "snippet", lines: inside },
    };
  },
});

function linesOf({ place, blank }: Blanks): readonly string[] {
  return [
    ...inputLines(1),
    `date: ${stop(4, place.context.today)}`,
    `by: ${blank(5, "by")}`,
    `grounds: ${blank(6, "grounds")}`,
  ];
}
