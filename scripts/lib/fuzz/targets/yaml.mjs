import { readEstimateFile, readPlan, readProjects, readRadar } from "../../../../packages/core/dist/index.js";
import { assertInRange } from "../in-range.mjs";
import { mutate } from "../mutate.mjs";
import { sample } from "../samples.mjs";

const kinds = [
  [readRadar, "radar"],
  [readEstimateFile, "estimate"],
  [readPlan, "plan"],
  [readProjects, "projects"],
].map(([read, kind]) => ({ read, text: sample(`examples/eksempelby/eksempelby.${kind}.yaml`) }));

/** Any text is read, and what is wrong is named at a place of the text. */
export function yaml(next) {
  const { read, text } = kinds[next(kinds.length)];
  const given = mutate(text, next);
  assertInRange(read(given).problems, given);
}
