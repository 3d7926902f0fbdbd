import type { EstimateDiff, LinkedDiff, RadarDiff } from "@kommuneradar/core";
import { type DocumentKind, documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { type Finding, findingAtStart } from "../finding.js";
import { diffTexts } from "../text/diff.js";
import { compareEstimates } from "./compare-estimates.js";
import { comparePlans, compareProjects } from "./compare-linked.js";
import { compareRadars } from "./compare-radars.js";
import type { ReachChange } from "./compare-reach.js";
import type { DiffDocument } from "./formats/types.js";
import type { Version, Versions } from "./versions.js";

/** What was found of two versions; no diff where there was nothing to compare. */
export interface Compared {
  readonly radar?: RadarDiff;
  readonly estimate?: EstimateDiff;
  /** Of projects or plans. */
  readonly linked?: LinkedDiff;
  /** What the radar of an estimate reaches of its workforce, where both versions tell. */
  readonly reach?: ReachChange;
  /** Sample data. */
  readonly fictional?: boolean;
  readonly findings: { readonly old: readonly Finding[]; readonly new: readonly Finding[] };
}

/**
 * Compares two versions of a radar, an estimate, a projects file or a plan. What is wrong with the older one is past and only a warning: a change
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
    linked,
    reach,
    fictional = false,
    findings,
  } = await compareKinds(versions, format, context);
  const isComparable = (radar ?? estimate ?? linked) !== undefined;
  const past = findings.old.map((finding) =>
    isComparable && finding.severity === "error" ? { ...finding, severity: "warning" as const } : finding,
  );
  return {
    old: versions.old.label,
    new: versions.new.label,
    radar,
    estimate,
    linked,
    reach,
    fictional,
    findings: [...past, ...findings.new],
  };
}

/** Ways of comparing, by kind; what is of no kind of these is read as a radar, and its faults say so. */
const comparable = {
  radar: (versions, _, context) => compareRadars(versions, context),
  estimate: compareEstimates,
  projects: (versions, _, context) => compareProjects(versions, context),
  plan: (versions, _, context) => comparePlans(versions, context),
} as const satisfies Partial<
  Record<DocumentKind, (versions: Versions, format: string, context: Context) => Compared | Promise<Compared>>
>;
type ComparableKind = keyof typeof comparable;

async function compareKinds(versions: Versions, format: string, context: Context): Promise<Compared> {
  const [old, now] = [kindOf(versions.old), kindOf(versions.new)].map((kind) =>
    kind !== undefined && isComparable(kind) ? kind : undefined,
  );
  if (old !== undefined && now !== undefined && old !== now) {
    const { kinds, mixedKinds } = diffTexts(context.language);
    const message = mixedKinds(kinds[old], kinds[now]);
    return {
      findings: { old: [], new: [findingAtStart(versions.new.label, "unknown-kind", "error", message)] },
    };
  }
  return comparable[now ?? old ?? "radar"](versions, format, context);
}

function isComparable(kind: DocumentKind): kind is ComparableKind {
  return Object.hasOwn(comparable, kind);
}

function kindOf({ label, file }: Version) {
  return file?.text === undefined ? undefined : documentKind(label, file.text);
}
