import { trialOutcomes } from "@kommuneradar/schema";
import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** An entry of a learning log: what is believed, what came of it (it may go on yet) and what it taught. */
export const newTrial = entrySnippet("trial", { projects: ["projects.learning"] }, ({ place, blank }) => [
  `hypothesis: ${blank(1, "hypothesis")}`,
  `outcome: ${choice(2, trialOutcomes.toReversed())}`,
  `learnt: ${blank(3, "learnt")}`,
  `started: ${stop(4, place.context.today)}`,
]);
