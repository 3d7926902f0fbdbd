import { platformStates } from "@kommuneradar/schema";
import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** A platform, how far it is, and the technologies that wait for it. */
export const newPlatform = entrySnippet("platform", { plan: ["platforms"] }, ({ blank }) => [
  `id: ${stop(1, "id")}`,
  `title: ${blank(2, "title")}`,
  `state: ${choice(3, platformStates)}`,
  "neededBy: [$4]",
]);
