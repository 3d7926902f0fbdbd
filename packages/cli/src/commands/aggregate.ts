import { networkTexts } from "@kommuneradar/charts";
import { defaultSuppressBelow, mappingMethods, spreadOf } from "@kommuneradar/core";
import { type ClassificationId, classificationIds } from "@kommuneradar/schema";
import { Option } from "commander";
import { formatFinding } from "../finding.js";
import { findNetworkFiles } from "../network/find-files.js";
import { networkFormats } from "../network/formats/index.js";
import { pooledEstimate } from "../network/pooled-estimate.js";
import { readRadars } from "../network/read-radars.js";
import { workforceSources } from "../network/workforce-sources.js";
import { amountOption } from "../options.js";
import { texts } from "../text/index.js";
import { type Command, UsageError } from "./command.js";

interface Options {
  readonly who?: boolean;
  readonly scores?: string;
  readonly mapping?: string;
  readonly fallback?: boolean;
  readonly classification?: ClassificationId;
  readonly weight?: "fte" | "headcount";
  readonly suppressBelow?: number;
  readonly format: keyof typeof networkFormats;
}

export const aggregate: Command = {
  define: (command) =>
    command
      .description(
        "Many municipalities at once: which radars have a technology where, and one estimate of all workforces",
      )
      .argument(
        "<paths...>",
        "folders to look for *.radar.yaml, *.workforce.csv, cubes and estimates in, or files",
      )
      .option("--who", "tables also tell which radars have a technology where (csv and json always do)")
      .option("--scores <id>", "score set of the pooled estimate (default: frey-osborne-2017)")
      .addOption(
        new Option("--mapping <method>", "how source occupations become one value").choices(
          mappingMethods.map(({ id }) => id),
        ),
      )
      .option("--fallback", "fill occupations without a value from their group")
      .addOption(
        new Option("--classification <id>", "classification of the codes, in every file").choices(
          classificationIds,
        ),
      )
      .addOption(
        new Option("--weight <kind>", "what to weigh by, in every file").choices(["fte", "headcount"]),
      )
      .option(
        "--suppress-below <n>",
        "hide cells at or below this weight, in every format (default: 10, which is the least)",
        amountOption("--suppress-below"),
      )
      .addOption(
        new Option("--format <format>", "how to write it")
          .choices(Object.keys(networkFormats))
          .default("table"),
      )
      .addHelpText("after", "\nExample:\n  kommuneradar aggregate kommuner/* --format markdown --lang nb"),

  async run(context, [named], parsed) {
    const { io, language, reference } = context;
    const { who, format, suppressBelow = defaultSuppressBelow, ...call } = parsed as unknown as Options;
    const words = networkTexts(language);
    const paths = named as readonly string[];
    if (suppressBelow < defaultSuppressBelow) {
      throw new UsageError(
        `--suppress-below ${suppressBelow}: ${words.tooLow(String(defaultSuppressBelow))}`,
      );
    }
    if (call.scores !== undefined && !reference.scoreSets.has(call.scores)) {
      const known = [...reference.scoreSets.keys()].join(", ");
      throw new UsageError(texts(language).unknownScores(call.scores, known));
    }
    const found = await findNetworkFiles(paths, context);
    const { radars, findings: ofRadars } = await readRadars(found.radars, context);
    const workforces = await workforceSources(found.workforces, found.estimates, context);
    const { findings: ofEstimates } = workforces;
    const { pool, findings: ofWorkforces } = await pooledEstimate(
      workforces,
      { ...call, suppressBelow },
      context,
    );
    const all = [...found.findings, ...ofRadars, ...ofEstimates, ...ofWorkforces];
    for (const finding of all) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
    const hasErrors = all.some(({ severity }) => severity === "error");
    if (radars.length === 0 && pool === undefined) {
      if (workforces.sources.length > 0) io.err(`${words.notCounted}\n`);
      else if (!hasErrors) io.err(`${words.nothing(paths.join(", "))}\n`);
      if (format !== "json" || !hasErrors) return 1;
    }
    if (format === "svg" && radars.length === 0) {
      io.err(`${words.noRadars(paths.join(", "))}\n`);
      return 1;
    }
    const document = {
      spread: radars.length > 0 ? spreadOf(radars) : undefined,
      pool,
      who: who === true,
      diagnostics: [
        ...found.findings,
        ...ofRadars,
        ...ofEstimates,
        ...ofWorkforces.filter(({ ofRows }) => !ofRows).map(({ ofRows: _, ...finding }) => finding),
      ],
    };
    io.out(networkFormats[format](document, language));
    return hasErrors ? 1 : 0;
  },
};
