import { type Radar, readRadar } from "@kommuneradar/core";
import { checkRadarReading, documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { type Finding, findingAtStart, toFinding } from "../finding.js";
import { gitTexts } from "../text/git.js";
import { nothingToRead } from "./nothing-to-read.js";
import type { Version } from "./versions.js";

export interface RadarVersion {
  readonly label: string;
  /** undefined where there is no radar to compare. */
  readonly radar: Radar | undefined;
  readonly findings: readonly Finding[];
}

/** What was read of versions, by who asked: a review compares a version and draws it twice. */
const read = new WeakMap<Context, WeakMap<Version, RadarVersion>>();

/** Reads a version as a radar, once. Faults in it are named, and what could be read stays. */
export function readRadarVersion(version: Version, context: Context): RadarVersion {
  let known = read.get(context);
  if (!known) {
    known = new WeakMap();
    read.set(context, known);
  }
  const radar = known.get(version) ?? readAsRadar(version, context);
  known.set(version, radar);
  return radar;
}

function readAsRadar(version: Version, context: Context): RadarVersion {
  const { label, file } = version;
  const words = gitTexts(context.language);
  const without = (finding: Finding): RadarVersion => ({ label, radar: undefined, findings: [finding] });
  if (file?.text === undefined) return without(nothingToRead(version, words.absent, context));
  if (documentKind(label, file.text) !== "radar") {
    return without(findingAtStart(label, "unknown-kind", "error", words.notARadar));
  }
  const reading = readRadar(file.text);
  const findings = checkRadarReading(reading, { today: context.io.today(), estimates: () => [] })
    .map((problem) => toFinding(label, problem, context.language))
    .filter(({ severity }) => severity === "error");
  return { label, radar: reading.radar, findings };
}
