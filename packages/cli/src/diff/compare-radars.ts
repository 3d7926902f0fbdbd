import { diffRadars, type Radar } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { withCommitters } from "./committers.js";
import type { Compared } from "./compare.js";
import { readRadarVersion } from "./radar-version.js";
import type { Version, Versions } from "./versions.js";

/** Compares what could be read of two versions of a radar. One that did not exist then has the frame of the other. */
export async function compareRadars(versions: Versions, context: Context): Promise<Compared> {
  const old = readRadarVersion(versions.old, context);
  const now = readRadarVersion(versions.new, context);
  const absent = (version: Version, other: Radar | undefined) =>
    version.file === undefined && version.refused === undefined && other
      ? { ...other, technologies: [] }
      : undefined;
  const before = old.radar ?? absent(versions.old, now.radar);
  const after = now.radar ?? absent(versions.new, old.radar);
  return {
    ...(before && after ? { radar: await withCommitters(diffRadars(before, after), versions) } : {}),
    findings: { old: old.findings, new: now.findings },
  };
}
