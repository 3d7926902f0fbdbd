import { diffEstimates, type EstimateEdition } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import type { Compared } from "./compare.js";
import { compareReach } from "./compare-reach.js";
import { readEstimateVersion } from "./estimate-version.js";
import type { Version, Versions } from "./versions.js";

/**
 * Compares what could be read of two versions of an estimate. One that did not exist then has the settings of the other,
 * and no rows.
 */
export async function compareEstimates(
  versions: Versions,
  format: string,
  context: Context,
): Promise<Compared> {
  const old = await readEstimateVersion(versions.old, format, context);
  const now = await readEstimateVersion(versions.new, format, context);
  const counted = now.counted ?? old.counted;
  const absent = (version: Version, other: EstimateEdition | undefined) =>
    version.file === undefined && version.refused === undefined && other
      ? { ...other, tables: [] }
      : undefined;
  const [own, other] = [old.edition?.(counted), now.edition?.(counted)];
  const before = own ?? absent(versions.old, other);
  const after = other ?? absent(versions.new, own);
  const [oldRadar, radar] = [own && (await old.radar(own)), other && (await now.radar(other))];
  const reach =
    own && other && oldRadar && radar
      ? compareReach({ edition: own, radar: oldRadar }, { edition: other, radar })
      : undefined;
  return {
    ...(reach && { reach }),
    ...(before && after ? { estimate: diffEstimates(before, after) } : {}),
    fictional: old.fictional || now.fictional,
    findings: { old: old.findings, new: now.findings },
  };
}
