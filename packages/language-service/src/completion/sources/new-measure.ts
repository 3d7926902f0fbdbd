import { measureKinds, measureStates } from "@kommuneradar/schema";
import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** A measure of organisation: its kind, how far it is and who has it. */
export const newMeasure = entrySnippet("measure", { plan: ["measures"] }, ({ blank }) => [
  `id: ${stop(1, "id")}`,
  `title: ${blank(2, "title")}`,
  `kind: ${choice(3, measureKinds)}`,
  `state: ${choice(4, measureStates)}`,
  `owner: ${blank(5, "by")}`,
]);
