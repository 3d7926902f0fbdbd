import { inputLines } from "../assessment-lines.js";
import { radarOf } from "../radar-of.js";
import { type Blanks, entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** A technology: what is required, its ring and its assessment. */
export const newTechnology = entrySnippet(
  "technology",
  { radar: ["technologies"] },
  (blanks) => [...start(blanks), "assessment:", ...assessment(blanks).map((line) => `  ${line}`)],
  (blanks) => [...start(blanks), `assessment: { ${assessment(blanks).join(", ")} }`],
);

function start({ place, blank }: Blanks): readonly string[] {
  const radar = radarOf(place.context);
  const categories = radar?.categories.map(({ id }) => id) ?? [];
  // From the outermost in, as the levels are from the least on: the choices shown first agree with each other.
  const rings = radar?.rings.map(({ id }) => id).toReversed() ?? [];
  return [
    `id: ${stop(1, "id")}`,
    `title: ${blank(2, "title")}`,
    `category: ${categories.length > 0 ? choice(3, categories) : stop(3, "id")}`,
    ...(rings.length > 0 ? [`ring: ${choice(8, rings)}`] : []),
  ];
}

function assessment({ place }: Blanks): readonly string[] {
  return [...inputLines(4), `date: ${stop(7, place.context.today)}`];
}
