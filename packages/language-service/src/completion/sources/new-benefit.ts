import { benefitKinds } from "@kommuneradar/schema";
import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** A benefit of a project, as long as nobody has measured it. */
export const newBenefit = entrySnippet("benefit", { projects: ["projects.benefits"] }, ({ blank }) => [
  `title: ${blank(1, "benefit")}`,
  `kind: ${choice(2, benefitKinds)}`,
  `owner: ${blank(3, "by")}`,
  `realised: ${stop(4, "not-measured")}`,
]);
