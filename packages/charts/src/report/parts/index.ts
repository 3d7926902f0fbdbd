import { about } from "./about.js";
import { areas } from "./areas.js";
import { chain } from "./chain.js";
import { choices } from "./choices.js";
import { consequences } from "./consequences.js";
import { coverage } from "./coverage.js";
import { critique } from "./critique.js";
import { data } from "./data.js";
import { how } from "./how.js";
import { rings } from "./rings.js";
import type { ReportPart } from "./types.js";
import { what } from "./what.js";
import { where } from "./where.js";
import { why } from "./why.js";

export const reportParts = {
  about,
  what,
  why,
  how,
  where,
  consequences,
  rings,
  areas,
  data,
  chain,
  choices,
  coverage,
  critique,
} satisfies Record<string, ReportPart>;

export type PartId = keyof typeof reportParts;

/** The three documents of a report, with their parts in order. */
export const reportDocuments = {
  report: ["about", "what", "why", "how", "where", "consequences"],
  radar: ["about", "rings", "areas"],
  method: ["about", "data", "chain", "choices", "coverage", "critique"],
} as const satisfies Record<string, readonly PartId[]>;

/** One of the documents of a report. */
export type DocumentId = keyof typeof reportDocuments;
