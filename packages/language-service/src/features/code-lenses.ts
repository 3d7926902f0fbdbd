import { dueDate, placeTechnology, type Radar, type Technology } from "@kommuneradar/core";
import type { CodeLens } from "vscode-languageserver-types";
import { changesSince } from "../changes-since.js";
import type { FeatureContext } from "../feature.js";
import type { LensData } from "../lens-data.js";

/**
 * The lenses above each technology: its ring and how it came about, *Assess* where inputs are missing, when it is
 * to be reviewed, and what happened to it since it was as the host compares it with. Places only; `resolveCodeLens` gives the words of those that come into view.
 */
export function codeLenses({ radar: reading, earlier, language }: FeatureContext): CodeLens[] {
  const radar = reading?.radar;
  if (radar === undefined) return [];
  const changed = earlier && changesSince(radar, earlier.radar, earlier.label, language);
  return radar.technologies.flatMap((technology) => {
    const { start } = technology.range;
    const since = changed?.has(technology.id) ? (["since"] as const) : [];
    return [...lensesOf(radar, technology), ...since].map((about) => {
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
