import { dueDate, placeTechnology, type Radar, type Technology } from "@kommuneradar/core";
import type { CodeLens } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import type { LensData } from "../lens-data.js";

/**
 * The lenses above each technology: its ring and how it came about, *Assess* where inputs are missing, and when it is
 * to be reviewed. Places only; `resolveCodeLens` gives the words of those that come into view.
 */
export function codeLenses({ radar: reading }: FeatureContext): CodeLens[] {
  const radar = reading?.radar;
  if (radar === undefined) return [];
  return radar.technologies.flatMap((technology) => {
    const { start } = technology.range;
    return lensesOf(radar, technology).map((about) => {
      const data: LensData = { about, id: technology.id, index: technology.index };
      return { range: { start, end: start }, data };
    });
  });
}

function lensesOf(radar: Radar, technology: Technology): LensData["about"][] {
  if (technology.status !== "active") return ["ring"];
  const isIncomplete = placeTechnology(radar, technology).outcome.state === "incomplete";
  const isReviewed = dueDate(technology.assessment, radar.reviewEvery) !== undefined;
  return ["ring", ...(isIncomplete ? ["assess" as const] : []), ...(isReviewed ? ["review" as const] : [])];
}
