import type { EstimateDiff, RadarDiff } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { type Finding, findingAtStart } from "../finding.js";
import { diffTexts } from "../text/diff.js";
import { compareEstimates } from "./compare-estimates.js";
import { compareRadars } from "./compare-radars.js";
import type { ReachChange } from "./compare-reach.js";
import type { DiffDocument } from "./formats/types.js";
import type { Version, Versions } from "./versions.js";

/** What was found of two versions; neither diff where there was nothing to compare. */
export interface Compared {
  readonly radar?: RadarDiff;
  readonly estimate?: EstimateDiff;
  /** What the radar of an estimate reaches of its workforce, where both versions tell. */
  readonly reach?: ReachChange;
  /** Sample data. */
  readonly fictional?: boolean;
  readonly findings: { readonly old: readonly Finding[]; readonly new: readonly Finding[] };
}

/**
 * Compares two versions of a radar or of an estimate. What is wrong with the older one is past and only a warning: a change
 * that mends an error must not be stopped by it.
 */
export async function compareVersions(
  versions: Versions,
  format: string,
  context: Context,
): Promise<DiffDocument> {
  const {
    radar,
    estimate,
    reach,
    fictional = false,
    findings,
  } = await compareKinds(versions, format, context);
  const isComparable = radar !== undefined || estimate !== undefined;
  const past = findings.old.map((finding) =>
    isComparable && finding.severity === "error" ? { ...finding, severity: "warning" as const } : finding,
  );
  return {
    old: versions.old.label,
    new: versions.new.label,
    radar,
    estimate,
    reach,
    fictional,
    findings: [...past, ...findings.new],
  };
}

async function compareKinds(versions: Versions, format: string, context: Context): Promise<Compared> {
  const [old, now] = [kindOf(versions.old), kindOf(versions.new)];
  const isOther = (kind: typeof old) => kind !== undefined && kind !== "radar" && kind !== "estimate";
  if (old !== undefined && now !== undefined && old !== now && !isOther(old) && !isOther(now)) {
    const { kinds, mixedKinds } = diffTexts(context.language);
    const message = mixedKinds(kinds[old as "radar"], kinds[now as "radar"]);
    return {
      findings: { old: [], new: [findingAtStart(versions.new.label, "unknown-kind", "error", message)] },
    };
  }
  return old === "estimate" || now === "estimate"
    ? compareEstimates(versions, format, context)
    : compareRadars(versions, context);
}

function kindOf({ label, file }: Version) {
  return file?.text === undefined ? undefined : documentKind(label, file.text);
}
