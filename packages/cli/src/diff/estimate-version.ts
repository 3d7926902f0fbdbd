import {
  defaultSettings,
  type EstimateEdition,
  type Radar,
  settingsFromFile,
  type WorkforceFormat,
  withScoreSets,
} from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { publishOptions } from "../estimate/publish-options.js";
import { softenRows } from "../estimate/soften-rows.js";
import { filesOnDisk } from "../files/input-files.js";
import { setsOf } from "../files/read-score-file.js";
import { type Finding, findingAtStart } from "../finding.js";
import { gitTexts } from "../text/git.js";
import { radarOf } from "./compare-reach.js";
import { nothingToRead } from "./nothing-to-read.js";
import type { Version } from "./versions.js";

export type Counted = Pick<WorkforceFormat, "classification" | "weight">;

/** A version of an estimate with what it names, as all of it was then. */
export interface EstimateVersion {
  /**
   * undefined where there is no estimate to compare. Without rows where its workforce cannot be read; what is counted is then
   * taken to be what the other version counts.
   */
  readonly edition: ((counted: Counted | undefined) => EstimateEdition) | undefined;
  /** What its workforce counts; undefined without one. */
  readonly counted: Counted | undefined;
  /** The radar that an edition of it names, as it was then. */
  readonly radar: (edition: EstimateEdition) => Promise<Radar | undefined>;
  /** Sample data. */
  readonly fictional: boolean;
  readonly findings: readonly Finding[];
}

/** Reads a version as an estimate, its files from the same revision. Faults are named, and what could be read stays. */
export async function readEstimateVersion(
  version: Version,
  format: string,
  context: Context,
): Promise<EstimateVersion> {
  const { label, file, place } = version;
  const words = gitTexts(context.language);
  const without = (finding: Finding): EstimateVersion => ({
    edition: undefined,
    counted: undefined,
    radar: async () => undefined,
    fictional: false,
    findings: [finding],
  });
  if (file?.text === undefined || place === undefined) {
    return without(nothingToRead(version, words.absentEstimate, context));
  }
  if (documentKind(label, file.text) !== "estimate") {
    return without(findingAtStart(label, "unknown-kind", "error", words.notAnEstimate));
  }
  const files = await place.open();
  const named = files === filesOnDisk ? label : place.path;
  const inputs = await readInputs([named], { despiteErrors: true }, context, files);
  const { usable, findings } = softenRows(inputs);
  const { file: estimate } = inputs;
  const own = usable ? inputs.tables.find(({ rows }) => rows > 0)?.format : undefined;
  return {
    edition: estimate && ((counted) => editionOf({ ...inputs, file: estimate }, usable, own ?? counted)),
    counted: own,
    radar: (edition) => radarOf(edition, place.path, files),
    fictional: inputs.tables.some((table) => table.fictional),
    findings: findings.filter(({ severity }) => severity === "error"),
  };

  function editionOf(
    { tables, years, ...rest }: EstimateInputs & { file: NonNullable<EstimateInputs["file"]> },
    isUsable: boolean,
    counted: Counted = defaultSettings(),
  ): EstimateEdition {
    const read = { ...rest, years, tables: isUsable ? tables : [] };
    const { groups, compare, suppressBelow } = publishOptions(read, label, { format }, context);
    return {
      tables: read.tables,
      reference: withScoreSets(context.reference, setsOf(rest.ownScores)),
      settings: settingsFromFile(rest.file, counted),
      file: rest.file,
      plan: rest.plan,
      publish: { ...(groups && { groups }), compare, suppressBelow },
    };
  }
}
