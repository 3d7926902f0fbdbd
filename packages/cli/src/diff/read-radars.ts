import { diffRadars, type Radar, type RadarDiff, readRadar } from "@kommuneradar/core";
import { checkRadarReading, documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { type Finding, findingAtStart, toFinding } from "../finding.js";
import { gitTexts } from "../text/git.js";
import type { Version, Versions } from "./versions.js";

export interface RadarVersion {
  readonly label: string;
  /** undefined where there is no radar to compare. */
  readonly radar: Radar | undefined;
  readonly findings: readonly Finding[];
}

export interface Compared {
  readonly old: string;
  readonly new: string;
  /** Empty where there was nothing to compare. */
  readonly diff: RadarDiff;
  readonly findings: readonly Finding[];
  /** Whether there was something to compare. */
  readonly comparable: boolean;
}

const nothing: Radar = {
  title: "",
  language: "nb",
  rule: "report",
  rings: [],
  categories: [],
  technologies: [],
};

/**
 * Compares what could be read of two versions. What is wrong with the older one is past and only a warning: a change
 * that mends an error must not be stopped by it. A radar that did not exist on one side has the frame of the other.
 */
export function compareVersions(versions: Versions, context: Context): Compared {
  const old = readRadarVersion(versions.old, context);
  const now = readRadarVersion(versions.new, context);
  const absent = (version: Version, other: Radar | undefined) =>
    version.file === undefined && version.refused === undefined && other
      ? { ...other, technologies: [] }
      : undefined;
  const before = old.radar ?? absent(versions.old, now.radar);
  const after = now.radar ?? absent(versions.new, old.radar);
  const comparable = before !== undefined && after !== undefined;
  const past = old.findings.map((finding) =>
    comparable && finding.severity === "error" ? { ...finding, severity: "warning" as const } : finding,
  );
  return {
    old: old.label,
    new: now.label,
    diff: comparable ? diffRadars(before, after) : diffRadars(nothing, nothing),
    findings: [...past, ...now.findings],
    comparable,
  };
}

/** Reads a version as a radar. Faults in it are named, and what could be read stays. */
export function readRadarVersion({ label, file, refused }: Version, context: Context): RadarVersion {
  const words = gitTexts(context.language);
  const without = (finding: Finding): RadarVersion => ({ label, radar: undefined, findings: [finding] });
  if (refused) return without(findingAtStart(label, "unreadable-file", "error", words.refused(refused)));
  if (file === undefined) return without(findingAtStart(label, "unreadable-file", "warning", words.absent));
  if (file.text === undefined) return without(toFinding(label, file.problem, context.language));
  if (documentKind(label, file.text) !== "radar") {
    return without(findingAtStart(label, "unknown-kind", "error", words.notARadar));
  }
  const reading = readRadar(file.text);
  const findings = checkRadarReading(reading, { today: context.io.today(), estimates: () => [] })
    .map((problem) => toFinding(label, problem, context.language))
    .filter(({ severity }) => severity === "error");
  return { label, radar: reading.radar, findings };
}
