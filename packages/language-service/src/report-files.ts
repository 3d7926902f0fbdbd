import type { PlanReading, ProjectsReading, RadarReading } from "@kommuneradar/core";
import type { FeatureContext } from "./feature.js";
import { radarNamedBy } from "./radar-named-by.js";
import { namesFile } from "./relative-uri.js";

/** A file that a report is written from, as it is now. */
interface ReadFile<Reading> {
  readonly uri: string;
  readonly reading: Reading;
}

/** The files that a report of one of them is written from: what is made for the same radar belongs together. */
export interface ReportFiles {
  /** undefined where none belongs to the file asked of. */
  readonly radar: ReadFile<RadarReading> | undefined;
  /** Address of an estimate file; a workforce file that no estimate names is its own. */
  readonly estimate: string | undefined;
  /** Those made for the radar. */
  readonly plans: readonly ReadFile<PlanReading>[];
  /** Those made for the radar. */
  readonly projects: readonly ReadFile<ProjectsReading>[];
}

/**
 * @param uri the file that somebody asks a report of
 * @param naming address of the estimate that names it, where it is a workforce file
 * @param all every file of the workspace
 */
export function reportFiles(
  uri: string,
  naming: string | undefined,
  all: readonly FeatureContext[],
): ReportFiles {
  const asked = all.find(({ document }) => document.uri === (naming ?? uri));
  const own = asked?.estimate
    ? asked
    : asked?.plan && all.find((file) => file.estimate !== undefined && namesPlan(file, asked));
  // A plan may leave its radar to the estimate that names it.
  const radar = (asked && radarOf(asked, all)) ?? (own && radarOf(own, all));
  const made = radar ? all.filter((file) => file === radar || namesRadar(file, radar)) : [];
  const together = [...new Set([...(asked ? [asked] : []), ...made])];
  const estimate = own ?? together.find((file) => file.estimate !== undefined);
  const planNamed = estimate && all.find((file) => namesPlan(estimate, file));
  const plans = [...new Set([...together, ...(planNamed ? [planNamed] : [])])];
  return {
    radar: radar?.radar && { uri: radar.document.uri, reading: radar.radar },
    estimate:
      estimate?.document.uri ?? (asked?.kind === "workforce" || asked === undefined ? uri : undefined),
    plans: plans.flatMap(({ document, plan }) => (plan ? [{ uri: document.uri, reading: plan }] : [])),
    projects: together.flatMap(({ document, projects }) =>
      projects ? [{ uri: document.uri, reading: projects }] : [],
    ),
  };
}

function radarOf(file: FeatureContext, all: readonly FeatureContext[]): FeatureContext | undefined {
  return file.kind === "radar" ? file : all.find((one) => one.kind === "radar" && namesRadar(file, one));
}

function namesRadar(file: FeatureContext, radar: FeatureContext): boolean {
  const named = radarNamedBy(file);
  return named !== undefined && namesFile(file.document.uri, named, radar.document.uri);
}

function namesPlan({ document, estimate }: FeatureContext, plan: FeatureContext): boolean {
  const named = estimate?.estimate?.plan;
  return plan.kind === "plan" && named !== undefined && namesFile(document.uri, named, plan.document.uri);
}
