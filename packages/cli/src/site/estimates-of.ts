import { resolve } from "node:path";
import { municipalitiesOf, readEstimateFile, readPlan, readProjects } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { readInputs } from "../estimate/inputs.js";
import { namedPath } from "../files/named-path.js";
import { readText } from "../files/read-text.js";
import type { SiteFiles } from "./find-files.js";

/** What is made for a radar: files that name it. */
export interface MadeFor {
  readonly estimates: readonly string[];
  readonly plans: readonly string[];
  readonly projects: readonly string[];
}

/** Which estimates, plans and projects name which radar, by its path. */
export async function filesByRadar(files: SiteFiles, { io }: Context): Promise<ReadonlyMap<string, MadeFor>> {
  const made = new Map<string, { estimates: string[]; plans: string[]; projects: string[] }>();
  const add = async (
    kind: keyof MadeFor,
    names: readonly string[],
    radarOf: (text: string) => string | undefined,
  ) => {
    for (const name of names) {
      const path = resolve(io.cwd, name);
      const { text } = await readText(path);
      const radar = text === undefined ? undefined : radarOf(text);
      if (radar === undefined) continue;
      const key = namedPath(path, radar);
      const own = made.get(key) ?? { estimates: [], plans: [], projects: [] };
      made.set(key, own);
      own[kind].push(name);
    }
  };
  await add("estimates", files.estimates, (text) => readEstimateFile(text).estimate?.radar);
  await add("plans", files.plans, (text) => readPlan(text).plan?.radar);
  await add("projects", files.projects, (text) => readProjects(text).projects?.radar);
  return made;
}

export interface Place {
  /** Names of the municipalities that have rows, by code. */
  readonly municipalities: readonly string[];
  /** Fictional municipalities occur. */
  readonly isSample: boolean;
}

/** The municipalities whose workforce estimates are of. */
export async function placeOf(estimates: readonly string[], context: Context): Promise<Place> {
  const codes = new Set<string>();
  let isSample = false;
  for (const estimate of estimates) {
    const { tables } = await readInputs([estimate], { byMunicipality: true }, context);
    for (const code of municipalitiesOf(tables)) codes.add(code);
    isSample ||= tables.some(({ fictional }) => fictional);
  }
  const { municipalities } = context.reference;
  return {
    municipalities: [...codes].sort().map((code) => municipalities.get(code)?.name ?? code),
    isSample,
  };
}
