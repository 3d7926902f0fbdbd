import {
  type EstimateResult,
  type EstimateSettings,
  type HorizonSector,
  type PlanFile,
  personnelHorizon,
  publishEstimate,
  workforceYears,
} from "@kommuneradar/core";
import type { EstimateRead } from "./estimate-read.js";
import type { HorizonDocument } from "./horizon-document.js";
import { processesOf } from "./processes-of.js";
import { statedSettings } from "./stated-settings.js";
import { toldSectors } from "./told-sectors.js";

/** What scenarios are played over. */
export interface HorizonGround {
  /** As the estimate publishes them, hidden ones left out. */
  readonly sectors: readonly HorizonSector[];
  /** Of the set that the values are from. */
  readonly scores: EstimateResult["scores"];
  /** Unit of the weights, and the part of what may be that ranges hold, 0–1. */
  readonly settings: Pick<EstimateSettings, "weight" | "interval">;
  /** How many sectors are hidden, for being small or telling one. */
  readonly hiddenSectors: number;
  /** Municipalities 9901–9999 occur: sample data. */
  readonly fictional: boolean;
  /** Of the workforce; undefined where no file states one. */
  readonly year: number | undefined;
  /** The part of the whole workforce that has a value, 0–1. */
  readonly coverage: number;
}

/** Sectors as an estimate publishes them, with both ends of their range. */
export function horizonGround(read: EstimateRead): HorizonGround {
  const { tables, reference, publishing } = read;
  const stated = statedSettings(read);
  // A horizon is shown as bands: without draws their ends are computed.
  const settings: EstimateSettings = {
    ...stated,
    groupBy: ["sector"],
    ...(stated.draws === 0 && { ranges: "analytic" as const }),
  };
  const { compare: _, years: __, ...rest } = publishing;
  const published = publishEstimate(tables, reference, settings, rest);
  const { scores, suppression } = published;
  const processes = processesOf({ ...read, publishing: rest }, published, { sectorRanges: true });
  return {
    settings,
    scores,
    sectors: toldSectors(published, processes),
    hiddenSectors: suppression?.groups.length ?? 0,
    fictional: tables.some((table) => table.fictional),
    year: workforceYears(read.file?.workforce ?? []).at(-1)?.year,
    coverage: published.total.coverage,
  };
}

/** Undefined where no plan has a scenario, or the score set is no share of work that could be released. */
export function horizonOf(plans: readonly PlanFile[], read: EstimateRead): HorizonDocument | undefined {
  const plan = plans.find(({ scenarios }) => scenarios.length > 0);
  if (plan === undefined) return undefined;
  const { sectors, ...ground } = horizonGround(read);
  if (ground.scores.scale.unit !== "probability") return undefined;
  const horizons = plan.scenarios.map((scenario) => personnelHorizon(scenario, sectors));
  return { ...ground, language: plan.language, horizons };
}
