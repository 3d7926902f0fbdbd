import type * as z from "zod";
import { aggregateOutput } from "./cli/aggregate.js";
import { checkOutput } from "./cli/check.js";
import { diffOutput, diffsOutput } from "./cli/diff.js";
import { estimateOutput } from "./cli/estimate.js";
import { exportOutput } from "./cli/export.js";
import { historyOutput } from "./cli/history.js";
import { horizonOutput } from "./cli/horizon.js";
import { radarImportOutput } from "./cli/import.js";
import { layoutOutput } from "./cli/layout.js";
import { projectsOutput } from "./cli/projects.js";
import { whereOutput } from "./cli/where.js";
import { workforceImportOutput } from "./cli/workforce-import.js";
import { estimateDocument } from "./estimate.js";
import { planDocument } from "./plan.js";
import { projectsDocument } from "./projects.js";
import { radarDocument } from "./radar.js";
import { workforceRow } from "./workforce.js";

/** Every document with a published JSON Schema: name of `schemas/<name>.schema.json` → zod document. */
export const documents = {
  radar: radarDocument,
  estimate: estimateDocument,
  projects: projectsDocument,
  plan: planDocument,
  "workforce-row": workforceRow,
  "cli-aggregate": aggregateOutput,
  "cli-check": checkOutput,
  "cli-diff": diffOutput,
  "cli-diffs": diffsOutput,
  "cli-estimate": estimateOutput,
  "cli-export": exportOutput,
  "cli-history": historyOutput,
  "cli-horizon": horizonOutput,
  "cli-import": radarImportOutput,
  "cli-layout": layoutOutput,
  "cli-projects": projectsOutput,
  "cli-where": whereOutput,
  "cli-workforce-import": workforceImportOutput,
} as const satisfies Record<string, z.ZodType>;
