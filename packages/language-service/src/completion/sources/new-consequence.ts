import { consequenceKinds } from "@kommuneradar/schema";
import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** A consequence, with its grounds and who has it. */
export const newConsequence = entrySnippet("consequence", { plan: ["consequences"] }, ({ blank }) => [
  `id: ${stop(1, "id")}`,
  `title: ${blank(2, "title")}`,
  `kind: ${choice(3, consequenceKinds)}`,
  `grounds: ${blank(4, "grounds")}`,
  `owner: ${blank(5, "by")}`,
]);
