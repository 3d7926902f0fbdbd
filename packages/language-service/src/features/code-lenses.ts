import { dueDate, placeTechnology, type Radar, type Range, type Technology } from "@kommuneradar/core";
import type { CodeLens } from "vscode-languageserver-types";
import { changesSince } from "../changes-since.js";
import type { FeatureContext } from "../feature.js";
import type { AboutTechnology, LensData } from "../lens-data.js";

/**
 * The lenses above each technology: its ring and how it came about, *Assess* where inputs are missing, when it is
 * to be reviewed, and what happened to it since it was as the host compares it with; above a project what is measured of it and how
 * its trials went; above a platform that is not in place who waits for it. Places only; `resolveCodeLens` gives the words of
 * those that come into view.
 */
export function codeLenses({
  radar: reading,
  projects,
  plan,
  earlier,
  language,
}: FeatureContext): CodeLens[] {
  const waited = plan?.plan?.platforms.filter(({ state }) => state !== "in-place") ?? [];
  const linked = [
    ...(projects?.projects?.projects ?? []).map((entry) => ({ about: "measured" as const, entry })),
    ...waited.map((entry) => ({ about: "waiting" as const, entry })),
  ].map(({ about, entry: { range, id, index } }) => lensAt(range, { about, id, index }));
  if (linked.length > 0) return linked;
  const radar = reading?.radar;
  if (radar === undefined) return [];
  const changed = earlier && changesSince(radar, earlier.radar, earlier.label, language);
  return radar.technologies.flatMap((technology) => {
    const since = changed?.has(technology.id) ? (["since"] as const) : [];
    const { id, index, range } = technology;
    return [...lensesOf(radar, technology), ...since].map((about) => lensAt(range, { about, id, index }));
  });
}

function lensAt({ start }: Range, data: LensData): CodeLens {
  return { range: { start, end: start }, data };
}

function lensesOf(radar: Radar, technology: Technology): AboutTechnology[] {
  if (technology.status !== "active") return ["ring"];
  const isIncomplete = placeTechnology(radar, technology).outcome.state === "incomplete";
  const isReviewed = dueDate(technology.assessment, radar.reviewEvery) !== undefined;
  return ["ring", ...(isIncomplete ? ["assess" as const] : []), ...(isReviewed ? ["review" as const] : [])];
}
