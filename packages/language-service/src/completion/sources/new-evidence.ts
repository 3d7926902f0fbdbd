import { evidenceKinds } from "@kommuneradar/schema";
import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** Evidence with its kind and date. */
export const newEvidence = entrySnippet(
  "evidence",
  { radar: ["technologies.assessment.evidence"] },
  ({ place, blank }) => [
    `title: ${blank(1, "title")}`,
    `kind: ${choice(2, evidenceKinds)}`,
    `date: ${stop(3, place.context.today)}`,
  ],
);
